#pragma once

#include "models/store/change.h"
#include "models/store/result.h"
#include "models/store/trail_binding.h"
#include "models/store/trail_hashes.h"
#include "models/store/vault.h"

#include <QByteArray>

#include <vector>

namespace lanyard {

class Connection;
class Statement;

/// One entry before it is numbered.
struct TrailStep
{
    Change::Kind kind = Change::Kind::Record;
    QString table;
    RecordId record;
    enum class Leaves {
        Standing, ///< the record's row as `row` says
        Gone, ///< the record's row is gone for good
        Untouched, ///< the entry tells of something done; no row was touched
    };

    Leaves leaves = Leaves::Standing;
    QByteArrayView changed; ///< encoded values from and to; empty for a new record, whose row holds them
    const TrailHashes &hashes; ///< of `changed` and of the row
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
    bool leavesRow() const { return rowHash.size() > 1; }
    /// In place of a row's hash: the record's row is gone for good.
    static QByteArray goneRow() { return QByteArray(1, '\0'); }
};

/// Appends the entries of one commit inside its transaction and signs the last. They are stored some at a time: an
/// import has tens of thousands.
class TrailWriter
{
public:
    TrailWriter(Connection &connection, const TrailBinding &binding, const Author &author, qint64 now,
                const QString &reason);

    Result<void> begin(); ///< finds the head
    Result<void> append(const TrailStep &step);
    Result<void> store(); ///< what waits, for somebody who looks into the trail before the end
    Result<void> finish(); ///< stores, and signs where something was appended and the author has a session key

    qint64 startedAt() const { return m_start; } ///< the head's sequence at begin()
    qint64 sequence() const { return m_link.sequence; }
    QByteArray head() const { return m_head; }

private:
    struct Entry
    {
        qint64 sequence;
        qint64 kind;
        QByteArray place;
        RecordId record;
        TrailStep::Leaves leaves;
        TrailHashes hashes;
        QByteArray previous;
        QByteArray hash;
        QByteArray changed;

        QByteArrayView rowHash() const;
    };

    struct Statements // the connection keeps them; looked up once for thousands of entries
    {
        Statement *entries = nullptr;
        Statement *values = nullptr;
    };

    Result<void> store(const Entry *first, int count);
    void keep(Statement &entries, Statement &values, const Entry &entry, int row) const;

    Connection &m_connection;
    const TrailBinding &m_binding;
    const Author &m_author;
    TrailLink m_link;
    QByteArray m_head;
    qint64 m_start = 0;
    QString m_table; ///< that m_link.place names
    std::vector<Entry> m_waiting;
    Statements m_one;
    Statements m_together; ///< for as many entries as are stored at once
};

} // namespace lanyard
