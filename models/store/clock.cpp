#include "models/store/clock.h"

#include <QTimeZone>

namespace lanyard {

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

} // namespace

Clock::Clock()
    : m_now([] { return QDateTime::currentDateTimeUtc(); })
{
}

Clock::Clock(std::function<QDateTime()> now)
    : m_now(std::move(now))
{
}

QDateTime Clock::now() const { return m_now().toUTC(); }

QDate Clock::day(qint64 msecsUtc) { return local(msecsUtc).date(); }

QDateTime Clock::local(qint64 msecsUtc) { return QDateTime::fromMSecsSinceEpoch(msecsUtc, london()); }

qint64 Clock::moment(const QDate &day, const QTime &time) { return QDateTime(day, time, london()).toMSecsSinceEpoch(); }

QString dateText(const QDate &date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

QString momentText(qint64 msecsUtc) { return Clock::local(msecsUtc).toString(QStringLiteral("dd/MM/yyyy HH:mm")); }

} // namespace lanyard
