#include "models/store/trail_reader.h"

#include "models/store/changed_values.h"
#include "models/store/creation_values.h"
#include "models/store/query.h"

namespace lanyard {

namespace {

QString sqlFor(const TrailFilter &filter)
{
    QString sql = QStringLiteral("SELECT t.sequence, at, who, kind, place, record, reason, changed FROM trail t "
                                 "LEFT JOIN trail_values v ON v.sequence = t.sequence WHERE t.sequence > ?");
    if (!filter.table.isEmpty())
        sql += QStringLiteral(" AND place = ?");
    if (!filter.record.isNull())
        sql += QStringLiteral(" AND record = ?");
    if (!filter.who.isNull())
        sql += QStringLiteral(" AND who = ?");
    return sql + QStringLiteral(" ORDER BY t.sequence DESC LIMIT ?");
}

/// A new record's entry keeps no values of its own.
bool isCreation(const TrailEntry &entry, const QByteArray &changed)
{
    const bool leavesRow = entry.kind == Change::Kind::Record || entry.kind == Change::Kind::Log;
    return leavesRow && changed.isEmpty() && !entry.isErased;
}

} // namespace

Result<QList<TrailEntry>> readTrail(Connection &connection, const TrailFilter &filter)
{
    Query query(connection, sqlFor(filter));
    query.bind(filter.after);
    if (!filter.table.isEmpty())
        query.bind(filter.table);
    if (!filter.record.isNull())
        query.bind(filter.record);
    if (!filter.who.isNull())
        query.bind(filter.who);
    query.bind(qint64(filter.limit)).exec();

    QList<TrailEntry> entries;
    CreationValues creation(connection);
    while (query.next()) {
        const QByteArray changed = query.bytes(7);
        TrailEntry entry{query.integer(0), query.integer(1), query.id(2),   Change::Kind(query.integer(3)),
                         query.text(4),    query.id(5),      query.text(6), decodeChanged(changed),
                         query.isNull(7)};
        if (isCreation(entry, changed)) {
            Result<QList<TrailValue>> values = creation.of(entry.table, entry.record);
            if (!values)
                return failure(values);
            entry.values = std::move(*values);
        }
        entries.append(std::move(entry));
    }
    return query.error().map([&entries] { return entries; });
}

Result<TrailHead> trailHead(Connection &connection)
{
    TrailHead head;
    Query query(connection, QStringLiteral("SELECT sequence, hash FROM trail ORDER BY sequence DESC LIMIT 1"));
    query.exec();
    if (query.next())
        head = {query.integer(0), query.bytes(1)};
    return query.error().map([&head] { return head; });
}

Result<bool> stillStands(Connection &connection, const TrailHead &seen)
{
    if (seen.sequence == 0)
        return true;
    Query query(connection, QStringLiteral("SELECT hash FROM trail WHERE sequence = ?"));
    query.bind(seen.sequence).exec();
    const bool stands = query.next() && query.bytes(0) == seen.hash;
    return query.error().map([stands] { return stands; });
}

} // namespace lanyard
