#include "models/access/key_ring_master.h"

#include "models/access/access_text.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/vault.h"

namespace lanyard {

namespace {

constexpr int Attempts = 5;

/// The row carries the register's id, and its revision is the ring's.
Write ringWrite(const KeyRing &ring, qint64 standing)
{
    return {QStringLiteral("key_ring"), ring.registerId, standing, {{QStringLiteral("bytes"), ring.toJson()}}};
}

} // namespace

Result<KeyRing> readKeyRing(Connection &office)
{
    Query query(office, QStringLiteral("SELECT revision, bytes FROM key_ring"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    const bool found = query.next();
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    if (!found)
        return AccessText::doesNotFit(vaultKey(VaultKind::Office));
    Result<KeyRing> ring = KeyRing::fromJson(query.bytes(1));
    if (ring && ring->revision != query.integer(0))
        return AccessText::doesNotFit(vaultKey(VaultKind::Office));
    return ring;
}

Write KeyRingMaster::firstWrite(const KeyRing &ring) { return ringWrite(ring, 0); }

Result<KeyRing> KeyRingMaster::read() const
{
    return wait(m_office->read<KeyRing>([](Connection &connection) { return readKeyRing(connection); }));
}

Result<KeyRing> KeyRingMaster::commit(KeyRing ring, const QList<Write> &alongside) const
{
    const qint64 standing = ring.revision++;
    Change change;
    change.writes = QList<Write>{ringWrite(ring, standing)} + alongside;
    const Result<Committed> done = wait(m_office->commit(change));
    if (!done)
        return failure(done);
    if (const auto written = m_file.write(ring); !written)
        return failure(written);
    return ring;
}

Result<KeyRing> KeyRingMaster::change(const std::function<Result<void>(KeyRing &)> &edit,
                                      const QList<Write> &alongside) const
{
    for (int attempt = 1;; ++attempt) {
        Result<KeyRing> ring = read();
        if (!ring)
            return ring;
        if (const auto edited = edit(*ring); !edited)
            return failure(edited);
        Result<KeyRing> done = commit(*ring, alongside);
        const bool isOutrun = !done && done.error().code == Error::Code::Conflict && done.error().conflict
            && done.error().conflict->yours.table == QLatin1String("key_ring");
        if (!isOutrun || attempt == Attempts)
            return done;
    }
}

Result<QStringList> KeyRingMaster::reconcile(const KeyRing &projection) const
{
    Result<KeyRing> master = read();
    if (!master)
        return failure(master);
    if (projection.registerId != master->registerId)
        return AccessText::doesNotFit(vaultKey(VaultKind::Office));
    if (projection.revision > master->revision)
        return failure(
            Error::Code::Damaged,
            AccessText::tr("An older copy of office.sqlcipher was put back: the key ring register.lanyard knows a "
                           "later one. Nothing was changed. Put the whole folder back from one backup."));
    if (projection.instance != master->instance) { // restored from a backup: desks start afresh
        master->instance = projection.instance;
        const Result<KeyRing> renewed = commit(*master, {});
        return renewed ? Result<QStringList>(QStringList()) : failure(renewed);
    }
    QStringList found;
    if (projection == *master)
        return found;
    found << (projection.revision < master->revision
                  ? AccessText::tr("The key ring register.lanyard was older than the register and was written anew. "
                                   "Whoever changed their password lately uses the new one.")
                  : AccessText::tr(
                      "The key ring register.lanyard had been altered outside Lanyard and was written anew. Tell "
                      "the data protection officer."));
    if (const auto written = m_file.write(*master, true); !written)
        return failure(written);
    return found;
}

} // namespace lanyard
