#pragma once

#include "models/store/record_id.h"

#include <QDate>
#include <QString>

namespace lanyard {

/// A school of the register, with what its printed forms need. `set settings SCHOOL field=value` changes it.
struct School
{
    RecordId id;
    qint64 revision = 0;
    QString name;
    QString trust;
    QString dfeNumber; ///< LEA and establishment, seven digits ("8204000"); empty when unknown
    QString dpoName;
    QString dpoEmail;
    QString dpoPhone;
    QString yearStarts = QStringLiteral("09-01"); ///< month and day
    int adultAge = 18; ///< from this birthday only the pupil's own answer counts
    int lockMinutes = 10;
    QString publicPlatforms; ///< platforms anybody can see, comma-separated

    bool operator==(const School &) const = default;
};

/// An academic year by the calendar year it begins in: 2026 is 2026-27.
struct AcademicYear
{
    int start = 0;
    QDate first;
    QDate last;

    static AcademicYear containing(const QDate &day, const QString &yearStarts);
    static AcademicYear starting(int year, const QString &yearStarts);
    QString text() const; ///< "2026-27", as the command line writes it
    QString label() const; ///< "2026–27", as people read it
    bool contains(const QDate &day) const { return day >= first && day <= last; }
    bool operator==(const AcademicYear &) const = default;
};

} // namespace lanyard
