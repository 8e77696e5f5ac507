#include "app/consent/withdrawal_entry.h"

#include <QCoreApplication>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::WithdrawalEntry)
};

} // namespace

QString WithdrawalEntry::objection(const QDate &today) const
{
    if (giver.name.isEmpty())
        return Text::tr("Say who withdraws the consent.");
    if (!receivedOn.isValid())
        return Text::tr("Say on which day the school heard of it.");
    if (receivedOn > today)
        return Text::tr("The school cannot have heard of it after today.");
    if (!isWhole && purposes.isEmpty())
        return Text::tr("Tick what is withdrawn, or choose the whole form.");
    return {};
}

ConsentReturn WithdrawalEntry::toReturn() const
{
    ConsentReturn result;
    result.pupil = pupil;
    result.isWithdrawal = true;
    result.by = giver.by;
    result.contact = giver.contact;
    result.givenBy = giver.name;
    result.relationship = giver.relationship;
    result.receivedOn = receivedOn;
    result.method = method;
    if (!isWhole)
        result.purposes = purposes;
    return result;
}

} // namespace lanyard
