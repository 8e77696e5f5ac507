#include "models/tables/search_text.h"

#include "models/tables/folding.h"

#include <algorithm>
#include <cstring>

namespace lanyard {

namespace {

constexpr char CellEnd = '\n'; // folding leaves none, so no word is found across two cells
constexpr size_t LongestJoined = 48;

/// A short cell of several words once more without the spaces: "obriain" finds Ó Briain, "01632960088" a number
/// written with a gap.
void appendJoined(std::string &bytes, size_t from)
{
    const size_t end = bytes.size();
    if (end - from > LongestJoined || bytes.find(' ', from) == std::string::npos)
        return;
    bytes += CellEnd;
    for (size_t i = from; i < end; ++i) {
        if (bytes[i] != ' ')
            bytes += bytes[i];
    }
}

/// Looks for a word by its rarest letter: memchr() then skips most of the block.
class Needle
{
public:
    explicit Needle(std::string_view word)
        : m_word(word)
    {
        static constexpr std::string_view Common = "eaniorlshtdmu0cgyb1wp2kfv3j456789";
        const auto rarity = [](char c) { return Common.find(c); }; // what is not in it is rarest: npos
        for (size_t i = 1; i < word.size(); ++i) {
            if (rarity(word[i]) > rarity(word[m_rare]))
                m_rare = i;
        }
    }

    /// Where the word next stands in `block`, from `from` on; npos when nowhere.
    size_t in(std::string_view block, size_t from) const
    {
        for (size_t at = from + m_rare; at < block.size(); ++at) {
            const void *hit = std::memchr(block.data() + at, m_word[m_rare], block.size() - at);
            if (!hit)
                return std::string_view::npos;
            at = size_t(static_cast<const char *>(hit) - block.data());
            if (block.substr(at - m_rare, m_word.size()) == m_word)
                return at - m_rare;
        }
        return std::string_view::npos;
    }

private:
    std::string_view m_word;
    size_t m_rare = 0;
};

} // namespace

void SearchText::clear()
{
    m_bytes.clear();
    m_rows.clear();
    m_starts.clear();
    m_wasted = 0;
}

void SearchText::write(int row, const QStringList &cells)
{
    const size_t start = m_bytes.size();
    for (const QString &cell : cells) {
        const size_t from = m_bytes.size();
        appendFolded(m_bytes, cell);
        appendJoined(m_bytes, from);
        m_bytes += CellEnd;
    }
    m_rows[size_t(row)] = {quint32(start), quint32(m_bytes.size() - start)};
    m_starts.push_back({quint32(start), row});
}

void SearchText::append(const QStringList &cells)
{
    m_rows.emplace_back();
    write(size() - 1, cells);
}

void SearchText::replace(int row, const QStringList &cells)
{
    m_wasted += m_rows[size_t(row)].length;
    write(row, cells);
    compactIfWasteful();
}

void SearchText::compactIfWasteful()
{
    if (m_wasted < m_bytes.size() / 2)
        return;
    std::string bytes;
    bytes.reserve(m_bytes.size() - m_wasted);
    m_starts.clear();
    for (Span &row : m_rows) {
        const quint32 offset = quint32(bytes.size());
        bytes.append(m_bytes, row.offset, row.length);
        row.offset = offset;
        m_starts.push_back({offset, int(m_starts.size())});
    }
    m_bytes = std::move(bytes);
    m_wasted = 0;
}

std::vector<char> SearchText::find(const std::vector<std::string> &words) const
{
    if (words.empty())
        return std::vector<char>(m_rows.size(), 1);
    std::vector<char> found(m_rows.size(), 0);
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const Needle needle(*longest);
    const std::string_view block(m_bytes);
    auto start = m_starts.begin();
    for (size_t at = needle.in(block, 0); at != std::string_view::npos;) {
        while (start + 1 != m_starts.end() && (start + 1)->offset <= at)
            ++start;
        const bool isCurrent = m_rows[size_t(start->row)].offset == start->offset;
        if (isCurrent && (words.size() == 1 || matches(start->row, words)))
            found[size_t(start->row)] = 1;
        at = start + 1 == m_starts.end() ? std::string_view::npos : needle.in(block, (start + 1)->offset);
    }
    return found;
}

bool SearchText::matches(int row, const std::vector<std::string> &words) const
{
    const Span span = m_rows[size_t(row)];
    const std::string_view text(m_bytes.data() + span.offset, span.length);
    return std::all_of(words.begin(), words.end(),
                       [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

} // namespace lanyard
