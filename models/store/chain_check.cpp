#include "models/store/chain_check.h"

#include "models/store/connection.h"

#include <sodium.h>

namespace lanyard {

namespace {

constexpr qint64 ReportEvery = 1024;

bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &message)
{
    const auto raw = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), size_t(message.size()), raw(publicKey)) == 0;
}

QByteArray recordKey(const TrailLink &link) { return link.record + link.place; }

} // namespace

ChainCheck::ChainCheck(Connection &connection, const TrailBinding &binding, const PublicKeys &publicKeys)
    : m_connection(connection)
    , m_binding(binding)
    , m_publicKeys(publicKeys)
    , m_head(binding.genesis())
{
}

ChainCheck::Entry ChainCheck::entryOf(const Statement &row)
{
    Entry entry;
    entry.link = {row.integer(0), row.integer(1), row.bytes(2), row.integer(3), row.bytes(4),
                  row.bytes(5),   row.bytes(6),   row.bytes(7), row.bytes(8),   row.bytes(9)};
    entry.hash = row.bytes(10);
    entry.signature = row.bytes(11);
    entry.hasValues = !row.isNull(12);
    entry.salt = row.bytes(12);
    entry.changed = row.bytes(13);
    return entry;
}

Result<void> ChainCheck::loadErased()
{
    Statement find(m_connection.sqlite(),
                   "SELECT record, place, max(sequence) FROM trail WHERE kind = ? GROUP BY 1, 2");
    find.bind(0, qint64(Change::Kind::Erase));
    while (find.step())
        m_erased.insert(find.bytes(0) + find.bytes(1), find.integer(2));
    return find.error();
}

Result<QList<VaultFinding>> ChainCheck::run(const Progress &progress)
{
    if (const Result<void> outcome = loadErased(); !outcome)
        return failure(outcome);
    Statement entries(m_connection.sqlite(),
                      "SELECT t.sequence, at, who, kind, place, record, reason, digest, row_hash, previous, hash, "
                      "signature, salt, changed FROM trail t LEFT JOIN trail_values v ON v.sequence = t.sequence "
                      "ORDER BY t.sequence");
    for (qint64 done = 0; entries.step(); ++done) {
        if (done % ReportEvery == 0 && progress.isCancelled())
            break;
        check(entryOf(entries));
    }
    if (const Result<void> outcome = entries.error(); !outcome)
        return failure(outcome);
    if (m_unsigned && m_publicKeys)
        add(VaultFinding::Kind::UnsignedEntries, *m_unsigned);
    return m_findings;
}

void ChainCheck::check(const Entry &entry)
{
    checkLink(entry);
    checkValues(entry);
    if (m_publicKeys)
        checkSignature(entry);
    m_sequence = entry.link.sequence;
    m_head = entry.hash; // from here on by what stands, so that one break is named once
}

void ChainCheck::checkLink(const Entry &entry)
{
    if (entry.link.sequence != m_sequence + 1)
        add(VaultFinding::Kind::BrokenChain, entry.link, QStringLiteral("after %1").arg(m_sequence));
    else if (entry.link.previous != m_head)
        add(VaultFinding::Kind::BrokenChain, entry.link, QStringLiteral("previous hash"));
    if (entry.link.hash() != entry.hash)
        add(VaultFinding::Kind::BrokenChain, entry.link, QStringLiteral("own hash"));
}

void ChainCheck::checkValues(const Entry &entry)
{
    if (entry.hasValues) {
        if (saltedHash(entry.salt, entry.changed) != entry.link.digest)
            add(VaultFinding::Kind::AlteredValues, entry.link);
    } else if (m_erased.value(recordKey(entry.link)) <= entry.link.sequence) {
        add(VaultFinding::Kind::MissingValues, entry.link);
    }
}

/// A signature covers every entry since the one before; all of them are of one commit, so of one person and moment.
void ChainCheck::checkSignature(const Entry &entry)
{
    if (m_unsigned && (m_unsigned->who != entry.link.who || m_unsigned->at != entry.link.at)) {
        add(VaultFinding::Kind::UnsignedEntries, *m_unsigned);
        m_unsigned.reset();
    }
    if (entry.signature.isEmpty()) {
        if (!m_unsigned)
            m_unsigned = entry.link;
        return;
    }
    m_unsigned.reset();
    const QByteArray message = m_binding.signedBytes(entry.link.sequence, entry.hash);
    const QList<QByteArray> keys = m_publicKeys(RecordId::fromBytes(entry.link.who));
    const bool isGood = std::any_of(keys.begin(), keys.end(),
                                    [&](const QByteArray &key) { return isSignedBy(key, entry.signature, message); });
    if (!isGood)
        add(VaultFinding::Kind::BadSignature, entry.link);
}

void ChainCheck::add(VaultFinding::Kind kind, const TrailLink &link, const QString &detail)
{
    m_findings.append({kind, link.sequence, QString::fromUtf8(link.place), RecordId::fromBytes(link.record), detail});
}

} // namespace lanyard
