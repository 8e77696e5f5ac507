#include "models/access/access_text.h"
#include "models/access/register_p.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

constexpr int TaskDays = 1; ///< both kinds are urgent

} // namespace

Result<KeyRing> Register::Private::changeRing(const std::function<Result<void>(KeyRing &)> &edit,
                                              const QList<Write> &alongside)
{
    Result<KeyRing> changed = master().change(edit, alongside);
    if (changed)
        ring = *changed;
    return changed;
}

Result<QList<User>> Register::Private::readAllUsers()
{
    return wait(office().vault->read<QList<User>>([](Connection &connection) { return readUsers(connection); }));
}

Result<void> Register::Private::refreshMembers(HeldVault &vault)
{
    Result<QList<Member>> members
        = wait(vault.vault->read<QList<Member>>([](Connection &connection) { return readMembers(connection); }));
    if (!members)
        return failure(members);
    vault.members = std::move(*members);
    return {};
}

Result<void> Register::Private::catchUp(HeldVault &vault, const RingVault &entry) const
{
    if (entry.hasPending())
        return AccessText::beingRekeyed();
    for (const KeySlot &slot : opening().ownSlots(entry)) {
        std::optional<Secret> key = keyIn(slot, entry, ring.registerId, keys.box);
        if (!key)
            continue;
        vault.key = std::move(*key);
        vault.generation = slot.generation;
        return {};
    }
    return AccessText::notAllowed(); // taken away meanwhile
}

VaultTask Register::Private::task(const RecordId &vault, VaultTask::Kind kind, const RecordId &about) const
{
    return {RecordId::make(), 0, vault, kind, about, options.clock.today().addDays(TaskDays), false};
}

Result<QList<Write>> Register::Private::doneTasks(const RecordId &vault,
                                                  const std::function<bool(const VaultTask &)> &which)
{
    const auto tasks = wait(
        office().vault->read<QList<VaultTask>>([](Connection &connection) { return readVaultTasks(connection); }));
    if (!tasks)
        return failure(tasks);
    QList<Write> writes;
    for (const VaultTask &task : *tasks) {
        if (task.vault == vault && which(task))
            writes << Write{
                QStringLiteral("vault_task"), task.id, task.revision, {{QStringLiteral("done"), qint64(1)}}};
    }
    return writes;
}

/// Seals a vault's key to a user: to the keys this vault already trusts, else to those that office does.
Result<void> Register::Private::grant(HeldVault &vault, const RecordId &toUser)
{
    if (const auto fresh = refreshMembers(vault); !fresh)
        return fresh;
    if (const auto fresh = refreshMembers(office()); !fresh)
        return fresh;
    const Member *trusted = currentMember(vault.members, toUser);
    const Member *inOffice = currentMember(office().members, toUser);
    const RingUser *claimed = ring.user(toUser);
    if (!inOffice || !claimed || !inOffice->hasKeysOf(*claimed) || (trusted && !trusted->hasKeysOf(*claimed)))
        return failure(
            Error::Code::Damaged,
            AccessText::tr("The key ring names other keys for this person than the register trusts. Nothing was given "
                           "to them. Remove the account and add it anew, and tell the data protection officer."));
    Member member = *inOffice;
    if (!trusted) {
        member.id = RecordId::make();
        member.revision = 0;
        if (const auto pinned = commit(vault, {member.toWrite()}); !pinned)
            return failure(pinned);
    }
    const auto tasks = doneTasks(
        vault.id, [&](const VaultTask &task) { return task.kind == VaultTask::Kind::Grant && task.user == toUser; });
    if (!tasks)
        return failure(tasks);
    const auto granted = changeRing(
        [&](KeyRing &changing) -> Result<void> {
            RingVault &entry = *changing.vault(vault.id);
            if (const auto ready = catchUp(vault, entry); !ready)
                return ready;
            entry.slots << slotFor(member, VaultKey{vault.id, vault.generation, false, &vault.key}, granter());
            return {};
        },
        *tasks);
    if (!granted)
        return failure(granted);
    return refreshMembers(vault);
}

} // namespace lanyard
