#include "app/cli/consent_reading.h"

#include "models/store/vault.h"

#include <QTimeZone>

namespace lanyard::cli {

namespace {

qint64 endOfDay(const QDate &day)
{
    const QDateTime next(day.addDays(1), QTime(0, 0), QTimeZone("Europe/London"));
    return next.toMSecsSinceEpoch() - 1;
}

} // namespace

Result<ConsentBook> readConsentBook(Session &session)
{
    return wait(session.opened().office().read<ConsentBook>(ConsentBook::read));
}

Result<AskedMoment> askedMoment(const Session &session, const Arguments &arguments)
{
    const auto asOf = arguments.day(QStringLiteral("as-of"));
    if (!asOf)
        return failure(asOf);
    const auto knownOn = arguments.day(QStringLiteral("known-on"));
    if (!knownOn)
        return failure(knownOn);
    return AskedMoment{asOf->value_or(session.clock().today()), *knownOn ? endOfDay(**knownOn) : KnownNow};
}

} // namespace lanyard::cli
