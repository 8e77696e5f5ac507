#include "models/people/imports/csv_pupils.h"

#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/pupil_rows.h"

#include <QtConcurrentRun>

namespace lanyard {

namespace {

/// The rows from one place in the text on.
struct Stretch
{
    CsvReader reader;
    PupilRows rows;
    int count = 0;

    Result<void> readTo(qsizetype end, int firstLine, const Progress &progress, bool reports);
};

Result<void> Stretch::readTo(qsizetype end, int firstLine, const Progress &progress, bool reports)
{
    constexpr int RowsBetweenReports = 512;
    CsvRow row;
    while (reader.position() < end && reader.next(row)) {
        if (++count > ImportLimit::Pupils * 4)
            return failure(Error::Code::BadInput,
                           ImportWords::tr("The file has more rows than any school. Nothing was imported."));
        row.line += firstLine - 1;
        rows.take(row);
        if (reports && count % RowsBetweenReports == 0)
            progress.report(reader.position(), end);
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, ImportWords::tr("The import was cancelled. Nothing was stored."));
    }
    if (const auto &fault = reader.fault()) {
        return failure(Error::Code::BadInput,
                       ImportWords::tr("Line %1, column %2: %3 Nothing was imported.")
                           .arg(fault->line + firstLine - 1)
                           .arg(fault->column)
                           .arg(fault->reason));
    }
    return {};
}

/// Where a row probably begins in the middle of a text; its end where there is none.
qsizetype middleOf(QStringView text)
{
    const qsizetype lineEnd = text.indexOf(u'\n', text.size() / 2);
    return lineEnd < 0 ? text.size() : lineEnd + 1;
}

} // namespace

Result<ImportedPupils> readCsvPupils(const CsvSource &source, const ColumnMapping &mapping, const QDate &today,
                                     const Progress &progress, qsizetype halvedFrom)
{
    constexpr qsizetype LettersOfAPupil = 128; // about: it only decides how much memory is made ready
    if (const QString fault = mapping.fault(); !fault.isEmpty())
        return failure(Error::Code::BadInput, fault);
    const auto stretch = [&](qsizetype from, int line) {
        return Stretch{CsvReader(source.text, source.separator, from, line),
                       PupilRows(mapping, source.headers, today, (source.text.size() - from) / LettersOfAPupil)};
    };
    Stretch first = stretch(0, 1);
    CsvRow header;
    first.reader.next(header);

    const qsizetype end = source.text.size();
    const qsizetype middle = end >= halvedFrom ? middleOf(source.text) : end;
    Stretch second = stretch(middle, 1 + lineEndsIn(source.text.first(middle)));
    QFuture<Result<void>> reading;
    if (middle < end)
        reading = QtConcurrent::run([&] { return second.readTo(end, source.firstLine, progress, false); });
    Result<void> outcome = first.readTo(middle, source.firstLine, progress, true);
    reading.waitForFinished();
    if (outcome && middle < end) {
        // Else the middle lay inside quotation marks.
        const bool meet = first.reader.position() == middle && reading.result();
        if (!meet || !first.rows.append(std::move(second.rows)))
            outcome = first.readTo(end, source.firstLine, progress, true);
    }
    if (!outcome)
        return failure(outcome);
    return first.rows.finish();
}

} // namespace lanyard
