#pragma once

#include "models/store/result.h"

#include <QString>

namespace lanyard {

/// Refused where the folder, or one above it, is recognisably copied to and fro behind the program's back (OneDrive,
/// Offline Files, DFS replication): two desks would each write their own copy, and one of them would lose.
Result<void> refuseSyncedFolder(const QString &folder);

} // namespace lanyard
