#include "models/access/granting.h"

namespace lanyard {

namespace {

KeySlot sealedSlot(KeySlot slot, const QByteArray &publicKey, const VaultKey &what, const Granter &by)
{
    const Grant grant{by.registerId, what.vault, slot.recipient, what.generation, what.key->clone()};
    slot.generation = what.generation;
    slot.pending = what.pending;
    slot.sealed = grant.sealTo(publicKey);
    slot.granter = by.user;
    slot.signature = crypto::sign(by.session->secretKey, slot.signedBytes(by.registerId, what.vault));
    return slot;
}

bool entitles(Role role, VaultKind kind)
{
    switch (kind) {
    case VaultKind::Office:
        return true;
    case VaultKind::Safeguarding:
        return role == Role::Headteacher || role == Role::Dsl;
    case VaultKind::AboutHead:
        return role == Role::ChairOfGovernors;
    case VaultKind::AboutDsl:
        return role == Role::Headteacher || role == Role::ChairOfGovernors;
    case VaultKind::AboutCeo:
        return role == Role::ChairOfTrustees;
    }
    return false;
}

} // namespace

bool isEntitled(const QList<RoleGrant> &roles, const RingVault &vault)
{
    return std::any_of(roles.begin(), roles.end(), [&](const RoleGrant &grant) {
        const bool isThere = vault.school.isNull() || grant.school.isNull() || grant.school == vault.school;
        return isThere && entitles(grant.role, vault.kind);
    });
}

bool hasUserSlot(const RingVault &vault, const RecordId &user)
{
    return std::any_of(vault.slots.begin(), vault.slots.end(), [&](const KeySlot &slot) {
        return slot.kind == KeySlot::Kind::User && slot.recipient == user.toBytes();
    });
}

KeySlot slotFor(const Member &member, const VaultKey &what, const Granter &by)
{
    KeySlot slot;
    slot.kind = KeySlot::Kind::User;
    slot.recipient = member.user.toBytes();
    return sealedSlot(slot, member.boxKey, what, by);
}

KeySlot slotFor(const QByteArray &publicKey, KeySlot::Kind kind, const VaultKey &what, const Granter &by)
{
    KeySlot slot;
    slot.kind = kind;
    slot.recipient = publicKey;
    return sealedSlot(slot, publicKey, what, by);
}

std::optional<Secret> keyIn(const KeySlot &slot, const RingVault &vault, const RecordId &registerId,
                            const crypto::BoxPair &pair)
{
    std::optional<Grant> grant = Grant::open(slot.sealed, pair);
    if (!grant || grant->registerId != registerId || grant->vault != vault.id || grant->generation != slot.generation
        || grant->recipient != crypto::hash(slot.recipient))
        return std::nullopt;
    return std::move(grant->key);
}

} // namespace lanyard
