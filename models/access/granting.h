#pragma once

#include "models/access/member.h"
#include "models/access/permissions.h"
#include "models/store/password_slots.h"

namespace lanyard {

/// Whether a person with these roles is to hold this vault (spec/vaults.md, "Files").
bool isEntitled(const QList<RoleGrant> &roles, const RingVault &vault);
/// Whether a slot of this person's own, not of a computer that remembers them, is in the ring.
bool hasUserSlot(const RingVault &vault, const RecordId &user);

/// Somebody who holds a vault's key and seals it to others.
struct Granter
{
    RecordId registerId;
    RecordId user;
    const crypto::SignPair *session = nullptr;
};

/// What is sealed: one vault's key of one generation.
struct VaultKey
{
    RecordId vault;
    quint64 generation = 1;
    bool pending = false;
    const Secret *key = nullptr;
};

/// Seals to a member's pinned keys, never to what the key ring says they are.
KeySlot slotFor(const Member &member, const VaultKey &what, const Granter &by);
/// Seals to a recovery key or a device, known by its public key.
KeySlot slotFor(const QByteArray &publicKey, KeySlot::Kind kind, const VaultKey &what, const Granter &by);

/// The key in a slot, where `pair` opens it and it says the very register, vault, recipient and generation.
std::optional<Secret> keyIn(const KeySlot &slot, const RingVault &vault, const RecordId &registerId,
                            const crypto::BoxPair &pair);

} // namespace lanyard
