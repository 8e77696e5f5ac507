#pragma once

#include "models/consent/in_force.h"

#include <QHash>
#include <QList>

namespace lanyard {

class Connection;

/// Everything the consent rules read, in memory: loaded in one forward pass, kept fresh from the change feed.
struct ConsentBook
{
    QList<School> schools;
    QList<Pupil> pupils;
    QHash<RecordId, FormVersion> versions;
    QList<ConsentReturn> returns;
    QList<Protection> protections;
    QList<Finding> findings;

    static Result<ConsentBook> read(Connection &connection);
    PupilConsent about(const RecordId &pupil) const; ///< pointers into this book
};

/// What is in force for every pupil and purpose on a day. Rows in the order of `pupils`.
struct ConsentGrid
{
    QStringList purposes;
    QList<RecordId> pupils;
    QList<InForce> cells; ///< row by row

    const InForce &at(int pupil, int purpose) const { return cells.at(pupil * purposes.size() + purpose); }
    static ConsentGrid of(const ConsentBook &book, const QStringList &purposes, const QDate &day,
                          qint64 knownBy = KnownNow);
};

} // namespace lanyard
