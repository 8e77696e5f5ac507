#pragma once

#include "models/store/canonical.h"
#include "models/store/record_table.h"
#include "models/store/trail_writer.h"

#include <unordered_map>

namespace lanyard {

/// Puts the writes of one Change into their tables and the trail, inside a transaction that is already open.
class ChangeWriter
{
public:
    ChangeWriter(Connection &connection, TrailWriter &trail, Change::Kind kind, qint64 now, const RecordId &user);

    Result<void> write(const Write &write);

    QMap<RecordId, qint64> revisions; ///< of every record written
    QList<RowChange> rows; ///< as the change feed tells them

private:
    Result<const RecordTable *> table(const QString &name);
    Result<void> create(const RecordTable &table, const Write &write);
    Result<void> update(const RecordTable &table, const Write &write);
    Result<void> note(const Write &write);
    Result<void> erase(const RecordTable &table, const Write &write);
    Result<void> eraseTrailValues(const Write &write);
    Result<void> keepDraft(const Write &write);
    Result<void> enter(const Write &write, const QByteArray &changed, const QByteArray &rowHash, qint64 revision);

    Connection &m_connection;
    TrailWriter &m_trail;
    Change::Kind m_kind;
    qint64 m_now;
    RecordId m_user;
    CanonicalWriter m_encoder{QByteArrayView()};
    std::unordered_map<QString, RecordTable> m_tables;
};

} // namespace lanyard
