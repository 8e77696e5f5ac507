#pragma once

#include "models/access/held_vault.h"
#include "models/access/key_ring_master.h"
#include "models/access/register.h"
#include "models/access/user_records.h"

#include <vector>

namespace lanyard {

struct Register::Private
{
    explicit Private(const QString &path, Options opened)
        : options(std::move(opened))
        , file(path)
        , notes(std::make_shared<DeskNotes>(options.deskFile))
    {
    }

    Options options;
    KeyRingFile file;
    KeyRing ring; ///< as this session last read or wrote it
    std::shared_ptr<DeskNotes> notes;
    std::shared_ptr<KeyFinder> finder;
    SessionKeys keys;
    User user;
    Permissions may;
    QList<School> schools;
    QStringList warnings;
    std::vector<HeldVault> held; ///< office first
    bool isRemembered = false; ///< signed in by a device: office only

    HeldVault &office() { return held.front(); }
    HeldVault *holding(const RecordId &vault);
    HeldVault *holdingCalled(const QString &name);
    KeyRingMaster master() { return KeyRingMaster(*office().vault, file); }
    Granter granter() const { return {ring.registerId, user.id, &keys.session}; }
    VaultOpening opening() const;

    // Opening, in this order
    Result<void> unlock(const QString &userName, const Secret &password);
    Result<void> unlockRemembered(const Secret &deviceSecret);
    void begin(const RecordId &who, SessionKeys own);
    bool mayChange(const HeldVault &vault) const;
    Result<void> openOffice();
    Result<void> readOffice();
    Result<void> openOthers();
    Result<void> noteFirstSignIn();
    void noteHead(HeldVault &vault);
    void followSchools(Register *session);

    // Who holds a vault's key (vault_grants.cpp, vault_rekey.cpp)
    QList<Member> remaining(const HeldVault &vault, const QList<User> &users) const;
    Result<void> grant(HeldVault &vault, const RecordId &toUser);
    Result<void> rekey(HeldVault &vault, const QList<User> &users);
    Result<void> promote(HeldVault &vault);
    std::optional<Secret> pendingKey(const RingVault &entry) const; ///< where one is sealed to this person
    Result<void> renewBox(HeldVault &vault, RingVault &entry); ///< a new pair in the vault, its public half in `entry`
    Result<void> makeMissingBoxes();
    Result<void> finishRekeys();
    Result<void> settle();
    void fileReportsOf(Register &session); ///< what was delivered to the vaults held, now and while signed in
    Result<QList<Write>> doneTasks(const RecordId &vault, const std::function<bool(const VaultTask &)> &which);
    VaultTask task(const RecordId &vault, VaultTask::Kind kind, const RecordId &about) const;

    // Passwords and one's own keys (register_password.cpp)
    Result<void> relock(const Secret &password, const SessionKeys &session, const crypto::SignPair &approval);
    Result<void> makeOwnKeys(const Secret &password);
    Result<void> layAside(HeldVault &vault, const RingUser &entry);
    Write passwordChanged() const;
    Result<crypto::SignPair> approvalKey(const Secret &password); ///< NotAllowed where the password is wrong
    Result<void> replaceKeys(const User &of, const RingUser &entry); ///< of somebody who lost their password

    Result<KeyRing> changeRing(const std::function<Result<void>(KeyRing &)> &edit, const QList<Write> &alongside = {});
    Result<QList<User>> readAllUsers();
    Result<User> findUser(const RecordId &id); ///< NotFound where removed or unknown
    QList<RoleGrant> placed(QList<RoleGrant> roles) const;
    Result<void> refreshMembers(HeldVault &vault);
    /// Makes sure that this session holds the vault's key of today, and that nobody is changing it: else Busy.
    Result<void> catchUp(HeldVault &vault, const RingVault &entry) const;
    Result<Committed> commit(HeldVault &where, const QList<Write> &writes, const QString &reason = {});
};

/// What office keeps about people and schools, read in one snapshot.
struct OfficeFacts
{
    std::optional<User> user;
    QList<School> schools;
    bool managesAsFounder = false;
};

} // namespace lanyard
