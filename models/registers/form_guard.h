#pragma once

#include "models/access/guard_rule.h"
#include "models/registers/form_register.h"

namespace lanyard {

/// Judges every write to a register's table on the vault's worker, inside the write transaction, whoever calls: the
/// person's rights on this very record, the state and its moves, the fields and their limits, gates, signatures. What a
/// move brings about elsewhere is worked out again and may be written with it, and only with it.
GuardRule formRule(const FormRegister &form);

} // namespace lanyard
