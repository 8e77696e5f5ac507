#pragma once

#include "models/store/key_ring_file.h"

#include <QMutex>

#include <vector>

namespace lanyard {

/// Finds a vault's keys in the key ring on behalf of a vault's worker, when another desk has re-keyed the file under
/// it. Holds this person's own box pair for as long as the register is open.
class KeyFinder
{
public:
    KeyFinder(KeyRingFile file, const RecordId &user)
        : m_file(std::move(file))
        , m_user(user)
    {
    }

    void setPair(const crypto::BoxPair &pair);
    std::vector<Secret> keysOf(const RecordId &registerId, const RecordId &vault) const; ///< pending first

private:
    KeyRingFile m_file;
    RecordId m_user;
    mutable QMutex m_mutex;
    crypto::BoxPair m_pair;
};

/// The slots of a person or of the device that remembers them, pending first.
QList<KeySlot> slotsOf(const RingVault &vault, const RecordId &user, const QByteArray &boxKey);

} // namespace lanyard
