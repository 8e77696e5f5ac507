#pragma once

#include "models/access/granting.h"
#include "models/store/vault.h"

namespace lanyard {

/// A vault that this person's keys open, and what was learnt in opening it.
struct HeldVault
{
    RecordId id;
    VaultKind kind = VaultKind::Office;
    QString name;
    std::unique_ptr<Vault> vault;
    Secret key;
    quint64 generation = 1;
    bool isPendingKey = false; ///< the file already has the key that the ring calls pending
    QList<Member> members;
    RecordId founder;
};

/// What opening needs besides the ring: whose keys, and how every vault of the register is to be opened.
struct VaultOpening
{
    QString folder;
    RecordId user;
    QString userName;
    const SessionKeys *keys = nullptr;
    Clock clock;
    bool readOnly = false;
    std::function<Guard(VaultKind)> guard;
    std::function<void(const RecordId &vault, qint64 sequence, const QByteArray &head)> noteHead;

    Author author() const;
    QList<KeySlot> ownSlots(const RingVault &vault) const; ///< this person's or device's, pending first
    Vault::Options options(const KeyRing &ring, const RingVault &vault, const Secret &key) const;
};

/// Opens with the pending key, then the current, whichever fits. Proves that it is the file which the password slot
/// knows and that the slot was sealed by somebody whose keys the vault knows. Error Damaged where either fails.
Result<HeldVault> openHeld(const KeyRing &ring, const RingVault &vault, const VaultOpening &opening);

} // namespace lanyard
