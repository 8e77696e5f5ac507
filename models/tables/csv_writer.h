#pragma once

#include <QString>
#include <QStringList>

namespace lanyard {

/// One line of CSV, ended. Cells with separators, quotes or line breaks are quoted; a cell that a spreadsheet would
/// run as a formula gets an apostrophe before it, which a spreadsheet hides.
QString csvLine(const QStringList &cells);

/// The same without an allocation for each line.
void appendCsvCell(QString &to, QStringView cell);

/// What csvLine() put before a formula, taken away again: what we exported reads back as it was.
QStringView withoutNeutralising(QStringView cell);

} // namespace lanyard
