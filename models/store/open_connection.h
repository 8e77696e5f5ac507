#pragma once

#include "models/store/connection.h"
#include "models/store/secret.h"

namespace lanyard {

struct OpenOptions
{
    QString file;
    bool create = false; ///< makes the file; refused where one exists
    bool readOnly = false;
    int busyMsecs = 5000; ///< how long to wait for another desk before saying Busy
};

/// The one function that opens a vault's connection, in the order that spec/vaults.md fixes. Fails with NotFound,
/// NotAllowed (the key does not fit), Damaged, Busy or Failed, and leaves the file's bytes as they were.
Result<std::unique_ptr<Connection>> openConnection(const OpenOptions &options, const Secret &key);

} // namespace lanyard
