#include "models/store/row_hashes.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"
#include "models/store/record_table.h"
#include "models/store/trail_writer.h"

namespace lanyard {

Result<RecordedRows> recordedRows(Connection &connection)
{
    RecordedRows rows;
    Statement entries(connection.sqlite(),
                      "SELECT t.sequence, place, record, row_hash, salt FROM trail t "
                      "LEFT JOIN trail_values v ON v.sequence = t.sequence "
                      "WHERE length(row_hash) > 0 ORDER BY t.sequence");
    while (entries.step()) {
        const QByteArray hash = entries.bytes(3);
        rows[entries.text(1)].insert(RecordId::fromBytes(entries.bytes(2)),
                                     {entries.integer(0), hash == TrailLink::goneRow(), entries.bytes(4), hash});
    }
    return entries.error().map([&rows] { return rows; });
}

Result<void> visitRows(Connection &connection, const RowVisitor &visit)
{
    const Result<QList<RecordTable>> tables = RecordTable::all(connection);
    if (!tables)
        return failure(tables);
    CanonicalWriter writer{QByteArrayView()};
    for (const RecordTable &table : *tables) {
        Statement select(connection.sqlite(), table.selectAll());
        while (select.step()) {
            const Row row = table.rowOf(select);
            table.encode(writer, row);
            visit(table.name(), RecordId::fromBytes(row[table.idColumn()].bytes), writer.bytes());
        }
        if (const Result<void> outcome = select.error(); !outcome)
            return outcome;
    }
    return {};
}

} // namespace lanyard
