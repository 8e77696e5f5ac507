#pragma once

#include "forms/list_print.h"

class QTableView;

namespace lanyard {

class TableModel;

/// What a place's table shows, as it shows it: its visible columns in their order, its rows as searched and sorted.
PrintedList printedTable(const QString &title, const QTableView &view, const TableModel &model);

} // namespace lanyard
