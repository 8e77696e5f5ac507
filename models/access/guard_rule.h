#pragma once

#include "models/access/permissions.h"
#include "models/access/user.h"
#include "models/store/change.h"
#include "models/store/clock.h"
#include "models/store/key_ring.h"
#include "models/store/result.h"

#include <functional>

namespace lanyard {

class Connection;

/// What a rule may look at: the change it belongs to, who makes it, and the vault as it stands.
struct GuardContext
{
    const Change &change;
    Connection &connection;
    VaultKind kind = VaultKind::Office;
    RecordId author;
    Permissions may;
    Clock clock;
    bool isOneSchool = true; ///< then a right anywhere is a right here

    /// Whether a moment that a record names is that of its writing, give or take what filling in takes.
    bool isNow(qint64 msecs) const;
};

using GuardRule = std::function<Result<void>(const Write &write, const GuardContext &context)>;

/// Puts another table of office under a rule. At start, before any register file is open.
void addGuardRule(const QString &table, GuardRule rule);

// The record as it stands, and whether a write changes anything but the named columns.
Result<Fields> standingFields(const Write &write, Connection &connection, const QStringList &columns);
bool touchesOnly(const Write &write, const QStringList &columns);

// Users, their keys and the key ring.
Result<void> mayWriteUser(const Write &write, const GuardContext &context);
Result<void> mayWriteKeyRing(const Write &write, const GuardContext &context);
Result<void> mayWriteMember(const Write &write, const GuardContext &context);
Result<void> mayWriteVaultTask(const Write &write, const GuardContext &context);

/// Technicians create and lock users, the headteacher grants school roles, the CEO trust roles; whoever made the
/// register grants any until a headteacher, or for trust roles a CEO, has signed in.
Result<bool> managesUsers(const GuardContext &context);
Result<bool> managesAsFounder(Connection &office, const RecordId &user);
/// Whoever sets somebody's password can sign in as them: that takes the right to grant all they hold.
Result<void> maySetPassword(const User &of, const GuardContext &context);
Result<bool> mayGrant(const RoleGrant &role, bool isNewUser, const GuardContext &context);

// Pupils and consent.
Result<void> mayWriteSchool(const Write &write, const GuardContext &context);
Result<void> mayWritePupil(const Write &write, const GuardContext &context);
Result<void> mayWriteImportMapping(const Write &write, const GuardContext &context);
Result<void> mayWriteFormVersion(const Write &write, const GuardContext &context);
Result<void> mayWriteReturn(const Write &write, const GuardContext &context);
Result<void> mayWriteProtection(const Write &write, const GuardContext &context);
Result<void> mayWriteFinding(const Write &write, const GuardContext &context);
Result<void> mayWriteAttachment(const Write &write, const GuardContext &context);
Result<void> mayWriteCheck(const Write &write, const GuardContext &context);

} // namespace lanyard
