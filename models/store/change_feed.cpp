#include "models/store/change_feed.h"

#include "models/store/connection.h"

#include <limits>

namespace lanyard {

namespace {

Result<qint64> number(Connection &connection, const QByteArray &sql)
{
    Statement &find = connection.cached(sql);
    const qint64 found = find.step() ? find.integer(0) : 0;
    const Result<void> outcome = find.error();
    find.reset();
    return outcome.map([found] { return found; });
}

} // namespace

Result<void> ChangeFeed::begin(Connection &connection)
{
    const Result<qint64> version = number(connection, "PRAGMA data_version");
    const Result<qint64> head = number(connection, "SELECT max(sequence) FROM trail");
    if (!version || !head)
        return failure(version ? head : version);
    m_dataVersion = *version;
    m_seen = *head;
    return {};
}

Result<QList<RowChange>> ChangeFeed::poll(Connection &connection)
{
    const Result<qint64> version = number(connection, "PRAGMA data_version");
    if (!version)
        return failure(version);
    if (*version == m_dataVersion)
        return QList<RowChange>();
    const Result<QList<RowChange>> rows = entries(connection, std::numeric_limits<qint64>::max());
    if (rows)
        m_dataVersion = *version; // not before: after a failure the next look tries again
    return rows;
}

Result<QList<RowChange>> ChangeFeed::afterCommit(Connection &connection, const CommitOutcome &outcome)
{
    Result<QList<RowChange>> rows = QList<RowChange>();
    if (outcome.startedAt > m_seen)
        rows = entries(connection, outcome.startedAt);
    if (rows) {
        rows->append(outcome.rows);
        m_seen = outcome.committed.sequence;
    }
    return rows;
}

Result<QList<RowChange>> ChangeFeed::entries(Connection &connection, qint64 upTo)
{
    QList<RowChange> rows;
    qint64 seen = m_seen;
    Statement &find = connection.cached("SELECT sequence, place, record, length(row_hash) FROM trail "
                                        "WHERE sequence > ? AND sequence <= ? ORDER BY sequence");
    find.bind(0, m_seen);
    find.bind(1, upTo);
    while (find.step()) {
        seen = find.integer(0);
        if (find.integer(3) > 0) // an entry without a row's hash is something seen or done: no row changed
            rows.append(RowChange{seen, find.text(1), RecordId::fromBytes(find.bytes(2)), false});
    }
    const Result<void> outcome = find.error();
    find.reset();
    if (!outcome)
        return failure(outcome);
    m_seen = seen;
    return rows;
}

} // namespace lanyard
