#include "models/store/trail_writer.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"

#include <sodium.h>

namespace lanyard {

namespace {

/// Bytes that stay where they are while the entry is hashed and stored.
QByteArray borrowed(const std::array<char, 32> &hash) { return QByteArray::fromRawData(hash.data(), hash.size()); }

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

Result<void> TrailWriter::append(const TrailStep &step)
{
    ++m_link.sequence;
    m_link.kind = qint64(step.kind);
    m_link.place = step.table.toUtf8();
    m_link.record = step.record.toBytes();
    m_link.digest = borrowed(step.hashes.digest);
    switch (step.leaves) {
    case TrailStep::Leaves::Standing:
        m_link.rowHash = borrowed(step.hashes.row);
        break;
    case TrailStep::Leaves::Gone:
        m_link.rowHash = TrailLink::goneRow();
        break;
    case TrailStep::Leaves::Untouched:
        m_link.rowHash = QByteArray();
        break;
    }
    m_link.previous = m_head;
    m_head = m_link.hash();
    return store(step);
}

/// What is the same in every entry of a commit is bound once.
void TrailWriter::prepare()
{
    m_toEnter = &m_connection.cached("INSERT INTO trail (at, who, reason, sequence, kind, place, record, digest, "
                                     "row_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_toKeep = &m_connection.cached("INSERT INTO trail_values (sequence, salt, changed) VALUES (?, ?, ?)");
    m_toEnter->bind(0, m_link.at);
    m_toEnter->bindBorrowed(1, m_link.who);
    m_toEnter->bindBorrowedText(2, m_link.reason);
}

Result<void> TrailWriter::store(const TrailStep &step)
{
    if (!m_toEnter)
        prepare();
    m_toEnter->bind(3, m_link.sequence);
    m_toEnter->bind(4, m_link.kind);
    m_toEnter->bindBorrowedText(5, m_link.place);
    m_toEnter->bindBorrowed(6, m_link.record);
    m_toEnter->bindBorrowed(7, m_link.digest);
    m_toEnter->bindBorrowed(8, m_link.rowHash);
    m_toEnter->bindBorrowed(9, m_link.previous);
    m_toEnter->bindBorrowed(10, m_head);
    m_toKeep->bind(0, m_link.sequence);
    m_toKeep->bindBorrowed(1, step.hashes.salt);
    m_toKeep->bindBorrowed(2, step.changed);
    return m_toEnter->run().and_then([this] { return m_toKeep->run(); });
}

Result<void> TrailWriter::sign()
{
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
