#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <deque>
#include <optional>

namespace lanyard {

/// One record of a spreadsheet: its cells, and the line it begins on (1 for the file's first).
struct CsvRow
{
    int line = 0;
    QList<QStringView> cells; ///< valid while the next row is read, not the one after

    bool isBlank() const;
};

/// Where and why a file stops being readable: nothing after it can be trusted.
struct CsvFault
{
    int line = 0;
    int column = 0; ///< the cell, 1 for the first
    QString reason;
};

/// Reads separated values forward, cell by cell: quotes, doubled quotes and line breaks inside them, lines ended by
/// LF, CRLF or CR. The text must outlive it.
class CsvReader
{
public:
    /// Begins at the row that stands at `from`, on line `line`.
    CsvReader(QStringView text, QChar separator, qsizetype from = 0, int line = 1)
        : m_text(text)
        , m_separator(separator)
        , m_at(from)
        , m_line(line)
    {
    }

    bool next(CsvRow &row); ///< false at the end and at a fault
    const std::optional<CsvFault> &fault() const { return m_fault; }
    qsizetype position() const { return m_at; } ///< characters read, for progress

private:
    QStringView plainCell();
    QStringView quotedCell(int column);
    bool endCell(); ///< passes over a separator; false at the end of the row
    void endLine();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at;
    int m_line;
    std::deque<QString> m_unquoted; ///< cells that held doubled quotes
    std::deque<QString> m_unquotedBefore; ///< those of the row before
    std::optional<CsvFault> m_fault;
};

/// How many lines end in a text, as the reader counts them.
int lineEndsIn(QStringView text);

/// The separator a text is written with: the one of comma, semicolon, tab and bar that cuts its first lines into the
/// most columns of equal number.
QChar sniffSeparator(QStringView text);

} // namespace lanyard
