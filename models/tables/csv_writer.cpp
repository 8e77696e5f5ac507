#include "models/tables/csv_writer.h"

namespace lanyard {

namespace {

bool startsFormula(QStringView cell)
{
    static constexpr QStringView Starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && Starts.contains(cell.front());
}

} // namespace

void appendCsvCell(QString &to, QStringView cell)
{
    const bool quoted = std::any_of(cell.begin(), cell.end(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (quoted)
        to += u'"';
    if (startsFormula(cell))
        to += u'\'';
    for (const QChar c : cell) {
        if (c == u'"')
            to += u'"';
        to += c;
    }
    if (quoted)
        to += u'"';
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            line += u',';
        appendCsvCell(line, cell);
    }
    line += u'\n';
    return line;
}

QStringView withoutNeutralising(QStringView cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell.sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace lanyard
