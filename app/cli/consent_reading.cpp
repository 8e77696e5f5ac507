#include "app/cli/consent_reading.h"

#include "models/store/vault.h"

#include <QTimeZone>

namespace lanyard::cli {

Result<ConsentBook> readConsentBook(Session &session)
{
    return wait(session.opened().office().read<ConsentBook>(ConsentBook::read));
}

qint64 endOfDay(const QDate &day)
{
    const QDateTime next(day.addDays(1), QTime(0, 0), QTimeZone("Europe/London"));
    return next.toMSecsSinceEpoch() - 1;
}

} // namespace lanyard::cli
