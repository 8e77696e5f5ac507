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
    bool stillStands = true;
};

Result<Proof> readProof(Connection &connection, const std::optional<TrailHead> &seen)
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
    if (seen) {
        const Result<bool> stands = stillStands(connection, *seen);
        if (!stands)
            return failure(stands);
        proof.stillStands = *stands;
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
    const auto seen = opening.notes ? opening.notes->seen(ring.registerId, ring.instance, vault.id) : std::nullopt;
    const Result<Proof> proof
        = wait(held.vault->read<Proof>([seen](Connection &connection) { return readProof(connection, seen); }));
    if (!proof)
        return failure(proof);
    if (proof->foundingKey.isEmpty() || proof->foundingKey != opening.keys->foundingKeys.value(vault.id)
        || !isSignedByMember(slot, proof->members, ring.registerId, vault.id))
        return AccessText::notTheFileMade(vault.name());
    if (!proof->stillStands)
        return AccessText::olderCopy(vault.name());
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
    options.busyMsecs = busyMsecs;
    if (notes)
        options.committed = [notes = notes, registerId = ring.registerId, instance = ring.instance,
                             id = vault.id](const Committed &done) {
            notes->note(registerId, instance, id, {done.sequence, done.head});
        };
    if (finder)
        options.freshKeys
            = [finder = finder, registerId = ring.registerId, id = vault.id] { return finder->keysOf(registerId, id); };
    return options;
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
