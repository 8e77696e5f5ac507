#pragma once

#include "models/store/change.h"
#include "models/store/result.h"
#include "models/store/trail_binding.h"
#include "models/store/vault.h"

#include <QByteArray>

namespace lanyard {

class Connection;

/// One entry before it is numbered.
struct TrailStep
{
    Change::Kind kind = Change::Kind::Record;
    QString table;
    RecordId record;
    QByteArray changed; ///< encoded values from and to; may be empty
    QByteArray rowHash; ///< empty: this entry is about a record and leaves no row
};

/// The hash that chains one entry to the one before.
struct TrailLink
{
    qint64 sequence = 0;
    qint64 at = 0;
    QByteArray who;
    qint64 kind = 0;
    QByteArray place;
    QByteArray record;
    QByteArray reason;
    QByteArray digest;
    QByteArray rowHash;
    QByteArray previous;

    QByteArray hash() const;
    /// In place of a row's hash: the record's row is gone for good.
    static QByteArray goneRow() { return QByteArray(1, '\0'); }
};

/// Appends the entries of one commit inside its transaction and signs the last.
class TrailWriter
{
public:
    TrailWriter(Connection &connection, const TrailBinding &binding, const Author &author, qint64 now,
                const QString &reason);

    Result<void> begin(); ///< finds the head
    Result<void> append(const TrailStep &step);
    Result<void> sign(); ///< where something was appended and the author has a session key

    qint64 startedAt() const { return m_start; } ///< the head's sequence at begin()
    qint64 sequence() const { return m_link.sequence; }
    QByteArray head() const { return m_head; }

private:
    QByteArrayView nextSalt();

    Connection &m_connection;
    const TrailBinding &m_binding;
    const Author &m_author;
    TrailLink m_link;
    QByteArray m_head;
    QByteArray m_salts;
    qsizetype m_saltsUsed = 0;
    qint64 m_start = 0;
};

/// BLAKE2b(salt ‖ values from and to).
QByteArray changedDigest(QByteArrayView salt, QByteArrayView changed);

} // namespace lanyard
