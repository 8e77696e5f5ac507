#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

namespace lanyard {

/// Where the program gets the time from. Days are days of Europe/London; moments are UTC.
class Clock
{
public:
    Clock(); ///< the computer's own
    explicit Clock(std::function<QDateTime()> now); ///< for tests

    QDateTime now() const; ///< UTC
    qint64 msecs() const { return now().toMSecsSinceEpoch(); }
    QDate today() const { return day(msecs()); }

    static QDate day(qint64 msecsUtc); ///< the London day of a moment
    static QDateTime local(qint64 msecsUtc); ///< for showing to people
    static qint64 moment(const QDate &day, const QTime &time); ///< of a time in London, UTC milliseconds

private:
    std::function<QDateTime()> m_now;
};

/// "22/11/2026"
QString dateText(const QDate &date);
/// "22/11/2026 09:41", London time
QString momentText(qint64 msecsUtc);

} // namespace lanyard
