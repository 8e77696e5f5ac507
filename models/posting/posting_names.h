#pragma once

#include "models/registers/form_names.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;

/// What the ids of checks, returns and withdrawals mean that stand in fields of these records: "Check of 22/11/2026
/// 09:41", "Withdrawal received 22/11/2026". Nobody's name is in it.
Result<void> namePostingReferences(Connection &connection, const QList<FormRecord> &records, FormNames &names);

} // namespace lanyard
