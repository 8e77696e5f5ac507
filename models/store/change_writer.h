#pragma once

#include "models/store/canonical.h"
#include "models/store/new_rows.h"
#include "models/store/record_tables.h"
#include "models/store/trail_writer.h"

namespace lanyard {

/// Puts the writes of one Change into their tables and the trail, inside a transaction that is already open.
class ChangeWriter
{
public:
    /// The change must outlive it, and its writes come one after another.
    ChangeWriter(Connection &connection, TrailWriter &trail, const Change &change, qint64 now, const RecordId &user);

    Result<void> write(const Write &write);

    QMap<RecordId, qint64> revisions; ///< of every record written
    QList<RowChange> rows; ///< as the change feed tells them

private:
    Result<void> create(RecordTable &table, const Write &write);
    Result<bool> insert(RecordTable &table);
    Result<void> update(RecordTable &table, const Write &write);
    Result<void> note(const Write &write);
    Result<void> erase(RecordTable &table, const Write &write);
    Result<void> eraseTrailValues(const Write &write);
    Result<void> keepDraft(const Write &write);
    Result<void> standing(RecordTable &table, const Write &write, const Row &meant);
    Result<void> enterRow(const RecordTable &table, const Write &write, const Row &row, QByteArrayView changed);
    Result<void> enter(const Write &write, TrailStep::Leaves leaves, QByteArrayView changed, const TrailHashes &hashes);

    Connection &m_connection;
    TrailWriter &m_trail;
    Change::Kind m_kind;
    qint64 m_now;
    RecordId m_user;
    CanonicalWriter m_changed{QByteArrayView()}; // both keep their memory from row to row
    CanonicalWriter m_row{QByteArrayView()};
    RecordTables m_tables;
    NewRows m_newRows;
    int m_insertedAhead = 0; ///< rows after the last one created that are in the file already
};

} // namespace lanyard
