#include "app/table/register_view.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/table/cell_delegate.h"
#include "models/tables/table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int NarrowestColumn = 40;
constexpr int HeadRoom = 30; ///< around the words of a head: padding, and the arrow of sorting
constexpr int NarrowHeadRoom = 10; ///< where many narrow columns stand beside one another
constexpr int CellRoom = 26; ///< around the words of a cell
constexpr int PillRoom = 16; ///< more, in a pill
constexpr int WidestAtFirst = 420;
constexpr int LeastOfFirst = 160; ///< of the column that names the record
constexpr int LeastOfWords = 76; ///< of a column of words, which a tooltip says whole
constexpr int MeasuredRows = 200;

/// What every cell of a kind needs, whatever it says; empty: it depends.
QString longestOf(CellKind kind)
{
    if (kind == CellKind::Date)
        return QStringLiteral("00/00/0000");
    return kind == CellKind::Moment ? QStringLiteral("00/00/0000 00:00") : QString();
}

} // namespace

RegisterView::RegisterView(const QString &placeKey, TableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_key(QLatin1String("places/") + placeKey)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAutoScroll(false);
    verticalHeader()->setDefaultSectionSize(Measure::Row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();

    QHeaderView *header = horizontalHeader();
    header->setFont(textFont(TextSize::SmallStrong));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(NarrowestColumn);
    header->setResizeContentsPrecision(MeasuredRows);
    header->setTextElideMode(Qt::ElideRight);
    header->viewport()->installEventFilter(this);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnsMenu(menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, &RegisterView::keepColumns);
    connect(header, &QHeaderView::sectionMoved, this, &RegisterView::keepColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &RegisterView::applyColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &RegisterView::applyColumns);
    connect(model, &TableModel::shownChanged, this, &RegisterView::fitOnceRead);
    connect(model, &QAbstractItemModel::dataChanged, this, &RegisterView::fitState);
    connect(model, &TableModel::shownChanged, this, &RegisterView::comeBack);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    applyColumns();
}

QList<RecordId> RegisterView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<RecordId> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model->idAt(row.row()));
    return ids;
}

bool RegisterView::setCurrentId(const RecordId &id)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return false;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    // Not setCurrentIndex(): with Ctrl held, as after Ctrl+Return, that would add the row to those chosen.
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void RegisterView::copyRows() const
{
    // As a spreadsheet pastes it: a line a row, tabs between the columns that are shown, in their order.
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < m_model->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RegisterView::fillColumnsMenu(QMenu &menu)
{
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QString title = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0); // the column that names the record stays
        connect(action, &QAction::triggered, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as at first"), this, [this] {
        QSettings().remove(m_key + QLatin1String("/columns"));
        applyColumns();
    });
}

/// A record may come into a state whose word is longer than any before.
void RegisterView::fitState(const QModelIndex &changed)
{
    for (auto wish = m_wishes.begin(); wish != m_wishes.end(); ++wish) {
        const QModelIndex cell = changed.siblingAtColumn(wish.key());
        const bool isState = CellKind(cell.data(TableModel::KindRole).toInt()) == CellKind::State;
        const int needed = isState ? sizeHintForIndex(cell).width() : 0;
        if (needed <= wish->least)
            continue;
        *wish = {needed, std::max(needed, wish->tight), std::max(needed, wish->wide)};
        fitColumns();
    }
}

void RegisterView::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    if (shown) {
        m_wishes.insert(column, wishOf(column));
        const int kept = std::abs(keptWidths().value(m_model->columnKey(column)).toInt());
        m_applying = true;
        setColumnWidth(column, kept > 0 ? kept : m_wishes.value(column).wide);
        m_applying = false;
    } else {
        m_wishes.remove(column);
    }
    fitColumns();
    keepColumns();
}

ColumnWish RegisterView::wishOf(int column) const
{
    const QVariant title = m_model->headerData(column, Qt::Horizontal);
    const auto kind = CellKind(m_model->headerData(column, Qt::Horizontal, TableModel::KindRole).toInt());
    const int words = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title.toString());
    const int head = std::min(words + (kind == CellKind::Answer ? NarrowHeadRoom : HeadRoom), WidestAtFirst);
    const QFontMetrics metrics(kind == CellKind::State ? textFont(TextSize::SmallStrong) : font());
    const int hint
        = metrics.averageCharWidth() * m_model->widthHint(column) + CellRoom + (kind == CellKind::State ? PillRoom : 0);
    const int always = fontMetrics().horizontalAdvance(longestOf(kind)) + CellRoom;
    const int cells = std::clamp(std::max(m_model->rowCount() > 0 ? sizeHintForColumn(column) : hint, always),
                                 NarrowestColumn, WidestAtFirst);
    const int tight = std::max(head, cells);
    const int wide = std::clamp(hint, tight, std::max(tight, WidestAtFirst));
    if (kind == CellKind::Answer)
        return {tight, tight, tight};
    if (kind != CellKind::Text)
        return {m_model->rowCount() > 0 ? cells : std::min(cells, LeastOfWords), tight, tight};
    return {std::min(tight, column == 0 ? LeastOfFirst : LeastOfWords), tight, wide};
}

QVariantMap RegisterView::keptWidths() const { return QSettings().value(m_key + QLatin1String("/columns")).toMap(); }

void RegisterView::applyColumns()
{
    m_applying = true;
    m_measured = m_model->rowCount() > 0;
    m_wishes.clear();
    const QVariantMap kept = keptWidths();
    const QStringList order = QSettings().value(m_key + QLatin1String("/order")).toStringList();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // Kept as width, with a minus where the column is hidden.
        const int width = kept.value(m_model->columnKey(column)).toInt();
        setColumnHidden(column, column > 0 && (width == 0 ? !m_model->isShownAtFirst(column) : width < 0));
        if (!isColumnHidden(column))
            m_wishes.insert(column, wishOf(column));
        if (!isColumnHidden(column) || width != 0)
            setColumnWidth(column, width == 0 ? m_wishes.value(column).wide : std::abs(width));
    }
    int next = 0;
    for (const QString &key : order) {
        const int column = m_model->columnOf(key);
        if (column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), next++);
    }
    m_applying = false;
    fitColumns();
}

/// Into the room there is, until somebody sizes them.
void RegisterView::fitColumns()
{
    if (m_applying || !keptWidths().isEmpty())
        return;
    m_applying = true;
    QList<int> columns = m_wishes.keys();
    std::sort(columns.begin(), columns.end());
    QList<ColumnWish> wishes;
    for (const int column : std::as_const(columns))
        wishes.append(m_wishes.value(column));
    const QList<int> widths = fittedWidths(wishes, viewport()->width());
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns.at(i), widths.at(i));
    m_applying = false;
}

/// What the cells need is not known before there are any.
void RegisterView::fitOnceRead()
{
    if (m_measured || m_model->rowCount() == 0)
        return;
    m_measured = true;
    for (auto wish = m_wishes.begin(); wish != m_wishes.end(); ++wish)
        *wish = wishOf(wish.key());
    fitColumns();
}

void RegisterView::keepColumns() const
{
    if (m_applying)
        return;
    QVariantMap kept;
    QStringList order;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString key = m_model->columnKey(column);
        order.append(key);
        kept.insert(key, isColumnHidden(column) ? -wishOf(column).wide : columnWidth(column));
    }
    QSettings().setValue(m_key + QLatin1String("/columns"), kept);
    QSettings().setValue(m_key + QLatin1String("/order"), order);
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentId().isNull())
            Q_EMIT opened(currentId());
        return;
    case Qt::Key_Escape:
        Q_EMIT leftUpwards();
        return;
    case Qt::Key_Up:
        if (currentIndex().row() <= 0) {
            Q_EMIT leftUpwards();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// The keyboard comes to rest on a row, which shows beside the table: it is marked as chosen too.
void RegisterView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentId().isNull() && !selectionModel()->hasSelection())
        setCurrentId(currentId());
}

void RegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update();
    const RecordId before = std::exchange(m_current, current.isValid() ? m_model->idAt(current.row()) : RecordId());
    if (previous.isValid() || before != m_current)
        Q_EMIT currentIdChanged(m_current);
}

/// To the row that was current, once nothing hides it any more.
void RegisterView::comeBack()
{
    if (!currentIndex().isValid() && !m_current.isNull())
        setCurrentId(m_current);
}

void RegisterView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(int(event->position().y())));
}

void RegisterView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void RegisterView::setHoveredRow(int row)
{
    if (std::exchange(m_hovered, row) != row)
        viewport()->update();
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    horizontalHeader()->setMaximumSectionSize(std::max(WidestAtFirst, viewport()->width()));
    fitColumns();
}

bool RegisterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != horizontalHeader()->viewport() || event->type() != QEvent::ToolTip)
        return QTableView::eventFilter(watched, event);
    showHeadTip(*static_cast<QHelpEvent *>(event));
    return true;
}

/// A head that is cut says its words whole.
void RegisterView::showHeadTip(const QHelpEvent &event)
{
    const int column = horizontalHeader()->logicalIndexAt(event.pos());
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    const int words = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title);
    const bool isCut = column >= 0 && words + NarrowHeadRoom > columnWidth(column);
    QToolTip::showText(event.globalPos(), isCut ? title.toHtmlEscaped() : QString(), horizontalHeader());
}

} // namespace lanyard
