#include "app/table/register_table.h"

#include "app/look/paint.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/search_box.h"
#include "app/widgets/wrap_layout.h"
#include "models/tables/table_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int NarrowestPanel = 300;
constexpr int PanelAtFirst = 348;
constexpr int SearchShare = 100; ///< of the bar's width, up to the box's own maximum
constexpr int LeastOfCount = 140; ///< what is longer gives way to the chips

QString panelKey(const QString &place) { return QLatin1String("places/") + place + QLatin1String("/panel"); }

} // namespace

RegisterTable::RegisterTable(const QString &placeKey, TableModel *model, const QString &searchHint, QWidget *parent)
    : QWidget(parent)
    , m_key(placeKey)
    , m_model(model)
    , m_search(new SearchBox(searchHint, tr("Ctrl F")))
    , m_bar(new QWidget)
    , m_count(new ElidedLabel({}, TextSize::Small, Colour::Secondary))
    , m_splitter(new QSplitter)
    , m_left(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_view(new RegisterView(placeKey, model))
    , m_nothingFound(new EmptyState(Glyph::Magnify, tr("Nothing fits"),
                                    tr("No row has all of these words, with the filters as they are.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(8);
    m_tools = new WrapLayout(8);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(330);
    m_count->setFixedHeight(Measure::Control); // beside the first line of the chips
    bar->addWidget(m_search, SearchShare, Qt::AlignTop);
    bar->addLayout(m_tools);
    bar->addStretch(1);
    bar->addWidget(m_count, 0, Qt::AlignTop);
    layout->addWidget(m_bar);

    auto *card = new Card(nullptr, 1);
    m_view->setAccessibleName(searchHint);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothingFound);
    card->body()->addWidget(m_stack);
    m_left->addWidget(card);
    m_splitter->addWidget(m_left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    layout->addWidget(m_splitter, 1);
    connect(m_nothingFound->setAction(tr("Show all")), &QPushButton::clicked, this, &RegisterTable::showAll);

    makeChips();
    connect(m_search, &QLineEdit::textChanged, m_model, &TableModel::setSearch);
    connect(m_search, &SearchBox::movedDown, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &SearchBox::abandoned, this, &RegisterTable::escaped);
    connect(m_model, &TableModel::shownChanged, this, &RegisterTable::showCount);
    connect(m_view, &RegisterView::leftUpwards, this, &RegisterTable::find);
    connect(m_view, &RegisterView::opened, this, &RegisterTable::opened);
    connect(m_view, &RegisterView::currentIdChanged, this, &RegisterTable::currentChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(panelKey(m_key), m_splitter->sizes().value(1)); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RegisterTable::openMenu);
    showCount(m_model->rowCount(), m_model->recordCount());
}

void RegisterTable::makeChips()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isFilterable(column))
            continue;
        const QString key = m_model->columnKey(column);
        const auto values = [this, key] {
            const int at = m_model->columnOf(key);
            return at < 0 ? QStringList() : m_model->distinct(at);
        };
        auto *chip = new FilterChip(m_model->headerData(column, Qt::Horizontal).toString(), values);
        connect(chip, &FilterChip::chosenChanged, this,
                [this, key](const QStringList &chosen) { m_model->setFilter(key, chosen); });
        m_chips.insert(key, chip);
        m_tools->addWidget(chip);
    }
}

void RegisterTable::addTool(QWidget *tool) { m_tools->addWidget(tool); }

void RegisterTable::setPanel(QWidget *panel)
{
    m_panel = new Card(nullptr, 16);
    m_panel->body()->addWidget(panel);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(1, false);
    fitPanel(panel->minimumSizeHint().width());
}

void RegisterTable::fitPanel(int needed)
{
    m_needed = needed;
    placePanel();
}

void RegisterTable::placePanel()
{
    if (m_panel == nullptr)
        return;
    const QMargins around = m_panel->body()->contentsMargins();
    m_panel->setMinimumWidth(std::max(NarrowestPanel, m_needed + around.left() + around.right()));
    const int kept = QSettings().value(panelKey(m_key), PanelAtFirst).toInt();
    const int panel = std::max(kept, m_panel->minimumWidth());
    if (m_placed)
        m_splitter->setSizes({m_splitter->width() - m_splitter->handleWidth() - panel, panel});
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!std::exchange(m_placed, true)) // before, the splitter has no width to share out
        placePanel();
}

/// Tab goes as one reads: search, chips, table, record. They were made in another order.
void RegisterTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *last = m_search;
    const QList<QWidget *> tools = m_bar->findChildren<QWidget *>();
    for (QWidget *tool : tools) {
        if (tool != m_search && (tool->focusPolicy() & Qt::TabFocus)) {
            setTabOrder(last, tool);
            last = tool;
        }
    }
    setTabOrder(last, m_view);
}

void RegisterTable::setPanelShown(bool shown)
{
    if (m_panel != nullptr)
        m_panel->setVisible(shown);
}

void RegisterTable::setCover(QWidget *cover)
{
    m_cover = cover;
    if (m_left->indexOf(cover) < 0)
        m_left->addWidget(cover);
}

void RegisterTable::setCovered(bool covered)
{
    if (!m_cover || covered == (m_left->currentWidget() == m_cover))
        return;
    m_bar->setVisible(!covered);
    m_left->setCurrentIndex(covered ? m_left->indexOf(m_cover) : 0);
    (covered ? m_cover : m_view)->setFocus();
}

void RegisterTable::setEmpty(EmptyState *empty)
{
    m_empty = empty;
    m_stack->addWidget(empty);
    showCount(m_model->rowCount(), m_model->recordCount());
}

void RegisterTable::setSummary(const QString &words)
{
    m_summary = words;
    showCount(m_model->rowCount(), m_model->recordCount());
}

void RegisterTable::showCount(int shown, int all)
{
    QWidget *page = m_view;
    if (all == 0 && m_empty != nullptr && m_model->isRead()) // before, nobody knows yet
        page = m_empty;
    else if (shown == 0 && all > 0)
        page = m_nothingFound;
    m_stack->setCurrentWidget(page);
    const QString counted = shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all);
    m_count->setText(m_summary.isEmpty() ? counted : m_summary);
    m_count->setMinimumWidth(std::min(m_count->sizeHint().width(), LeastOfCount));
    if (!m_wanted.isNull() && m_view->setCurrentId(m_wanted))
        m_wanted = {};
}

void RegisterTable::find()
{
    setCovered(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegisterTable::showAll()
{
    m_search->clear();
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setChosen({});
    m_model->clearFilters();
}

bool RegisterTable::setCurrentId(const RecordId &id)
{
    if (m_view->setCurrentId(id))
        return true;
    showAll();
    const bool found = m_view->setCurrentId(id);
    m_wanted = found ? RecordId() : id;
    return found;
}

void RegisterTable::exportCsv()
{
    const QString file = FileChoice::toSave(this, tr("Export what is shown"), m_key + QLatin1String(".csv"),
                                            tr("Comma-separated values (*.csv)"));
    if (file.isEmpty())
        return;
    if (m_beforeLeaving)
        m_beforeLeaving([this, file] { write(file); });
    else
        write(file);
}

void RegisterTable::write(const QString &file)
{
    QList<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            columns.append(column);
    }
    if (const Result<void> done = FileChoice::write(file, m_model->toCsv(false, columns)); !done)
        Q_EMIT failed(done.error().message);
}

void RegisterTable::openMenu(const QPoint &at)
{
    QMenu menu;
    Q_EMIT menuWanted(menu, m_view->selectedIds());
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copy = menu.addAction(icon(Glyph::Copy), tr("Copy rows"), m_view, &RegisterView::copyRows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_view->selectionModel()->hasSelection());
    menu.addAction(icon(Glyph::Export), tr("Export what is shown…"), this, &RegisterTable::exportCsv);
    QMenu *columns = menu.addMenu(icon(Glyph::Columns), tr("Columns"));
    m_view->fillColumnsMenu(*columns);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

QWidget *RegisterTable::shownLeft() const
{
    return m_cover != nullptr && m_left->currentWidget() == m_cover ? m_cover : m_stack->currentWidget();
}

void RegisterTable::takeOver(const RegisterTable &before)
{
    restore(before.state()); // first: what it cannot find yet would clear the search
    m_search->setText(before.m_search->text());
    for (auto chip = before.m_chips.cbegin(); chip != before.m_chips.cend(); ++chip) {
        if (FilterChip *mine = m_chips.value(chip.key()))
            mine->setChosen(chip.value()->chosen());
    }
}

QVariantMap RegisterTable::state() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    return {{QStringLiteral("current"), m_view->currentId().toBytes()},
            {QStringLiteral("sort"), m_model->columnKey(header->sortIndicatorSection())},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void RegisterTable::restore(const QVariantMap &state)
{
    const int column = m_model->columnOf(state.value(QStringLiteral("sort")).toString());
    if (column >= 0)
        m_view->sortByColumn(
            column, state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    const RecordId id = RecordId::fromBytes(state.value(QStringLiteral("current")).toByteArray());
    if (!id.isNull())
        setCurrentId(id);
}

} // namespace lanyard
