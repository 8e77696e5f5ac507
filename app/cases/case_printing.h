#pragma once

#include "app/printing/print_job.h"
#include "models/registers/form_record.h"

namespace lanyard {

class Session;

enum class CaseCopy {
    Plain,
    WithEvidence, ///< the pages of its evidence behind it; each file's opening is noted
    Redacted ///< nobody is named
};

/// A case with all that belongs to it, to be printed. Asking for it is noted as a reading.
PrintJob caseFilePrint(Session &session, const FormRecord &record, CaseCopy copy);

/// What goes to the next school, saved with a password only: the receipt slip and the case, its data and the files of
/// its evidence inside. Asking for it is noted as an export, and the opening of each file.
PrintJob caseTransferPrint(Session &session, const FormRecord &record, const FormRecord &transfer);

} // namespace lanyard
