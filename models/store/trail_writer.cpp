#include "models/store/trail_writer.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"

#include <sodium.h>

namespace lanyard {

namespace {

constexpr qsizetype SaltSize = 16;
constexpr qsizetype SaltPool = 256 * SaltSize; // one call to the system for many entries

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

QByteArray changedDigest(QByteArrayView salt, QByteArrayView changed) { return blake2b(changed, salt); }

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

QByteArrayView TrailWriter::nextSalt()
{
    if (m_saltsUsed == m_salts.size()) {
        m_salts.resize(SaltPool);
        randombytes_buf(m_salts.data(), size_t(m_salts.size()));
        m_saltsUsed = 0;
    }
    m_saltsUsed += SaltSize;
    return QByteArrayView(m_salts).sliced(m_saltsUsed - SaltSize, SaltSize);
}

Result<void> TrailWriter::append(const TrailStep &step)
{
    const QByteArrayView salt = nextSalt();
    ++m_link.sequence;
    m_link.kind = qint64(step.kind);
    m_link.place = step.table.toUtf8();
    m_link.record = step.record.toBytes();
    m_link.digest = changedDigest(salt, step.changed);
    m_link.rowHash = step.rowHash;
    m_link.previous = m_head;
    m_head = m_link.hash();

    Statement &entry = m_connection.cached("INSERT INTO trail (sequence, at, who, kind, place, record, reason, digest, "
                                           "row_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    entry.bind(0, m_link.sequence);
    entry.bind(1, m_link.at);
    entry.bindBorrowed(2, m_link.who);
    entry.bind(3, m_link.kind);
    entry.bindBorrowedText(4, m_link.place);
    entry.bindBorrowed(5, m_link.record);
    entry.bindBorrowedText(6, m_link.reason);
    entry.bindBorrowed(7, m_link.digest);
    entry.bindBorrowed(8, m_link.rowHash);
    entry.bindBorrowed(9, m_link.previous);
    entry.bindBorrowed(10, m_head);
    if (const Result<void> outcome = entry.run(); !outcome)
        return outcome;

    Statement &values = m_connection.cached("INSERT INTO trail_values (sequence, salt, changed) VALUES (?, ?, ?)");
    values.bind(0, m_link.sequence);
    values.bindBorrowed(1, salt);
    values.bindBorrowed(2, step.changed);
    return values.run();
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
