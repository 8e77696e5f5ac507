#include "models/registers/form_as_of.h"

#include "models/registers/form_rows.h"
#include "models/store/trail_reader.h"

#include <QHash>

namespace lanyard {

namespace {

Fields before(const TrailEntry &entry)
{
    Fields values;
    for (const TrailValue &one : entry.values)
        values.insert(one.field, one.from);
    return values;
}

} // namespace

Result<QList<FormRecord>> readFormRecordsAsOf(Connection &connection, const FormRegister &form, qint64 at)
{
    Result<QList<FormRecord>> records = readFormRecords(connection, form);
    TrailFilter filter;
    filter.table = form.table;
    const auto trail = records ? readTrail(connection, filter) : Result<QList<TrailEntry>>(failure(records));
    if (!trail)
        return failure(trail);
    QHash<RecordId, FormRecord> stood;
    for (const FormRecord &record : *records)
        stood.insert(record.id, record);
    for (const TrailEntry &entry : *trail) { // the latest first
        const auto record = stood.find(entry.record);
        if (entry.at > at && entry.kind == Change::Kind::Record && record != stood.end())
            *record = written(*record, {form.table, entry.record, 0, before(entry)});
    }
    records->removeIf([at](const FormRecord &record) { return record.entered > at; });
    for (FormRecord &record : *records)
        record = stood.value(record.id);
    return records;
}

} // namespace lanyard
