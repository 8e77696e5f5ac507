#include "models/access/access_text.h"
#include "models/access/guard_rule.h"
#include "models/access/key_ring_master.h"
#include "models/access/member.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

/// What a change of the key ring may do to the entries of its users.
Result<void> judgeUsers(const KeyRing &before, const KeyRing &after, const GuardContext &context)
{
    bool othersTouched = false;
    for (const RingUser &user : after.users) {
        const RingUser *was = before.user(user.id);
        othersTouched = othersTouched || (user.id != context.author && (!was || *was != user));
    }
    for (const RingUser &user : before.users)
        othersTouched = othersTouched || !after.user(user.id);
    if (!othersTouched)
        return {};
    const Result<bool> manages = managesUsers(context);
    if (!manages)
        return failure(manages);
    return *manages ? Result<void>() : AccessText::notAllowed();
}

bool isSignedByAuthor(const KeySlot &slot, const RecordId &registerId, const RecordId &vault,
                      const QList<Member> &members, const RecordId &author)
{
    const QByteArray message = slot.signedBytes(registerId, vault);
    return slot.granter == author && std::any_of(members.begin(), members.end(), [&](const Member &member) {
               return member.user == author && crypto::isSignedBy(member.sessionKey, message, slot.signature);
           });
}

bool isKnown(const KeySlot &slot, const RingVault &vault)
{
    return std::any_of(vault.slots.begin(), vault.slots.end(), [&](const KeySlot &known) {
        return known.recipient == slot.recipient && known.sealed == slot.sealed && known.signature == slot.signature;
    });
}

/// The vaults stay the ones that were made; a new slot is sealed and signed by whoever commits it. Where reports are
/// sealed to another key, somebody who holds the vault made it.
Result<void> judgeVaults(const KeyRing &before, const KeyRing &after, const GuardContext &context)
{
    const Result<QList<Member>> members = readMembers(context.connection);
    if (!members)
        return failure(members);
    for (const RingVault &vault : after.vaults) {
        const RingVault *was = before.vault(vault.id);
        if (!was || was->foundingKey != vault.foundingKey || was->file != vault.file || was->kind != vault.kind
            || was->school != vault.school || vault.generation < was->generation)
            return AccessText::notAllowed();
        const bool hasOtherBox = vault.boxKey != was->boxKey || vault.boxSignature != was->boxSignature;
        if (hasOtherBox && !vault.isBoxSignedBy(was->foundingKey, after.registerId))
            return AccessText::notAllowed();
        for (const KeySlot &slot : vault.slots) {
            if (!isKnown(slot, *was) && !isSignedByAuthor(slot, after.registerId, vault.id, *members, context.author))
                return AccessText::notAllowed();
        }
    }
    return after.vaults.size() == before.vaults.size() ? Result<void>() : AccessText::notAllowed();
}

Result<std::optional<Member>> standingMember(const RecordId &id, Connection &connection)
{
    const Result<QList<Member>> members = readMembers(connection);
    if (!members)
        return failure(members);
    const auto found = std::find_if(members->begin(), members->end(), [&](const Member &one) { return one.id == id; });
    return found == members->end() ? std::optional<Member>() : std::optional(*found);
}

/// In office whoever manages users trusts keys; in a closed vault whoever holds it, and holding it is being here.
Result<void> mayTrustKeys(const GuardContext &context)
{
    if (context.kind != VaultKind::Office)
        return {};
    const Result<bool> manages = managesUsers(context);
    if (!manages)
        return failure(manages);
    return *manages ? Result<void>() : AccessText::notAllowed();
}

Result<void> mayAddKeys(const RecordId &user, const QString &state, const GuardContext &context)
{
    if (user != context.author)
        return mayTrustKeys(context);
    if (state == memberStateKey(Member::State::Device))
        return context.kind == VaultKind::Office ? Result<void>() : AccessText::notAllowed();
    // One's own keys: fresh ones in place of those the granter made, and not yet compared.
    const Result<QList<Member>> members = readMembers(context.connection);
    if (!members)
        return failure(members);
    const bool isFirst = std::any_of(members->begin(), members->end(), [&](const Member &member) {
        return member.user == user && member.state == Member::State::Provisional;
    });
    return isFirst && state == memberStateKey(Member::State::Unconfirmed) ? Result<void>() : AccessText::notAllowed();
}

} // namespace

Result<void> mayWriteKeyRing(const Write &write, const GuardContext &context)
{
    const Result<KeyRing> before = readKeyRing(context.connection);
    if (!before)
        return failure(before);
    const Result<KeyRing> after = KeyRing::fromJson(write.values.value(QStringLiteral("bytes")).toByteArray());
    if (!after)
        return failure(after);
    if (after->registerId != before->registerId || after->revision != before->revision + 1
        || write.id != before->registerId)
        return AccessText::notAllowed();
    if (const auto users = judgeUsers(*before, *after, context); !users)
        return users;
    return judgeVaults(*before, *after, context);
}

Result<void> mayWriteMember(const Write &write, const GuardContext &context)
{
    const QString state = write.values.value(QStringLiteral("state")).toString();
    if (write.revision == 0)
        return mayAddKeys(RecordId::fromBytes(write.values.value(QStringLiteral("user")).toByteArray()), state,
                          context);
    const Result<std::optional<Member>> standing = standingMember(write.id, context.connection);
    if (!standing)
        return failure(standing);
    if (!*standing || !touchesOnly(write, {QStringLiteral("state")}))
        return AccessText::notAllowed();
    if ((*standing)->user != context.author)
        return mayTrustKeys(context);
    // One's own keys may be laid aside; nobody confirms them but somebody else.
    return state == memberStateKey(Member::State::Former) ? Result<void>() : AccessText::notAllowed();
}

} // namespace lanyard
