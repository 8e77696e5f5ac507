#pragma once

#include "models/store/result.h"
#include "models/store/secret.h"

namespace lanyard {

/// The 67 bytes x'…64 hex digits…' that SQLCipher takes for a raw key. Anything shorter, or 32 raw bytes, it would take
/// for a passphrase; so a key that is not 32 bytes is refused here.
Result<Secret> keyLiteral(const Secret &key);

} // namespace lanyard
