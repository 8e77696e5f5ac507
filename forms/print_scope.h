#pragma once

#include "models/consent/consent_book.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// Whom a print is about: those on roll at one school, all of them or a class or a year; or the pupils named.
struct PrintScope
{
    Q_DECLARE_TR_FUNCTIONS(PrintScope)

public:
    RecordId school;
    QString registrationGroup;
    YearGroup yearGroup;
    QList<RecordId> pupils; ///< named ones print whether on roll or not

    /// "Class 4B", "Year 4", "The whole school", a pupil's name, or "Chosen pupils" where there are several
    QString label(const ConsentBook &book) const;
    /// In the order they print: by year, class and name.
    QList<const Pupil *> of(const ConsentBook &book, const QDate &day) const;
};

} // namespace lanyard
