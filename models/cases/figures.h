#pragma once

#include "models/people/school.h"
#include "models/people/year_group.h"
#include "models/registers/form_record.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace lanyard {

struct CountedRecords;

/// One number of a table of figures. Between one and four it shows as "<5"; where the sum would tell what it is, others
/// are withheld with it.
struct CaseFigure
{
    QString label;
    int count = 0;
    bool isWithheld = false;

    QString text() const; ///< "12", "<5", "–"
    bool operator==(const CaseFigure &) const = default;
};

struct CaseFigureTable
{
    QString title;
    QList<CaseFigure> figures;

    bool operator==(const CaseFigureTable &) const = default;
};

/// Figures for governors: by term, kind, platform, year group and outcome. No names, and no sums that tell one.
struct CaseFigures
{
    QDate from;
    QDate until;
    QList<CaseFigureTable> tables;

    /// As it is published: table, figure and number a line, a tab between two.
    QString sheet() const;
    bool operator==(const CaseFigures &) const = default;
};

/// Counted are cases reported from `from` until `until`, both included, that were not entered by mistake.
CaseFigures figuresOf(const QList<FormRecord> &cases, const QHash<RecordId, YearGroup> &yearGroups,
                      const School &school, const QDate &from, const QDate &until);

/// How a sheet comes about when it is published: from the cases that whoever publishes it may read.
CountedRecords countedCaseFigures();

/// One number of a published sheet, as it was published.
struct PublishedFigure
{
    QString table;
    QString label;
    QString number; ///< "12", "<5", "–"

    bool isFew() const { return number.startsWith(u'<'); }
    int length() const; ///< of its bar: of a number under five always the same, of a withheld one none
    bool operator==(const PublishedFigure &) const = default;
};

/// A published sheet's lines again; those that are none are left out.
QList<PublishedFigure> publishedFigures(const QString &sheet);

} // namespace lanyard
