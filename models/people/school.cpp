#include "models/people/school.h"

namespace lanyard {

namespace {

/// The day a year begins. What cannot be read, and 29 February, is 1 September: every year has one.
QDate firstDay(int year, const QString &yearStarts)
{
    const QDate day = QDate::fromString(QStringLiteral("2001-") + yearStarts, Qt::ISODate);
    return day.isValid() ? QDate(year, day.month(), day.day()) : QDate(year, 9, 1);
}

} // namespace

AcademicYear AcademicYear::starting(int year, const QString &yearStarts)
{
    return {year, firstDay(year, yearStarts), firstDay(year + 1, yearStarts).addDays(-1)};
}

AcademicYear AcademicYear::containing(const QDate &day, const QString &yearStarts)
{
    const bool begun = day >= firstDay(day.year(), yearStarts);
    return starting(begun ? day.year() : day.year() - 1, yearStarts);
}

QString AcademicYear::text() const
{
    return QStringLiteral("%1-%2").arg(start).arg((start + 1) % 100, 2, 10, QLatin1Char('0'));
}

QString AcademicYear::label() const { return text().replace(u'-', u'–'); }

} // namespace lanyard
