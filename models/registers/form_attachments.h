#pragma once

#include "models/access/guard_rule.h"

namespace lanyard {

/// Whether the change attaches files to records of registers that its author may change, and nothing else: the
/// screenshot that proves a takedown.
Result<void> mayAttachToForm(const GuardContext &context);

} // namespace lanyard
