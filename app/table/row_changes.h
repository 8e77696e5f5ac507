#pragma once

#include "models/tables/table.h"

#include <QHash>

namespace lanyard {

/// Brings a table from what it holds to `now` by changing, adding and removing single rows: the selection stays. A
/// table that was empty takes them all at once.
template <typename Record> void applyRows(Table<Record> &table, const QList<Record> &now, RecordId Record::*id)
{
    if (table.records().isEmpty()) {
        table.setRecords(now);
        return;
    }
    QList<Record> changed;
    QSet<RecordId> kept;
    for (const Record &record : now) {
        kept.insert(record.*id);
        const Record *before = table.record(record.*id);
        if (!before || !(*before == record))
            changed.append(record);
    }
    QList<RecordId> gone;
    for (const Record &record : table.records()) {
        if (!kept.contains(record.*id))
            gone.append(record.*id);
    }
    if (!gone.isEmpty())
        table.remove(gone);
    if (!changed.isEmpty())
        table.upsert(changed);
}

} // namespace lanyard
