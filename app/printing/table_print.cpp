#include "app/printing/table_print.h"

#include "models/tables/table_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace lanyard {

PrintedList printedTable(const QString &title, const QTableView &view, const TableModel &model)
{
    PrintedList list;
    list.title = title;
    const int shown = model.rowCount();
    const int all = model.recordCount();
    if (shown != all)
        list.about = QCoreApplication::translate("PrintCenter", "%1 of %2").arg(shown).arg(all);
    QList<int> columns;
    for (int visual = 0; visual < model.columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (view.isColumnHidden(column))
            continue;
        columns.append(column);
        list.headings.append(model.headerData(column, Qt::Horizontal).toString());
    }
    list.rows.reserve(shown);
    for (int row = 0; row < shown; ++row) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(model.index(row, column).data().toString());
        list.rows.append(cells);
    }
    return list;
}

} // namespace lanyard
