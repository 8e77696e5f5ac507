#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace lanyard {

/// N1, N2, R, 1 … 14, in that order; what schools and the DfE write is read by parse().
class YearGroup
{
public:
    YearGroup() = default; ///< none
    static std::optional<YearGroup>
    parse(const QString &text); ///< "Year 4", "4", "Reception", "Nursery second year", …
    static YearGroup fromKey(const QString &key); ///< "N1", "R", "4"; none otherwise

    bool isNull() const { return m_rank == 0; }
    QString key() const; ///< "N1", "N2", "R", "1" … "14"
    QString label() const; ///< "Nursery 1", "Reception", "Year 4"
    int rank() const { return m_rank; } ///< 1 for N1 … 17 for 14; 0 for none

    auto operator<=>(const YearGroup &) const = default;

private:
    explicit YearGroup(int rank)
        : m_rank(rank)
    {
    }
    int m_rank = 0;
};

} // namespace lanyard
