#pragma once

#include "models/access/granting.h"
#include "models/access/key_finder.h"
#include "models/store/desk_notes.h"
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
    int busyMsecs = 5000;
    std::function<Guard(VaultKind)> guard;
    std::shared_ptr<DeskNotes> notes; ///< nothing: nothing is noted and nothing demanded
    std::shared_ptr<KeyFinder> finder; ///< nothing: a vault re-keyed elsewhere has to be opened again

    Author author() const;
    QList<KeySlot> ownSlots(const RingVault &vault) const { return slotsOf(vault, user, keys->box.publicKey); }
    Vault::Options options(const KeyRing &ring, const RingVault &vault, const Secret &key) const;
};

/// Opens with the pending key, then the current, whichever fits. Proves that it is the file which the password slot
/// knows, that the slot was sealed by somebody whose keys the vault knows, and that what this desk last saw still
/// stands in it. Error Damaged where any of it fails.
Result<HeldVault> openHeld(const KeyRing &ring, const RingVault &vault, const VaultOpening &opening);

} // namespace lanyard
