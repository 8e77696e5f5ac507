#pragma once

#include "models/access/permissions.h"
#include "models/store/clock.h"
#include "models/store/key_ring.h"
#include "models/store/vault.h"

namespace lanyard {

/// What the permission table permits, enforced where it counts: on the vault's worker, inside the write transaction,
/// whoever calls. In office the author's roles are read anew each time, so that a role taken away holds at once. A
/// table without a rule cannot be written at all.
Guard guardOf(VaultKind kind, const RecordId &author, const Permissions &may, const Clock &clock);

QStringList guardedTables(VaultKind kind); ///< those with a rule

} // namespace lanyard
