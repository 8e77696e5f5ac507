#include "models/access/held_vault.h"

#include "models/access/access_text.h"
#include "models/store/connection.h"

#include <QFileInfo>

namespace lanyard {

namespace {

struct Proof
{
    QList<Member> members;
    RecordId founder;
    QByteArray foundingKey;
};

Result<Proof> readProof(Connection &connection)
{
    Result<QList<Member>> members = readMembers(connection);
    if (!members)
        return failure(members);
    const Result<std::optional<Founding>> founding = readFounding(connection);
    if (!founding)
        return failure(founding);
    Proof proof;
    proof.members = std::move(*members);
    if (*founding) {
        proof.founder = (*founding)->founder;
        proof.foundingKey = (*founding)->publicKey();
    }
    return proof;
}

bool isSignedByMember(const KeySlot &slot, const QList<Member> &members, const RecordId &registerId,
                      const RecordId &vault)
{
    const QByteArray message = slot.signedBytes(registerId, vault);
    return std::any_of(members.begin(), members.end(), [&](const Member &member) {
        return member.user == slot.granter && crypto::isSignedBy(member.sessionKey, message, slot.signature);
    });
}

Result<HeldVault> proved(const KeyRing &ring, const RingVault &vault, const KeySlot &slot, HeldVault held,
                         const VaultOpening &opening)
{
    const Result<Proof> proof = wait(held.vault->read<Proof>(readProof));
    if (!proof)
        return failure(proof);
    if (proof->foundingKey.isEmpty() || proof->foundingKey != opening.keys->foundingKeys.value(vault.id)
        || !isSignedByMember(slot, proof->members, ring.registerId, vault.id))
        return AccessText::notTheFileMade(vault.name());
    held.members = proof->members;
    held.founder = proof->founder;
    return held;
}

} // namespace

Author VaultOpening::author() const { return {user, userName, keys->session.secretKey.clone()}; }

Vault::Options VaultOpening::options(const KeyRing &ring, const RingVault &vault, const Secret &key) const
{
    Vault::Options options;
    options.file = folder + QLatin1Char('/') + vault.file;
    options.registerId = ring.registerId;
    options.name = vaultKey(vault.kind);
    options.key = key.clone();
    options.author = author();
    options.guard = guard ? guard(vault.kind) : Guard();
    options.clock = clock;
    options.readOnly = readOnly;
    return options;
}

QList<KeySlot> VaultOpening::ownSlots(const RingVault &vault) const
{
    QList<KeySlot> own;
    for (const KeySlot &slot : vault.slots) {
        const QByteArray &me = slot.kind == KeySlot::Kind::Device ? keys->box.publicKey : user.toBytes();
        if (slot.kind != KeySlot::Kind::Recovery && slot.recipient == me)
            own.insert(slot.pending ? 0 : own.size(), slot);
    }
    return own;
}

Result<HeldVault> openHeld(const KeyRing &ring, const RingVault &vault, const VaultOpening &opening)
{
    for (const KeySlot &slot : opening.ownSlots(vault)) {
        std::optional<Secret> key = keyIn(slot, vault, ring.registerId, opening.keys->box);
        if (!key)
            continue;
        Result<std::unique_ptr<Vault>> opened = Vault::open(opening.options(ring, vault, *key));
        if (!opened && opened.error().code == Error::Code::NotAllowed)
            continue;
        if (!opened)
            return failure(opened);
        HeldVault held;
        held.id = vault.id;
        held.kind = vault.kind;
        held.name = vault.name();
        held.key = std::move(*key);
        held.generation = slot.generation;
        held.isPendingKey = slot.pending;
        held.vault = std::move(*opened);
        return proved(ring, vault, slot, std::move(held), opening);
    }
    return AccessText::doesNotFit(vault.name());
}

} // namespace lanyard
