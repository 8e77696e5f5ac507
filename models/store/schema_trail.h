#pragma once

#include "models/store/row_hashes.h"
#include "models/store/trail_writer.h"

#include <QSet>

namespace lanyard {

/// What a migration does to rows that stand already, entered in the trail: their hashes would not fit any more. Only
/// rows that were as the trail left them; one changed behind the program's back stays a finding.
class SchemaTrail
{
public:
    SchemaTrail(Connection &connection, const TrailBinding &binding, const Author &author, qint64 now)
        : m_connection(connection)
        , m_binding(binding)
        , m_author(author)
        , m_now(now)
    {
    }

    Result<void> before(); ///< inside the migration's transaction
    Result<void> after(const QString &migration);

private:
    using Hashes = QHash<QString, QHash<RecordId, QByteArray>>;

    Result<void> enterStanding(TrailWriter &trail);
    Result<void> enterGone(TrailWriter &trail);

    Connection &m_connection;
    const TrailBinding &m_binding;
    const Author &m_author;
    qint64 m_now;
    Hashes m_sound; ///< rows that were as the trail left them
    QHash<QString, QSet<RecordId>> m_spoiled; ///< rows that were not
};

} // namespace lanyard
