#include "models/store/new_rows.h"

#include "models/store/canonical.h"

#include <QtConcurrentRun>

namespace lanyard {

namespace {

constexpr size_t BatchSize = 256;

Result<NewRow> newRow(const RecordTable &table, const Write &write, bool follows, CanonicalWriter &writer)
{
    NewRow made{table.newRow(), {}, follows};
    if (const Result<void> assigned = table.assign(made.row, write.values); !assigned)
        return failure(assigned);
    made.row[table.idColumn()] = Cell{Cell::Bytes, 0, write.id.toBytes()};
    made.row[table.revisionColumn()] = Cell{Cell::Integer, 1, {}};
    table.encode(writer, made.row);
    made.hashes = TrailHashes::of({}, writer.bytes());
    return made;
}

} // namespace

NewRows::NewRows(const QList<Write> &writes, RecordTables &tables)
    : m_writes(writes)
    , m_tables(tables)
{
}

NewRows::~NewRows() { m_coming.waitForFinished(); }

Result<NewRow> &NewRows::next()
{
    if (m_given == m_batch.size()) {
        m_given = 0;
        if (m_coming.isValid()) {
            Batch spent = std::exchange(m_batch, m_coming.takeResult());
            startNext(std::move(spent));
        } else {
            m_batch = made(nextWanted(), {});
            startNext({});
        }
    }
    return m_batch[m_given++];
}

std::vector<const Row *> NewRows::together(size_t count) const
{
    const size_t first = m_given - 1;
    std::vector<const Row *> rows{&m_batch[first]->row};
    for (size_t at = m_given; at < m_batch.size() && rows.size() < count; ++at) {
        if (!m_batch[at] || !m_batch[at]->follows)
            break;
        rows.push_back(&m_batch[at]->row);
    }
    if (rows.size() < count)
        rows.resize(1);
    return rows;
}

void NewRows::startNext(Batch spent)
{
    std::vector<Wanted> wanted = nextWanted();
    m_coming
        = wanted.empty() ? QFuture<Batch>() : QtConcurrent::run(&NewRows::made, std::move(wanted), std::move(spent));
}

/// Looked up here, in the worker's thread: finding a table may have to ask the file.
std::vector<NewRows::Wanted> NewRows::nextWanted()
{
    std::vector<Wanted> wanted;
    for (; m_looked < m_writes.size() && wanted.size() < BatchSize; ++m_looked) {
        const Write &write = m_writes.at(m_looked);
        if (write.revision != 0)
            continue;
        const Result<RecordTable *> table = m_tables.find(write.table);
        if (!table)
            break; // the worker will meet the same, and say so
        const bool follows = !wanted.empty() && wanted.back().write == &write - 1 && wanted.back().table == *table;
        wanted.push_back({*table, &write, follows});
    }
    return wanted;
}

/// What was stored already is freed in the thread that made it.
NewRows::Batch NewRows::made(const std::vector<Wanted> &wanted, Batch spent)
{
    spent.clear();
    spent.reserve(wanted.size());
    CanonicalWriter writer{QByteArrayView()};
    for (const Wanted &one : wanted)
        spent.push_back(newRow(*one.table, *one.write, one.follows, writer));
    return spent;
}

} // namespace lanyard
