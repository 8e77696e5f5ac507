#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/people/imports/imported_pupils.h"
#include "models/store/progress.h"
#include "models/store/result.h"

namespace lanyard {

/// A spreadsheet's text with what has to be known to read it.
struct CsvSource
{
    QStringView text; ///< from the header on
    QChar separator;
    int firstLine = 1; ///< the header's line in the file
    QStringList headers;
};

/// Reads a spreadsheet of pupils: a row each, or a row per contact brought together by UPN (admission number, name and
/// date of birth). Every fault of every row is listed. Fails only where the file itself cannot be read on, or with
/// Cancelled. A text of at least `halvedFrom` characters is read in two halves at once, with the same result.
Result<ImportedPupils> readCsvPupils(const CsvSource &source, const ColumnMapping &mapping, const QDate &today,
                                     const Progress &progress = {}, qsizetype halvedFrom = 1 << 20);

} // namespace lanyard
