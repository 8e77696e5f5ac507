#pragma once

#include "models/access/guard_rule.h"

namespace lanyard {

/// A password is set by whoever may write its account or is authorised there, and sealed only to the keys of people who
/// are authorised; from anybody else it can only be withdrawn.
Result<void> mayWriteAccountPassword(const Write &write, const GuardContext &context);

} // namespace lanyard
