#pragma once

#include "models/people/imports/imported_pupils.h"
#include "models/store/progress.h"
#include "models/store/result.h"

class QXmlStreamReader;

namespace lanyard {

/// Reads a DfE Common Transfer File. Any document type or entity declaration is refused, and so is what nests deeper,
/// counts more or is longer than any school's file. A pupil without a Contacts element leaves the contacts alone; sex
/// and every other element the register has no use for are passed over. Fails where the file is no CTF, or with
/// Cancelled.
/// `size` is for the progress.
Result<ImportedPupils> readCtfPupils(QXmlStreamReader &xml, qsizetype size, const QDate &today,
                                     const Progress &progress = {});

bool looksLikeXml(QStringView text);

} // namespace lanyard
