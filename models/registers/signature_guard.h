#pragma once

#include "models/access/guard_rule.h"

namespace lanyard {

/// A signature is stored once, by whoever signed, with what it approves, where they have the right to sign; with the
/// move that it belongs to, or anew where the box was signed before. Nothing ever changes one.
Result<void> mayWriteSignature(const Write &write, const GuardContext &context);

} // namespace lanyard
