#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"
#include "models/people/pupil.h"
#include "models/people/school.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <limits>

namespace lanyard {

/// What is in force for a pupil and a purpose, in the order of rule 4: the first that fits. Only Consented permits.
enum class ConsentState {
    Protected,
    Withdrawn,
    Disputed,
    Refused,
    Unclear,
    Consented,
    Expired,
    NotReturned,
};

QString consentStateKey(ConsentState state);   ///< "not returned", as the command line prints it
QString consentStateLabel(ConsentState state); ///< translated, "Not returned"

constexpr qint64 KnownNow = std::numeric_limits<qint64>::max();

/// A state and the record that says so: a return, a withdrawal, a finding; null for "not returned" and "protected".
struct InForce
{
    ConsentState state = ConsentState::NotReturned;
    RecordId because;

    bool operator==(const InForce &) const = default;
};

/// Everything that has been said about one pupil: what the rules read. Pointers into a ConsentBook.
struct PupilConsent
{
    const Pupil *pupil = nullptr;
    const School *school = nullptr;
    QList<const ConsentReturn *> returns; ///< and withdrawals, in any order
    QList<const Protection *> protections;
    QList<const Finding *> findings;
};

/// The seven rules of what is in force (policy, section 7). `day` is when it has effect, `knownBy` what
/// had been entered by then. Pure: no clock, no file.
InForce inForce(const PupilConsent &consent, const QHash<RecordId, FormVersion> &versions, const QString &purpose,
                const QDate &day, qint64 knownBy = KnownNow);

} // namespace lanyard
