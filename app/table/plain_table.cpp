#include "app/table/plain_table.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QHeaderView>
#include <QTableView>

namespace lanyard {

void setUpPlainTable(QTableView &table, const QString &accessibleName, const QList<int> &widths)
{
    table.setAccessibleName(accessibleName);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Measure::Row);
    QHeaderView *head = table.horizontalHeader();
    head->setFont(textFont(TextSize::SmallStrong));
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    for (int column = 0; column < widths.size(); ++column)
        table.setColumnWidth(column, widths.at(column));
}

} // namespace lanyard
