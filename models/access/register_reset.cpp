#include "models/access/access_text.h"
#include "models/access/guard_rule.h"
#include "models/access/register_p.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

/// The person's keys so far are laid aside, the new ones take their place.
QList<Write> replacing(const QList<Member> &members, const Member &next)
{
    QList<Write> writes;
    for (const Member &member : members) {
        if (member.user == next.user && member.state != Member::State::Former)
            writes << member.stateWrite(Member::State::Former);
    }
    writes << next.toWrite();
    return writes;
}

} // namespace

Result<void> Register::resetPassword(const RecordId &id, const Secret &oneTimePassword)
{
    if (oneTimePassword.isEmpty())
        return failure(Error::Code::Usage, AccessText::tr("A password cannot be empty."));
    const Result<User> user = d->findUser(id);
    if (!user)
        return failure(user);
    if (id == d->user.id)
        return failure(Error::Code::Refused,
                       AccessText::tr("Nobody resets their own password. Change it, or ask somebody else who manages "
                                      "users."));
    // Asked before anything is written: the closed vaults, which know no roles, come first.
    const Result<bool> permitted = wait(office().read<bool>([this, of = *user](Connection &connection) {
        const Change none;
        const GuardContext context{none, connection, VaultKind::Office, d->user.id, d->may, d->options.clock};
        return maySetPassword(of, context).map([] { return true; });
    }));
    if (!permitted)
        return failure(permitted);
    const Result<KeyRing> ring = d->master().read();
    if (!ring)
        return failure(ring);
    d->ring = *ring;
    QStringList beyond;
    for (const RingVault &vault : d->ring.vaults) {
        if (hasUserSlot(vault, id) && !d->holding(vault.id))
            beyond << vault.name();
    }
    if (!beyond.isEmpty())
        return failure(Error::Code::NotAllowed,
                       AccessText::tr("They can open what you cannot: %1. Nothing was changed. Somebody who holds it "
                                      "and manages users sets the password; or remove the account and add it anew, and "
                                      "those who hold it give them the key.")
                           .arg(beyond.join(QStringLiteral(", "))));
    RingUser entry = *d->ring.user(id);
    const SessionKeys provisional = SessionKeys::make(d->ring);
    if (const auto locked = lockKeys(d->ring, entry, oneTimePassword, provisional, crypto::SignPair::make()); !locked)
        return locked;
    return d->replaceKeys(*user, entry);
}

/// The closed vaults learn the new keys first, then office and the ring together, then all of them are re-keyed: broken
/// off in between, the old password still opens all, or the new one does and the next opening re-keys.
Result<void> Register::Private::replaceKeys(const User &of, const RingUser &entry)
{
    const Member next = Member::of(entry, Member::State::Provisional);
    QList<Write> alongside{
        Write{QStringLiteral("user"), of.id, of.revision, {{QStringLiteral("must_change_password"), qint64(1)}}}};
    for (HeldVault &vault : held) {
        if (!hasUserSlot(*ring.vault(vault.id), of.id))
            continue;
        alongside << task(vault.id, VaultTask::Kind::Rekey, of.id).toWrite();
        if (const auto fresh = refreshMembers(vault); !fresh)
            return fresh;
        if (vault.kind == VaultKind::Office) {
            alongside << replacing(vault.members, next);
            continue;
        }
        const Member pinned = Member::of(entry, Member::State::Provisional);
        if (const auto done = commit(vault, replacing(vault.members, pinned)); !done)
            return failure(done);
    }
    const auto changed = changeRing(
        [&](KeyRing &changing) -> Result<void> {
            *changing.user(of.id) = entry;
            for (RingVault &standing : changing.vaults) {
                HeldVault *vault = hasUserSlot(standing, of.id) ? holding(standing.id) : nullptr;
                standing.slots.removeIf([&](const KeySlot &slot) {
                    return slot.recipient == of.id.toBytes()
                        || (slot.kind == KeySlot::Kind::Device && slot.granter == of.id);
                });
                if (!vault)
                    continue;
                if (const auto ready = catchUp(*vault, standing); !ready)
                    return ready;
                standing.slots << slotFor(next, VaultKey{vault->id, vault->generation, false, &vault->key}, granter());
            }
            return {};
        },
        alongside);
    return changed ? settle() : failure(changed);
}

} // namespace lanyard
