#pragma once

#include "models/registers/form_register.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;

/// The records of a register as they stood at a moment of UTC: what the audit trail has seen since is taken back.
/// Those that were entered later are left out.
Result<QList<FormRecord>> readFormRecordsAsOf(Connection &connection, const FormRegister &form, qint64 at);

} // namespace lanyard
