#pragma once

#include "models/access/guard_rule.h"
#include "models/registers/form_register.h"

namespace lanyard {

/// Whether a person may attach files to a record: where they may change it, as long as its register takes any.
bool mayAttach(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user);

/// Whether the write attaches a file to a record to which its author may attach one. What is attached stays.
Result<void> mayAttachToForm(const Write &attachment, const GuardContext &context);

} // namespace lanyard
