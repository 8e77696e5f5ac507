#pragma once

#include "models/consent/consent_book.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// What is in force for every pupil and purpose on a day. Rows in the order of the book's pupils.
struct ConsentGrid
{
    QStringList purposes;
    QList<RecordId> pupils;
    QList<InForce> cells; ///< row by row

    const InForce &at(qsizetype pupil, qsizetype purpose) const { return cells.at(pupil * purposes.size() + purpose); }
    static ConsentGrid of(const ConsentBook &book, const QStringList &purposes, const QDate &day,
                          qint64 knownBy = KnownNow);
    /// The row of one pupil.
    static QList<InForce> row(const ConsentBook &book, const Pupil &pupil, const QStringList &purposes,
                              const QDate &day, qint64 knownBy = KnownNow);
};

} // namespace lanyard
