#pragma once

#include <QList>
#include <QString>

class QTableView;

namespace lanyard {

/// Gives a table without search and chips the look of a register's: rows of the same height, no grid, quiet heads.
void setUpPlainTable(QTableView &table, const QString &accessibleName, const QList<int> &widths = {});

} // namespace lanyard
