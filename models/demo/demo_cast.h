#pragma once

#include "models/access/register.h"
#include "models/demo/demo_random.h"
#include "models/demo/form_hand.h"

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
    FormRecord record(const QString &place, const RecordId &id); ///< one that followed from another

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
