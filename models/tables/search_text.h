#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// The folded text of every row of a table, in one block of memory: a search reads it from front to back and touches
/// nothing else.
class SearchText
{
public:
    void clear();
    int size() const { return int(m_rows.size()); }

    void append(const QStringList &cells);
    void replace(int row, const QStringList &cells);

    /// Every row that holds each of the folded `words` somewhere; all of them where there is no word.
    std::vector<char> find(const std::vector<std::string> &words) const;
    bool matches(int row, const std::vector<std::string> &words) const;

private:
    struct Span
    {
        quint32 offset = 0;
        quint32 length = 0;
    };
    struct Start ///< which row's text begins at an offset; in the order of offsets
    {
        quint32 offset = 0;
        int row = 0;
    };
    void write(int row, const QStringList &cells);
    void compactIfWasteful();

    std::string m_bytes;
    std::vector<Span> m_rows;
    std::vector<Start> m_starts; ///< also of text replaced since: then the row's span begins elsewhere
    size_t m_wasted = 0;
};

} // namespace lanyard
