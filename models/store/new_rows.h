#pragma once

#include "models/store/record_tables.h"
#include "models/store/trail_hashes.h"

#include <QFuture>

namespace lanyard {

/// A row that a change creates: its cells and what its entry in the trail says of it.
struct NewRow
{
    Row row;
    TrailHashes hashes;
    bool follows = false; ///< the write just before creates one in the same table
};

/// The rows that one change creates, in the order of its writes. Making cells, canonical bytes and hashes of values
/// needs nothing in the file and takes half as long as storing them: of a long change they are made in another thread,
/// some hundred rows ahead of the vault's worker.
class NewRows
{
public:
    NewRows(const QList<Write> &writes, RecordTables &tables);
    ~NewRows();
    NewRows(const NewRows &) = delete;
    NewRows &operator=(const NewRows &) = delete;

    /// The row of the next write that creates one; it stays until the next call. Fails with BadInput where a value does
    /// not fit its column.
    Result<NewRow> &next();
    /// The row that next() gave and those that follow it, each created right after the other in the same table: `count`
    /// of them, or that row alone where fewer are ready.
    std::vector<const Row *> together(size_t count) const;

private:
    struct Wanted
    {
        const RecordTable *table;
        const Write *write;
        bool follows;
    };
    using Batch = std::vector<Result<NewRow>>;

    static Batch made(const std::vector<Wanted> &wanted, Batch spent);
    std::vector<Wanted> nextWanted();
    void startNext(Batch spent);

    const QList<Write> &m_writes;
    RecordTables &m_tables;
    qsizetype m_looked = 0; ///< writes that were looked at
    Batch m_batch;
    size_t m_given = 0;
    QFuture<Batch> m_coming;
};

} // namespace lanyard
