#include "models/access/access_text.h"
#include "models/access/register_p.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

constexpr qsizetype MaxNameLength = 100;

Result<void> checkNewUser(const QString &name, const QList<RoleGrant> &roles, const Secret &password)
{
    if (name.isEmpty() || name.size() > MaxNameLength || roles.isEmpty())
        return failure(
            Error::Code::Usage,
            AccessText::tr("A user needs a name of at most %1 letters and at least one role.").arg(MaxNameLength));
    if (password.isEmpty())
        return failure(Error::Code::Usage, AccessText::tr("A password cannot be empty."));
    return {};
}

QList<RoleGrant> without(const QList<RoleGrant> &from, const QList<RoleGrant> &these)
{
    QList<RoleGrant> rest;
    for (const RoleGrant &grant : from) {
        if (!these.contains(grant))
            rest << grant;
    }
    return rest;
}

} // namespace

/// A school's role without a school is held at the only one there is.
QList<RoleGrant> Register::Private::placed(QList<RoleGrant> roles) const
{
    for (RoleGrant &grant : roles) {
        if (isTrustRole(grant.role))
            grant.school = RecordId();
        else if (grant.school.isNull() && schools.size() == 1)
            grant.school = schools.first().id;
    }
    return roles;
}

Result<User> Register::Private::findUser(const RecordId &id)
{
    const Result<QList<User>> users = readAllUsers();
    if (!users)
        return failure(users);
    const auto found = std::find_if(users->begin(), users->end(), [&](const User &one) { return one.id == id; });
    if (found == users->end() || found->removed)
        return AccessText::noSuchUser();
    return *found;
}

Result<QList<User>> Register::users() { return d->readAllUsers(); }

Result<RecordId> Register::addUser(const QString &name, const QList<RoleGrant> &roles, const Secret &initialPassword)
{
    const QString signInName = name.simplified();
    if (const auto fine = checkNewUser(signInName, roles, initialPassword); !fine)
        return failure(fine);
    User user;
    user.id = RecordId::make();
    user.name = signInName;
    user.roles = d->placed(roles);
    user.mustChangePassword = true;
    RingUser entry;
    entry.id = user.id;
    entry.signInHash = d->ring.signInHash(signInName);
    const SessionKeys provisional = SessionKeys::make(d->ring);
    if (const auto locked = lockKeys(d->ring, entry, initialPassword, provisional, crypto::SignPair::make()); !locked)
        return failure(locked);
    const Member member = Member::of(entry, Member::State::Provisional);

    QList<Write> alongside{toWrite(user), member.toWrite()};
    for (const RingVault &vault : d->ring.vaults) {
        if (vault.kind != VaultKind::Office && isEntitled(user.roles, vault))
            alongside << d->task(vault.id, VaultTask::Kind::Grant, user.id).toWrite();
    }
    HeldVault &office = d->office();
    const auto added = d->changeRing(
        [&](KeyRing &ring) -> Result<void> {
            if (ring.userBySignIn(signInName))
                return failure(
                    Error::Code::Refused,
                    AccessText::tr("Somebody already signs in with this name. Nothing was changed. Choose another."));
            RingVault &vault = *ring.vault(office.id);
            if (const auto ready = d->catchUp(office, vault); !ready)
                return ready;
            ring.users << entry;
            vault.slots << slotFor(member, VaultKey{office.id, office.generation, false, &office.key}, d->granter());
            return {};
        },
        alongside);
    if (!added)
        return failure(added);
    for (HeldVault &vault : d->held) {
        if (vault.kind == VaultKind::Office || !isEntitled(user.roles, *d->ring.vault(vault.id)))
            continue;
        if (const auto granted = d->grant(vault, user.id); !granted)
            return failure(granted);
    }
    return user.id;
}

Result<void> Register::setRoles(const RecordId &id, const QList<RoleGrant> &roles)
{
    const Result<User> user = d->findUser(id);
    if (!user)
        return failure(user);
    User changed = *user;
    changed.roles = d->placed(roles);
    if (changed.roles.isEmpty())
        return failure(Error::Code::Usage,
                       AccessText::tr("A user needs at least one role; to take away all, remove the user."));
    if (without(changed.roles, user->roles).isEmpty() && without(user->roles, changed.roles).isEmpty())
        return {};
    QList<Write> writes{
        Write{QStringLiteral("user"), id, user->revision, {{QStringLiteral("roles"), rolesToText(changed.roles)}}}};
    QList<RecordId> gained;
    QList<RecordId> lost;
    for (const RingVault &vault : d->ring.vaults) {
        const bool isHeld = hasUserSlot(vault, id);
        const bool isDue = isEntitled(changed.roles, vault);
        if (vault.kind == VaultKind::Office || isHeld == isDue)
            continue;
        (isDue ? gained : lost) << vault.id;
        writes << d->task(vault.id, isDue ? VaultTask::Kind::Grant : VaultTask::Kind::Rekey, id).toWrite();
    }
    if (const auto done = d->commit(d->office(), writes); !done)
        return failure(done);
    const Result<QList<User>> users = d->readAllUsers();
    if (!users)
        return failure(users);
    for (HeldVault &vault : d->held) {
        Result<void> done;
        if (gained.contains(vault.id))
            done = d->grant(vault, id);
        else if (lost.contains(vault.id))
            done = d->rekey(vault, *users);
        if (!done)
            return done;
    }
    return {};
}

Result<void> Register::setFullName(const RecordId &id, const QString &fullName)
{
    const Result<User> user = d->findUser(id);
    if (!user)
        return failure(user);
    const auto done = d->commit(
        d->office(),
        {Write{QStringLiteral("user"), id, user->revision, {{QStringLiteral("full_name"), fullName.simplified()}}}});
    if (!done)
        return failure(done);
    if (id == d->user.id)
        d->user.fullName = fullName.simplified();
    return {};
}

Result<QStringList> Register::removeUser(const RecordId &id)
{
    const Result<User> user = d->findUser(id);
    if (!user)
        return failure(user);
    if (id == d->user.id)
        return failure(Error::Code::Refused,
                       AccessText::tr("Nobody removes themselves. Ask somebody else who manages users."));
    if (const auto fresh = d->refreshMembers(d->office()); !fresh)
        return failure(fresh);
    QList<Write> writes{Write{QStringLiteral("user"), id, user->revision, {{QStringLiteral("removed"), qint64(1)}}}};
    for (const Member &member : d->office().members) {
        if (member.user == id && member.state != Member::State::Former)
            writes << member.stateWrite(Member::State::Former);
    }
    QStringList left;
    for (const RingVault &vault : d->ring.vaults) {
        if (!hasUserSlot(vault, id))
            continue;
        writes << d->task(vault.id, VaultTask::Kind::Rekey, id).toWrite();
        if (!d->holding(vault.id))
            left << vault.name();
    }
    const auto removed = d->changeRing(
        [&](KeyRing &ring) -> Result<void> {
            ring.users.removeIf([&](const RingUser &one) { return one.id == id; });
            for (RingVault &vault : ring.vaults)
                vault.slots.removeIf([&](const KeySlot &slot) {
                    return slot.recipient == id.toBytes() || (slot.kind == KeySlot::Kind::Device && slot.granter == id);
                });
            return {};
        },
        writes);
    if (!removed)
        return failure(removed);
    // Deleting a slot does not revoke a key that somebody copied: what they could open gets a new one.
    if (const auto done = d->settle(); !done)
        return failure(done);
    return left;
}

Result<QString> Register::fingerprint(const RecordId &id)
{
    if (const auto fresh = d->refreshMembers(d->office()); !fresh)
        return failure(fresh);
    const Member *member = currentMember(d->office().members, id);
    return member ? Result<QString>(member->fingerprint()) : AccessText::noSuchUser();
}

Result<void> Register::confirmUser(const RecordId &id)
{
    const Result<QString> compared = fingerprint(id);
    if (!compared)
        return failure(compared);
    for (HeldVault &vault : d->held) {
        if (const auto fresh = d->refreshMembers(vault); !fresh)
            return fresh;
        const Member *member = currentMember(vault.members, id);
        if (!member || member->fingerprint() != *compared || member->state == Member::State::Confirmed)
            continue;
        if (const auto done = d->commit(vault, {member->stateWrite(Member::State::Confirmed)}); !done)
            return failure(done);
    }
    return {};
}

} // namespace lanyard
