#include "models/people/imports/csv_reader.h"

#include "models/people/imports/import_words.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// The most cells that rows of one length hold together: what a right separator gives. Nothing for single columns, so
/// that title lines above a table do not count.
qsizetype fit(QStringView text, QChar separator)
{
    constexpr int Looked = 25;
    CsvReader reader(text, separator);
    CsvRow row;
    QHash<qsizetype, qsizetype> rowsOfLength;
    for (int rows = 0; rows < Looked && reader.next(row); ++rows)
        ++rowsOfLength[row.cells.size()];
    qsizetype best = 0;
    for (auto length = rowsOfLength.cbegin(); length != rowsOfLength.cend(); ++length) {
        if (length.key() > 1)
            best = std::max(best, length.key() * length.value());
    }
    return best;
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

QStringView CsvReader::plainCell()
{
    const QStringView rest = m_text.sliced(m_at);
    const auto endsCell = [separator = m_separator](QChar c) { return c == separator || isLineEnd(c); };
    const qsizetype size = std::find_if(rest.begin(), rest.end(), endsCell) - rest.begin();
    m_at += size;
    return rest.first(size);
}

QStringView CsvReader::quotedCell(int column)
{
    const int firstLine = m_line;
    const qsizetype start = ++m_at;
    bool doubled = false;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'\n' || (c == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\n')))
            ++m_line;
        if (c != u'"') {
            ++m_at;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            doubled = true;
            m_at += 2;
        } else {
            break;
        }
    }
    if (m_at == m_text.size()) {
        m_fault = CsvFault{firstLine, column, ImportWords::tr("A quotation mark is opened here and never closed.")};
        return {};
    }
    const QStringView inside = m_text.sliced(start, m_at - start);
    ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        m_fault = CsvFault{m_line, column, ImportWords::tr("Something follows a closing quotation mark.")};
    if (!doubled)
        return inside;
    m_unquoted.push_back(inside.toString().replace(QStringLiteral("\"\""), QStringLiteral("\"")));
    return m_unquoted.back();
}

bool CsvReader::endCell()
{
    if (m_at == m_text.size() || isLineEnd(m_text[m_at]))
        return false;
    ++m_at;
    return true;
}

void CsvReader::endLine()
{
    if (m_at == m_text.size())
        return;
    const bool isReturn = m_text[m_at++] == u'\r';
    if (isReturn && m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_line;
}

bool CsvReader::next(CsvRow &row)
{
    row.cells.clear();
    m_unquotedBefore.swap(m_unquoted);
    m_unquoted.clear();
    if (m_fault || m_at == m_text.size())
        return false;
    row.line = m_line;
    do {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
        row.cells += quoted ? quotedCell(int(row.cells.size()) + 1) : plainCell();
        if (m_fault)
            return false;
    } while (endCell());
    endLine();
    return true;
}

int lineEndsIn(QStringView text)
{
    const qsizetype returns = text.count(u'\r');
    return int(text.count(u'\n') + (returns > 0 ? returns - text.count(QStringLiteral("\r\n")) : 0));
}

QChar sniffSeparator(QStringView text)
{
    QChar best = u',';
    qsizetype bestFit = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        if (const qsizetype found = fit(text, separator); found > bestFit) {
            best = separator;
            bestFit = found;
        }
    }
    return best;
}

} // namespace lanyard
