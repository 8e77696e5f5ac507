#include "models/access/access_text.h"
#include "models/access/register_p.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

/// What the tasks of office are about, read in one snapshot.
struct Waits
{
    QList<VaultTask> tasks;
    QList<User> users;
    QList<Member> members;

    const User *user(const RecordId &id) const
    {
        const auto found = std::find_if(users.begin(), users.end(), [&](const User &one) { return one.id == id; });
        return found == users.end() ? nullptr : &*found;
    }
};

Result<Waits> readWaits(Connection &office)
{
    Result<QList<VaultTask>> tasks = readVaultTasks(office);
    Result<QList<User>> users = readUsers(office);
    Result<QList<Member>> members = readMembers(office);
    if (!tasks || !users)
        return tasks ? Result<Waits>(failure(users)) : failure(tasks);
    return members ? Result<Waits>(Waits{*tasks, *users, *members}) : failure(members);
}

/// A role taken away again, or an account removed, ends the wait for a vault.
bool isGrantDue(const VaultTask &task, const User &user, const RingVault &vault)
{
    return task.kind == VaultTask::Kind::Grant && !user.removed && isEntitled(user.roles, vault)
        && !hasUserSlot(vault, user.id);
}

} // namespace

Result<QList<Register::Waiting>> Register::waiting()
{
    const Result<KeyRing> ring = d->master().read();
    const auto waits = wait(office().read<Waits>(readWaits));
    if (!ring || !waits)
        return ring ? Result<QList<Waiting>>(failure(waits)) : failure(ring);
    QList<Waiting> waiting;
    for (const VaultTask &task : waits->tasks) {
        const HeldVault *held = d->holding(task.vault);
        const User *user = waits->user(task.user);
        const RingVault *vault = ring->vault(task.vault);
        if (!held || !user || !vault || user->id == d->user.id)
            continue;
        Waiting one{Waiting::Kind::Rekey, task.id, user->id, user->shownName(), held->name, task.due, false, {}};
        const Member *member = currentMember(waits->members, user->id);
        if (isGrantDue(task, *user, *vault) && member) {
            one.kind = Waiting::Kind::Grant;
            one.hasOwnKeys = member->state != Member::State::Provisional;
            one.fingerprint = member->fingerprint();
        } else if (task.kind == VaultTask::Kind::Grant) {
            continue;
        }
        waiting << one;
    }
    return waiting;
}

Result<QStringList> Register::awaitedBy(const RecordId &id)
{
    const Result<KeyRing> ring = d->master().read();
    const auto waits = wait(office().read<Waits>(readWaits));
    if (!ring || !waits)
        return ring ? Result<QStringList>(failure(waits)) : failure(ring);
    QStringList awaited;
    for (const VaultTask &task : waits->tasks) {
        const User *user = waits->user(id);
        const RingVault *vault = ring->vault(task.vault);
        if (task.user == id && user && vault && isGrantDue(task, *user, *vault) && !awaited.contains(vault->name()))
            awaited << vault->name();
    }
    return awaited;
}

Result<void> Register::grantVault(const RecordId &id, const QString &name)
{
    const Result<User> user = d->findUser(id);
    if (!user)
        return failure(user);
    const Result<KeyRing> ring = d->master().read();
    if (!ring)
        return failure(ring);
    d->ring = *ring;
    HeldVault *held = d->holdingCalled(name);
    if (!held || id == d->user.id || !isEntitled(user->roles, *d->ring.vault(held->id)))
        return AccessText::notAllowed();
    return hasUserSlot(*d->ring.vault(held->id), id) ? Result<void>() : d->grant(*held, id);
}

Result<void> Register::rekeyVault(const QString &name)
{
    HeldVault *held = d->holdingCalled(name);
    if (!held)
        return AccessText::notAllowed();
    const Result<QList<User>> users = d->readAllUsers();
    return users ? d->rekey(*held, *users) : failure(users);
}

} // namespace lanyard
