#pragma once

#include "app/printing/print_job.h"
#include "models/registers/form_record.h"

namespace lanyard {

class Session;

/// A case with all that belongs to it, to be printed; a redacted copy names nobody. Asking for it is noted as a
/// reading.
PrintJob caseFilePrint(const Session &session, const FormRecord &record, bool isRedacted);

} // namespace lanyard
