#pragma once

#include "models/store/change.h"
#include "models/store/result.h"
#include "models/store/trail_value.h"

namespace lanyard {

class Connection;

/// One entry of the audit trail as people read it.
struct TrailEntry
{
    qint64 sequence = 0;
    qint64 at = 0; ///< UTC milliseconds
    RecordId who;
    Change::Kind kind = Change::Kind::Record;
    QString table;
    RecordId record;
    QString reason;
    QList<TrailValue> values; ///< by field; ids, dates and packed columns as they are stored
    bool isErased = false; ///< retention took the values; the entry stands
};

struct TrailFilter
{
    QString table; ///< empty: any
    RecordId record; ///< null: any
    RecordId who; ///< null: anybody
    qint64 after = 0; ///< a sequence
    int limit = -1; ///< the latest so many; -1: all
};

/// Latest first. Whoever shows an entry asks first whether the reader may read its record.
Result<QList<TrailEntry>> readTrail(Connection &connection, const TrailFilter &filter = {});

/// The last entry: printed in the foot of every record, noted by every desk, kept in every backup.
struct TrailHead
{
    qint64 sequence = 0; ///< 0: the trail is empty
    QByteArray hash;

    bool operator==(const TrailHead &) const = default;
};

Result<TrailHead> trailHead(Connection &connection);

/// Whether an entry that was seen once still stands. If not, the whole file was put back to an older state, or another
/// put in its place.
Result<bool> stillStands(Connection &connection, const TrailHead &seen);

} // namespace lanyard
