#pragma once

#include "models/access/register.h"
#include "models/consent/consent_book.h"
#include "models/demo/demo_random.h"
#include "models/demo/form_hand.h"
#include "models/posting/post_ledger.h"

#include <map>

namespace lanyard {

/// The people of a made-up school at their desks, on the days on which something happens. The first thing that fails
/// is kept; from then on nothing more is done.
class DemoCast
{
public:
    DemoCast(const QString &folder, const Register::Options &options, DemoRandom &random, QList<RecordId> pupils);

    void goTo(int daysAgo); ///< a working morning so many days ago; 0: now

    FormRecord add(Role role, const QString &place, const FormValues &values);
    FormRecord set(Role role, const QString &place, const FormRecord &record, const FormValues &values);
    FormRecord move(Role role, const QString &place, const FormRecord &record, const QString &to,
                    const FormValues &values = {}, const QString &reason = {});
    void report(Role by, const FormValues &concern); ///< sealed; filed when somebody who leads next signs in
    FormRecord record(const QString &place, const RecordId &id); ///< one that followed from another
    FormRecord first(const QString &place, const QString &state); ///< the first there that stands so; else none

    /// Pupils who may be shown on an account on the day of the story, at most so many.
    QList<RecordId> whoMayBeShown(const FormRecord &account, qsizetype most);
    /// By the first contact, or the pupil once of age; received so many days before the day of the story.
    void withdraw(Role enteredBy, const RecordId &pupil, int daysBefore = 0);
    // What follows from a post, begun with by whose task it is; none where nothing does.
    FormRecord takedownOf(const FormRecord &post);
    FormRecord consentGapOf(const FormRecord &post);

    QString user(Role role);
    QString users(const QList<Role> &roles);
    QString day(int daysLater = 0) const; ///< from the day it is in the story
    QString pupil();
    QString someone(const QStringList &list) { return m_random.pick(list); }
    int upTo(int most) { return m_random.below(most + 1); }

    Result<void> error() const { return m_error; }

private:
    Register *open(Role role);
    FormRecord keep(Result<FormRecord> result);
    FormHand hand(Register &opened);
    QList<FormRecord> all(const QString &place);
    ConsentBook book();
    using Following = std::function<std::optional<FormRecord>(const PostLedger &, const ConsentBook &)>;
    FormRecord begin(Role role, const QString &place, const Following &following);

    const QString m_folder;
    const Clock m_clock;
    std::shared_ptr<qint64> m_daysAgo = std::make_shared<qint64>(0);
    Register::Options m_options;
    DemoRandom &m_random;
    const QList<RecordId> m_pupils;
    std::map<Role, std::unique_ptr<Register>> m_open;
    Result<void> m_error;
};

} // namespace lanyard
