#pragma once

#include "models/cases/case_file.h"
#include "models/store/vault.h"

namespace lanyard {

/// Keeps a file beside a case or an entry of its chronology, inside the record's vault. Whether it could show a nude or
/// semi-nude child was asked before.
QFuture<Result<Committed>> attachEvidence(Register &reg, const FormRegister &form, const FormRecord &record,
                                          const QString &name, const QByteArray &bytes);

/// A file beside the case, as it was stored.
struct EvidenceFile
{
    RecordId attachment;
    QByteArray bytes;
};

/// The content of one file, and the note that it was opened. Refused while the case is sealed; NotFound where the file
/// is not this case's.
QFuture<Result<QByteArray>> openEvidence(Register &reg, const CaseFile &file, const RecordId &attachment);
/// The same of every file beside a case, to be handed over; none while it is sealed.
QFuture<Result<QList<EvidenceFile>>> openAllEvidence(Register &reg, const RecordId &caseId);

} // namespace lanyard
