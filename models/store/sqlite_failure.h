#pragma once

#include "models/store/result.h"

struct sqlite3;

namespace lanyard {

/// SQLite's answer as people read it. Busy (somebody else is writing), NotAllowed (the key does not fit: NOTADB) and
/// Damaged (CORRUPT, or a page that fails its authentication) are told apart and never mixed up. `handle` may be
/// null; else a damaged file is named.
Error storeError(int sqliteCode, sqlite3 *handle = nullptr);

/// The sentence for a file that is not what was written, with what was found for a technician.
Error damagedError(const QString &detail, sqlite3 *handle = nullptr);

/// The sentence for a file whose end is missing, as a copy that was broken off leaves it.
Error cutShortError(sqlite3 *handle);

} // namespace lanyard
