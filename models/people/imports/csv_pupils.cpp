#include "models/people/imports/csv_pupils.h"

#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/pupil_rows.h"

namespace lanyard {

Result<ImportedPupils> readCsvPupils(const CsvSource &source, const ColumnMapping &mapping, const QDate &today,
                                     const Progress &progress)
{
    constexpr int RowsBetweenReports = 512;
    constexpr qsizetype LettersOfAPupil = 128; // about: it only decides how much memory is made ready
    if (const QString fault = mapping.fault(); !fault.isEmpty())
        return failure(Error::Code::BadInput, fault);
    CsvReader reader(source.text, source.separator);
    PupilRows rows(mapping, source.headers, today, source.text.size() / LettersOfAPupil);
    CsvRow row;
    reader.next(row); // the header
    for (int count = 1; reader.next(row); ++count) {
        if (count > ImportLimit::Pupils * 4)
            return failure(Error::Code::BadInput,
                           ImportWords::tr("The file has more rows than any school. Nothing was imported."));
        row.line += source.firstLine - 1;
        rows.take(row);
        if (count % RowsBetweenReports == 0)
            progress.report(reader.position(), source.text.size());
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, ImportWords::tr("The import was cancelled. Nothing was stored."));
    }
    if (const auto &fault = reader.fault()) {
        return failure(Error::Code::BadInput,
                       ImportWords::tr("Line %1, column %2: %3 Nothing was imported.")
                           .arg(fault->line + source.firstLine - 1)
                           .arg(fault->column)
                           .arg(fault->reason));
    }
    return rows.finish();
}

} // namespace lanyard
