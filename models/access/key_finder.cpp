#include "models/access/key_finder.h"

#include "models/access/granting.h"

namespace lanyard {

void KeyFinder::setPair(const crypto::BoxPair &pair)
{
    const QMutexLocker lock(&m_mutex);
    m_pair = {pair.publicKey, pair.secretKey.clone()};
}

std::vector<Secret> KeyFinder::keysOf(const RecordId &registerId, const RecordId &vault) const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Secret> keys;
    const Result<KeyRing> ring = m_file.read();
    const RingVault *entry = ring && ring->registerId == registerId ? ring->vault(vault) : nullptr;
    if (!entry)
        return keys;
    for (const KeySlot &slot : slotsOf(*entry, m_user, m_pair.publicKey)) {
        if (std::optional<Secret> key = keyIn(slot, *entry, registerId, m_pair))
            keys.push_back(std::move(*key));
    }
    return keys;
}

QList<KeySlot> slotsOf(const RingVault &vault, const RecordId &user, const QByteArray &boxKey)
{
    QList<KeySlot> own;
    for (const KeySlot &slot : vault.slots) {
        const QByteArray me = slot.kind == KeySlot::Kind::Device ? boxKey : user.toBytes();
        if (slot.kind != KeySlot::Kind::Recovery && slot.recipient == me)
            own.insert(slot.pending ? 0 : own.size(), slot);
    }
    return own;
}

} // namespace lanyard
