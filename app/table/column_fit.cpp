#include "app/table/column_fit.h"

#include <algorithm>
#include <numeric>

namespace lanyard {

namespace {

int sumOf(const QList<ColumnWish> &wishes, int ColumnWish::*part)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0,
                           [part](int sum, const ColumnWish &wish) { return sum + wish.*part; });
}

QList<int> cutTo(const QList<ColumnWish> &wishes, int longest)
{
    QList<int> widths;
    for (const ColumnWish &wish : wishes)
        widths.append(std::min(wish.tight, std::max(wish.least, longest)));
    return widths;
}

} // namespace

QList<int> fittedWidths(const QList<ColumnWish> &wishes, int room)
{
    const int tight = sumOf(wishes, &ColumnWish::tight);
    const int wide = sumOf(wishes, &ColumnWish::wide);
    QList<int> widths;
    if (tight <= room) {
        const double share = wide <= room ? 1.0 : double(room - tight) / (wide - tight);
        const int rest = wide < room ? (room - wide) / int(std::max<qsizetype>(1, wishes.size())) : 0;
        for (const ColumnWish &wish : wishes)
            widths.append(wish.tight + int((wish.wide - wish.tight) * share) + rest);
        return widths;
    }
    int longest = 0;
    for (const ColumnWish &wish : wishes)
        longest = std::max(longest, wish.tight);
    do {
        widths = cutTo(wishes, longest);
    } while (std::accumulate(widths.begin(), widths.end(), 0) > room && --longest > 0);
    return widths;
}

} // namespace lanyard
