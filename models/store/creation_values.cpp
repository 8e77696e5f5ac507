#include "models/store/creation_values.h"

#include "models/store/changed_values.h"
#include "models/store/connection.h"

namespace lanyard {

Result<QList<TrailValue>> CreationValues::of(const QString &table, const RecordId &record)
{
    Result<Fields> fields = currentFields(table, record);
    if (!fields)
        return failure(fields);
    if (const Result<void> outcome = takeBack(table, record, *fields); !outcome)
        return failure(outcome);
    QList<TrailValue> values;
    for (const auto &[column, value] : *fields) {
        if (value.isValid())
            values.append({column, {}, value});
    }
    return values;
}

Result<Fields> CreationValues::currentFields(const QString &name, const RecordId &record)
{
    const Result<RecordTable *> found = m_tables.find(name);
    if (!found)
        return failure(found);
    RecordTable &table = **found;
    return table.read(record).map([&table](std::optional<Row> row) {
        if (!row)
            return Fields();
        for (Cell &cell : *row)
            cell = keptInTrail(cell);
        return table.fieldsOf(*row);
    });
}

Result<void> CreationValues::takeBack(const QString &table, const RecordId &record, Fields &fields)
{
    Statement &later = m_connection.cached("SELECT changed FROM trail t JOIN trail_values v ON v.sequence = t.sequence "
                                           "WHERE record = ? AND place = ? AND length(row_hash) > 1 "
                                           "ORDER BY t.sequence DESC");
    later.bind(0, record.toBytes());
    later.bind(1, table);
    while (later.step()) {
        for (const TrailValue &change : decodeChanged(later.view(0)))
            fields.insert(change.field, change.from);
    }
    const Result<void> outcome = later.error();
    later.reset();
    return outcome;
}

} // namespace lanyard
