#pragma once

#include "models/store/change.h"
#include "models/store/changed_values.h"

#include <QList>

namespace lanyard {

class Connection;

/// One entry of the audit trail as people read it.
struct TrailEntry
{
    qint64 sequence = 0;
    qint64 at = 0; ///< UTC milliseconds
    RecordId who; ///< user
    Change::Kind kind = Change::Kind::Record;
    QString table;
    RecordId record;
    QString reason;
    QList<FieldChange> changes; ///< empty once retention has erased them

    bool operator==(const TrailEntry &) const = default;
};

QString changeKindKey(Change::Kind kind); ///< "record", "log", "draft", "schema", "erase"

/// The whole trail, oldest first, without the values; they are read one entry at a time.
Result<QList<TrailEntry>> readTrail(Connection &connection);
/// One entry with its values; NotFound where there is none.
Result<TrailEntry> readTrailEntry(Connection &connection, qint64 sequence);

} // namespace lanyard
