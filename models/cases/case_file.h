#pragma once

#include "models/cases/case_retention.h"
#include "models/registers/form_names.h"
#include "models/store/attachment.h"
#include "models/store/result.h"

#include <QFuture>

namespace lanyard {

class Register;

/// A case with all that belongs to it, for reading, printing and handing over. What is attached is named, not read.
struct CaseFile
{
    FormRecord record;
    QList<FormRecord> chronology; ///< by date; what was entered later stands behind
    QList<FormRecord> actions;
    QList<FormRecord> police;
    QList<FormRecord> links; ///< from either side
    QList<FormRecord> transfers;
    QList<KeptAttachment> evidence; ///< of the case and of its chronology's entries
    FormNames names;
    CaseRetention retention;

    /// Marked as possibly showing a nude or semi-nude child, and the police's advice is not recorded yet: nothing that
    /// is attached may be opened, printed or handed over.
    bool isSealed() const;
};

/// NotFound where this person holds no vault with such a case, or may not read it. Whoever shows it notes the reading.
QFuture<Result<CaseFile>> readCaseFile(Register &reg, const RecordId &id);

/// What a sealed case says instead of its attachments, with the source of the guidance.
QString sealedWords();

} // namespace lanyard
