#include "models/access/access_text.h"
#include "models/access/register_p.h"

namespace lanyard {

namespace {

bool isRemoved(const QList<User> &users, const RecordId &id)
{
    const auto found = std::find_if(users.begin(), users.end(), [&](const User &user) { return user.id == id; });
    return found == users.end() || found->removed;
}

QList<RoleGrant> rolesOf(const QList<User> &users, const RecordId &id)
{
    const auto found = std::find_if(users.begin(), users.end(), [&](const User &user) { return user.id == id; });
    return found == users.end() ? QList<RoleGrant>() : found->roles;
}

/// The slots of the next key: the members that remain, and every recovery key and device there was.
QList<KeySlot> pendingSlots(const RingVault &vault, const QList<Member> &members, const VaultKey &what,
                            const Granter &by, const std::function<bool(const KeySlot &)> &isKeptDevice)
{
    QList<KeySlot> pending;
    for (const Member &member : members)
        pending << slotFor(member, what, by);
    for (const KeySlot &slot : vault.slots) {
        const bool isKept
            = slot.kind == KeySlot::Kind::Recovery || (slot.kind == KeySlot::Kind::Device && isKeptDevice(slot));
        if (isKept)
            pending << slotFor(slot.recipient, slot.kind, what, by);
    }
    return pending;
}

} // namespace

/// Those whose keys this vault trusts, who still sign in and whose roles entitle them. A caretaker, whose roles do
/// not, stays only as long as nobody else does this.
QList<Member> Register::Private::remaining(const HeldVault &vault, const QList<User> &users) const
{
    const RingVault &entry = *ring.vault(vault.id);
    QList<Member> members;
    for (const Member &member : vault.members) {
        const bool stays = member.user == user.id || vault.kind == VaultKind::Office
            || isEntitled(rolesOf(users, member.user), entry);
        if (member.isCurrent() && !isRemoved(users, member.user) && stays)
            members << member;
    }
    return members;
}

Result<void> Register::Private::rekey(HeldVault &vault, const QList<User> &users)
{
    if (const auto fresh = refreshMembers(vault); !fresh)
        return fresh;
    const QList<Member> members = remaining(vault, users);
    const Secret next = Secret::random(crypto::KeySize);
    const auto keepsDevice = [&](const KeySlot &slot) {
        return std::any_of(vault.members.begin(), vault.members.end(), [&](const Member &member) {
            return member.state == Member::State::Device && member.boxKey == slot.recipient
                && !isRemoved(users, member.user);
        });
    };
    const auto published = changeRing([&](KeyRing &changing) -> Result<void> {
        RingVault &entry = *changing.vault(vault.id);
        if (const auto ready = catchUp(vault, entry); !ready)
            return ready;
        const VaultKey what{vault.id, vault.generation + 1, true, &next};
        entry.slots << pendingSlots(entry, members, what, granter(), keepsDevice);
        return {};
    });
    if (!published)
        return failure(published);
    if (const auto done = wait(vault.vault->rekey(next.clone())); !done)
        return done;
    vault.key = next.clone();
    ++vault.generation;
    vault.isPendingKey = true;
    return promote(vault);
}

/// The file has the pending key: it becomes the current one, and those who are not sealed to it become former. Reports
/// are sealed to a new pair, too: whoever left may have copied the old one.
Result<void> Register::Private::promote(HeldVault &vault)
{
    QList<Write> former;
    for (const Member &member : vault.members) {
        const QList<KeySlot> &slots = ring.vault(vault.id)->slots;
        const bool isSealedTo = std::any_of(slots.begin(), slots.end(), [&](const KeySlot &slot) {
            return slot.pending && (slot.recipient == member.user.toBytes() || slot.recipient == member.boxKey);
        });
        if (!isSealedTo && member.state != Member::State::Former)
            former << member.stateWrite(Member::State::Former);
    }
    if (!former.isEmpty()) {
        const auto done = commit(vault, former);
        if (!done)
            return failure(done);
    }
    const auto tasks = doneTasks(vault.id, [](const VaultTask &task) { return task.kind == VaultTask::Kind::Rekey; });
    if (!tasks)
        return failure(tasks);
    RingVault renewed = *ring.vault(vault.id);
    renewed.generation = vault.generation;
    if (const auto done = renewBox(vault, renewed); !done)
        return done;
    const auto promoted = changeRing(
        [&](KeyRing &changing) -> Result<void> {
            RingVault &entry = *changing.vault(vault.id);
            if (!entry.hasPending())
                return {};
            entry.slots.removeIf([](const KeySlot &slot) { return !slot.pending; });
            for (KeySlot &slot : entry.slots)
                slot.pending = false;
            entry.generation = vault.generation;
            entry.boxKey = renewed.boxKey;
            entry.boxSignature = renewed.boxSignature;
            return {};
        },
        *tasks);
    if (!promoted)
        return failure(promoted);
    vault.isPendingKey = false;
    return refreshMembers(vault);
}

std::optional<Secret> Register::Private::pendingKey(const RingVault &entry) const
{
    for (const KeySlot &slot : opening().ownSlots(entry)) {
        std::optional<Secret> key = slot.pending ? keyIn(slot, entry, ring.registerId, keys.box) : std::nullopt;
        if (key)
            return key;
    }
    return std::nullopt;
}

/// What a desk that was switched off in the middle of a re-key left behind.
Result<void> Register::Private::finishRekeys()
{
    for (HeldVault &vault : held) {
        const RingVault &entry = *ring.vault(vault.id);
        if (!entry.hasPending() || !mayChange(vault))
            continue;
        if (!vault.isPendingKey) {
            std::optional<Secret> next = pendingKey(entry);
            if (!next)
                continue; // not sealed to this person: one of the others finishes it
            if (const auto done = wait(vault.vault->rekey(next->clone())); !done)
                return done;
            vault.key = std::move(*next);
            ++vault.generation;
            vault.isPendingKey = true;
        }
        if (const auto done = promote(vault); !done)
            return done;
        warnings << AccessText::tr("A change of who may open %1, begun earlier and interrupted, was finished.")
                        .arg(vault.name);
    }
    return {};
}

/// Re-keys what somebody who was removed, or a caretaker whose task has ended, can still open.
Result<void> Register::Private::settle()
{
    const Result<QList<User>> users = readAllUsers();
    if (!users)
        return failure(users);
    for (HeldVault &vault : held) {
        const auto tasks
            = doneTasks(vault.id, [](const VaultTask &task) { return task.kind == VaultTask::Kind::Rekey; });
        if (!tasks)
            return failure(tasks);
        const bool mayDropOthers = vault.kind != VaultKind::Office && isEntitled(user.roles, *ring.vault(vault.id));
        const bool isDue = std::any_of(vault.members.begin(), vault.members.end(), [&](const Member &member) {
            const bool isCaretaker = mayDropOthers && !isEntitled(rolesOf(*users, member.user), *ring.vault(vault.id));
            return member.isCurrent() && (isRemoved(*users, member.user) || isCaretaker);
        });
        if (!mayChange(vault) || (!isDue && tasks->isEmpty()))
            continue;
        if (const auto done = rekey(vault, *users); !done)
            return done;
        warnings << AccessText::tr(
                        "%1 has a new key: somebody who could open it no longer may. Backups made before keep the "
                        "old key.")
                        .arg(vault.name);
    }
    return {};
}

} // namespace lanyard
