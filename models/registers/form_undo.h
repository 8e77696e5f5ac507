#pragma once

#include "models/access/guard_rule.h"
#include "models/registers/form_register.h"

namespace lanyard {

/// Whether a write takes back the last change to a record: within the hour, by whoever made it, to exactly what stood
/// before. Not once something follows from the change elsewhere, nor after signing.
Result<bool> isUndo(const FormRegister &form, const FormRecord &standing, const Write &write,
                    const GuardContext &context);

} // namespace lanyard
