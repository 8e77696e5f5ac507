#include "models/store/schema_trail.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

Result<bool> hasTrail(Connection &connection)
{
    Statement find(connection.sqlite(), "SELECT 1 FROM sqlite_schema WHERE name = 'trail_values'");
    const bool isThere = find.step();
    return find.error().map([isThere] { return isThere; });
}

} // namespace

Result<void> SchemaTrail::before()
{
    m_sound.clear();
    m_spoiled.clear();
    const Result<bool> isThere = hasTrail(m_connection);
    if (!isThere || !*isThere)
        return isThere.map([](bool) {});
    const Result<RecordedRows> recorded = recordedRows(m_connection);
    if (!recorded)
        return failure(recorded);
    return visitRows(m_connection, [&](const QString &table, const RecordId &record, QByteArrayView canonical) {
        const RecordedRow entry = recorded->value(table).value(record);
        if (saltedHash(entry.salt, canonical) == entry.hash)
            m_sound[table].insert(record, blake2b(canonical));
        else
            m_spoiled[table].insert(record);
    });
}

Result<void> SchemaTrail::after(const QString &migration)
{
    const Result<bool> isThere = hasTrail(m_connection);
    if (!isThere || !*isThere)
        return isThere.map([](bool) {});
    TrailWriter trail(m_connection, m_binding, m_author, m_now, migration);
    return trail.begin()
        .and_then([&] { return enterStanding(trail); })
        .and_then([&] { return enterGone(trail); })
        .and_then([&] { return trail.finish(); });
}

/// Rows that changed or are new. What still stands as it was is taken out of m_sound, so that the gone remain.
Result<void> SchemaTrail::enterStanding(TrailWriter &trail)
{
    Result<void> outcome;
    const Result<void> visited
        = visitRows(m_connection, [&](const QString &table, const RecordId &record, QByteArrayView canonical) {
              const QByteArray was = m_sound[table].take(record);
              if (outcome && was != blake2b(canonical) && !m_spoiled.value(table).contains(record))
                  outcome = trail.append({Change::Kind::Schema,
                                          table,
                                          record,
                                          TrailStep::Leaves::Standing,
                                          {},
                                          TrailHashes::of({}, canonical)});
          });
    return visited ? outcome : visited;
}

Result<void> SchemaTrail::enterGone(TrailWriter &trail)
{
    for (auto table = m_sound.constBegin(); table != m_sound.constEnd(); ++table) {
        for (auto row = table->begin(); row != table->end(); ++row) {
            const Result<void> entered = trail.append(
                {Change::Kind::Schema, table.key(), row.key(), TrailStep::Leaves::Gone, {}, TrailHashes::of({}, {})});
            if (!entered)
                return entered;
        }
    }
    return {};
}

} // namespace lanyard
