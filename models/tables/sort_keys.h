#pragma once

#include <QByteArray>
#include <QVariant>

#include <compare>
#include <vector>

namespace lanyard {

/// What one cell sorts by, computed once. Cells without a value come last. Of a text, `number` holds the first bytes,
/// so that most comparisons never leave the array of keys.
struct SortKey
{
    qint64 number = 0;
    QByteArray text;

    static SortKey of(const QVariant &value);

    friend std::strong_ordering operator<=>(const SortKey &a, const SortKey &b)
    {
        if (const auto byNumber = a.number <=> b.number; byNumber != 0)
            return byNumber;
        return a.text.compare(b.text) <=> 0;
    }
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

using SortKeys = std::vector<SortKey>;

} // namespace lanyard
