#pragma once

#include "app/consent/evidence_drop.h"
#include "app/consent/form_entry.h"
#include "app/consent/withdrawal_entry.h"
#include "models/consent/consent_changes.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class Session;

/// What people do to the consent record, as Changes. Each answers through `then`, in the thread of this object, with
/// what was stored (its revision included) or why not.
class ConsentDesk : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Result<ConsentReturn> &)>;
    using Done = std::function<void(const Result<void> &)>;

    explicit ConsentDesk(Session &session, QObject *parent = nullptr);

    /// Makes the year's first form version where there is none yet.
    void enter(const ConsentBook &book, const FormEntry &entry, const std::optional<Evidence> &evidence, Then then);
    void withdraw(const ConsentBook &book, const WithdrawalEntry &entry, Then then);
    /// The compensating Change: nothing is deleted, the return is cancelled with its reason.
    void takeBack(const ConsentReturn &given, const QString &reason, Then then);
    void protect(const ConsentBook &book, const RecordId &pupil, bool isProtected, Done done);
    void record(const ConsentBook &book, const Finding &finding, Done done);
    /// A form that is in the register already (oneOffForm()) is left as it is.
    void make(const FormVersion &oneOff, Done done);

private:
    Hand hand() const;
    FormVersion formFor(const ConsentBook &book, const RecordId &school, int year) const;
    void writeOnce(Change &change, const FormVersion &form);
    void store(ConsentReturn given, const Result<Change> &change, Then then);
    void storeWithEvidence(const ConsentReturn &given, const Change &change, const Evidence &evidence, Then then);
    void store(const Result<Change> &change, Done done);

    Session &m_session;
    /// First forms of a year, written with the first return that needs them: the book learns of them a little later.
    QHash<std::pair<RecordId, int>, FormVersion> m_made;
};

} // namespace lanyard
