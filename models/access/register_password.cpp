#include "models/access/access_text.h"
#include "models/access/register_p.h"

namespace lanyard {

bool Register::needsNewPassword() const { return d->user.mustChangePassword; }

Result<bool> Register::isPassword(const Secret &password)
{
    const auto approval = d->approvalKey(password);
    if (!approval && approval.error().code != Error::Code::NotAllowed)
        return failure(approval);
    return approval.has_value();
}

Result<void> Register::changePassword(const Secret &now, const Secret &next)
{
    if (next.isEmpty())
        return failure(Error::Code::Usage, AccessText::tr("A password cannot be empty."));
    if (next == now)
        return failure(Error::Code::Usage, AccessText::tr("The new password is the old one. Choose another."));
    const Result<KeyRing> ring = d->master().read();
    if (!ring)
        return failure(ring);
    d->ring = *ring;
    const RingUser *entry = d->ring.user(d->user.id);
    if (!entry)
        return AccessText::noSuchUser();
    auto session = unlockSession(d->ring, entry, now);
    auto approval = unlockApproval(d->ring, *entry, now);
    if (!session || !approval)
        return session ? Result<void>(failure(approval)) : failure(session);
    if (!*session || !*approval)
        return AccessText::wrongPassword();
    if (const auto fresh = d->refreshMembers(d->office()); !fresh)
        return fresh;
    const Member *member = currentMember(d->office().members, d->user.id);
    const bool isProvisional = member && member->state == Member::State::Provisional;
    return isProvisional ? d->makeOwnKeys(next) : d->relock(next, **session, **approval);
}

/// The same keys under another password.
Result<void> Register::Private::relock(const Secret &password, const SessionKeys &session,
                                       const crypto::SignPair &approval)
{
    RingUser entry = *ring.user(user.id);
    if (const auto locked = lockKeys(ring, entry, password, session, approval); !locked)
        return locked;
    QList<Write> alongside;
    if (user.mustChangePassword)
        alongside << passwordChanged();
    const auto changed = changeRing(
        [&](KeyRing &changing) -> Result<void> {
            if (RingUser *standing = changing.user(user.id))
                *standing = entry;
            return {};
        },
        alongside);
    if (!changed)
        return failure(changed);
    user.mustChangePassword = false;
    return {};
}

Write Register::Private::passwordChanged() const
{
    return {QStringLiteral("user"), user.id, user.revision, {{QStringLiteral("must_change_password"), qint64(0)}}};
}

/// Whoever made the account knows the provisional keys: fresh ones take their place in every vault. The vaults learn
/// them first, then the ring, then the provisional ones are laid aside; broken off in between, both still open.
Result<void> Register::Private::makeOwnKeys(const Secret &password)
{
    for (const RingVault &vault : ring.vaults) {
        if (vault.hasPending())
            return AccessText::beingRekeyed();
        if (!opening().ownSlots(vault).isEmpty() && !holding(vault.id))
            return failure(
                Error::Code::Refused,
                AccessText::tr(
                    "The first new password needs a sign-in with the password you were given. Nothing was changed."));
    }
    SessionKeys fresh{crypto::BoxPair::make(), crypto::SignPair::make(), keys.foundingKeys};
    RingUser entry = *ring.user(user.id);
    if (const auto locked = lockKeys(ring, entry, password, fresh, crypto::SignPair::make()); !locked)
        return locked;
    for (HeldVault &vault : held) {
        if (vault.kind == VaultKind::Office)
            continue;
        if (const auto pinned = commit(vault, {Member::of(entry, Member::State::Unconfirmed).toWrite()}); !pinned)
            return failure(pinned);
    }
    const Member own = Member::of(entry, Member::State::Unconfirmed);
    const auto changed = changeRing(
        [&](KeyRing &changing) -> Result<void> {
            *changing.user(user.id) = entry;
            for (HeldVault &vault : held) {
                RingVault &standing = *changing.vault(vault.id);
                if (const auto ready = catchUp(vault, standing); !ready)
                    return ready;
                standing.slots.removeIf([&](const KeySlot &slot) { return slot.recipient == user.id.toBytes(); });
                standing.slots << slotFor(own, VaultKey{vault.id, vault.generation, false, &vault.key}, granter());
            }
            return {};
        },
        {own.toWrite(), passwordChanged()});
    if (!changed)
        return failure(changed);
    keys = std::move(fresh);
    finder->setPair(keys.box);
    user.mustChangePassword = false;
    for (HeldVault &vault : held) {
        if (const auto aside = layAside(vault, entry); !aside)
            return aside;
    }
    return {};
}

Result<void> Register::Private::layAside(HeldVault &vault, const RingUser &entry)
{
    if (const auto fresh = refreshMembers(vault); !fresh)
        return fresh;
    QList<Write> former;
    for (const Member &member : vault.members) {
        if (member.user == user.id && member.isCurrent() && !member.hasKeysOf(entry))
            former << member.stateWrite(Member::State::Former);
    }
    if (former.isEmpty())
        return {};
    if (const auto done = commit(vault, former); !done)
        return failure(done);
    return refreshMembers(vault);
}

} // namespace lanyard
