#include "models/store/trail_writer.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"

#include <sodium.h>

namespace lanyard {

namespace {

constexpr int StoredTogether = 16;
constexpr int EntryColumns = 11;
constexpr int ValueColumns = 3;

/// Rows of question marks: "VALUES (?, ?), (?, ?)".
QByteArray questionMarks(int columns, int rows)
{
    const QByteArray row = '(' + QByteArrayList(columns, "?").join(',') + ')';
    return "VALUES " + QByteArrayList(rows, row).join(',');
}

/// Bytes that stay where they are while the entry is hashed.
QByteArray borrowed(QByteArrayView hash) { return QByteArray::fromRawData(hash.data(), hash.size()); }

} // namespace

QByteArray TrailLink::hash() const
{
    static thread_local CanonicalWriter writer{QByteArrayView()};
    writer.begin("lanyard/entry/1");
    writer.add("at", at);
    writer.add("digest", Cell::Bytes, digest);
    writer.add("kind", kind);
    writer.add("place", Cell::Text, place);
    writer.add("previous", Cell::Bytes, previous);
    writer.add("reason", Cell::Text, reason);
    writer.add("record", Cell::Bytes, record);
    writer.add("row_hash", Cell::Bytes, rowHash);
    writer.add("sequence", sequence);
    writer.add("who", Cell::Bytes, who);
    return blake2b(writer.bytes());
}

TrailWriter::TrailWriter(Connection &connection, const TrailBinding &binding, const Author &author, qint64 now,
                         const QString &reason)
    : m_connection(connection)
    , m_binding(binding)
    , m_author(author)
{
    m_link.at = now;
    m_link.who = author.user.toBytes();
    m_link.reason = reason.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<void> TrailWriter::begin()
{
    Statement &find = m_connection.cached("SELECT sequence, hash FROM trail ORDER BY sequence DESC LIMIT 1");
    const bool isThere = find.step();
    m_start = m_link.sequence = isThere ? find.integer(0) : 0;
    m_head = isThere ? find.bytes(1) : m_binding.genesis();
    const Result<void> outcome = find.error();
    find.reset();
    return outcome;
}

QByteArrayView TrailWriter::Entry::rowHash() const
{
    static const QByteArray gone = TrailLink::goneRow();
    switch (leaves) {
    case TrailStep::Leaves::Standing:
        return QByteArrayView(hashes.row);
    case TrailStep::Leaves::Gone:
        return gone;
    case TrailStep::Leaves::Untouched:
        break;
    }
    return {};
}

Result<void> TrailWriter::append(const TrailStep &step)
{
    if (m_link.place.isEmpty() || m_table != step.table) {
        m_table = step.table;
        m_link.place = m_table.toUtf8();
    }
    const Entry &entry = m_waiting.emplace_back(Entry{++m_link.sequence,
                                                      qint64(step.kind),
                                                      m_link.place,
                                                      step.record,
                                                      step.leaves,
                                                      step.hashes,
                                                      m_head,
                                                      {},
                                                      step.changed.toByteArray()});
    m_link.kind = entry.kind;
    m_link.record = borrowed(entry.record.view());
    m_link.digest = borrowed(QByteArrayView(entry.hashes.digest));
    m_link.rowHash = borrowed(entry.rowHash());
    m_link.previous = m_head;
    m_head = m_waiting.back().hash = m_link.hash();
    return m_waiting.size() == StoredTogether ? store() : Result<void>();
}

Result<void> TrailWriter::store()
{
    Result<void> outcome;
    const int waiting = int(m_waiting.size());
    if (waiting == StoredTogether)
        outcome = store(m_waiting.data(), waiting);
    for (int at = 0; waiting < StoredTogether && at < waiting && outcome; ++at)
        outcome = store(&m_waiting[size_t(at)], 1);
    m_waiting.clear();
    return outcome;
}

Result<void> TrailWriter::store(const Entry *first, int count)
{
    Statements &into = count == 1 ? m_one : m_together;
    if (!into.entries) {
        into.entries = &m_connection.cached("INSERT INTO trail (at, who, reason, sequence, kind, place, record, "
                                            "digest, row_hash, previous, hash) "
                                            + questionMarks(EntryColumns, count));
        into.values = &m_connection.cached("INSERT INTO trail_values (sequence, salt, changed) "
                                           + questionMarks(ValueColumns, count));
    }
    for (int row = 0; row < count; ++row)
        keep(*into.entries, *into.values, first[row], row);
    return into.entries->run().and_then([&into] { return into.values->run(); });
}

void TrailWriter::keep(Statement &entries, Statement &values, const Entry &entry, int row) const
{
    int at = row * EntryColumns;
    entries.bind(at++, m_link.at);
    entries.bindBorrowed(at++, m_link.who);
    entries.bindBorrowedText(at++, m_link.reason);
    entries.bind(at++, entry.sequence);
    entries.bind(at++, entry.kind);
    entries.bindBorrowedText(at++, entry.place);
    entries.bindBorrowed(at++, entry.record.view());
    entries.bindBorrowed(at++, QByteArrayView(entry.hashes.digest));
    entries.bindBorrowed(at++, entry.rowHash());
    entries.bindBorrowed(at++, entry.previous);
    entries.bindBorrowed(at++, entry.hash);
    at = row * ValueColumns;
    values.bind(at++, entry.sequence);
    values.bindBorrowed(at++, QByteArrayView(entry.hashes.salt));
    values.bindBorrowed(at++, entry.changed);
}

Result<void> TrailWriter::finish()
{
    if (const Result<void> stored = store(); !stored)
        return stored;
    if (m_link.sequence == m_start || m_author.sessionKey.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    const QByteArray message = m_binding.signedBytes(m_link.sequence, m_head);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
                         m_author.sessionKey.data());
    Statement &sign = m_connection.cached("UPDATE trail SET signature = ? WHERE sequence = ?");
    sign.bind(0, signature);
    sign.bind(1, m_link.sequence);
    return sign.run();
}

} // namespace lanyard
