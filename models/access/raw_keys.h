#pragma once

#include "models/store/result.h"
#include "models/store/secret.h"

#include <QString>

#include <vector>

namespace lanyard {

/// A vault's raw key, for the standard sqlcipher tool: PRAGMA key = "x'…64 hex digits…'".
struct RawKey
{
    QString vault;
    Secret key; ///< 32 bytes
};

/// What recovery keys open: `text` is a sheet's key, or several, one a line, each with or without its vault's name and
/// a tab before it, as `new` prints them. BadInput for a mistyped key, NotAllowed for one that opens nothing here.
Result<std::vector<RawKey>> rawKeys(const QString &registerPath, const QString &text);

} // namespace lanyard
