#pragma once

#include <QList>

namespace lanyard {

/// How much room a column of a table would like, in pixels.
struct ColumnWish
{
    int least = 0; ///< below this its cells say nothing any more
    int tight = 0; ///< what its words and its head need
    int wide = 0; ///< what it takes where there is room
};

/// The widths at which every column is in sight, as long as none falls below its least: from wide to tight together,
/// then the longest give way first. Room that is left over goes to all alike: the rows reach across the table.
QList<int> fittedWidths(const QList<ColumnWish> &wishes, int room);

} // namespace lanyard
