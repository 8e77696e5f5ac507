#include "models/tables/table_model.h"

#include "models/tables/column_values.h"
#include "models/tables/csv_writer.h"
#include "models/tables/folding.h"
#include "models/tables/row_order.h"
#include "models/tables/search_text.h"
#include "models/tables/sort_keys.h"

#include <QTimer>

namespace lanyard {

namespace {

constexpr int Hidden = -1;
constexpr int PreparedAtOnce = 10000; // rows folded in one turn of the event loop: under a frame

using Passes = std::vector<char>;

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QByteArray &word : foldedWords(text))
        words.push_back(word.toStdString());
    return words;
}

/// A head stands over its cells: answers are pictures in the middle of theirs, numbers end on the right.
Qt::Alignment headAlignment(CellKind kind)
{
    const bool isAnswer = kind == CellKind::Answer;
    const Qt::Alignment side = kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    return Qt::AlignVCenter | (isAnswer ? Qt::AlignHCenter : side);
}

} // namespace

struct TableModel::Private
{
    explicit Private(RowOrder::Value value)
        : order(std::move(value))
    {
    }

    QString search;
    std::vector<std::string> words;
    QHash<QString, QStringList> filters;
    QHash<QString, Passes> filtered; // by column key: which records its chip lets through
    Passes found; // which records the search finds; meaningless without words
    SearchText texts; // of the records so far prepared
    QHash<int, ColumnValues> values; // of columns that a chip was opened on

    std::vector<RecordId> ids;
    QHash<RecordId, int> index;
    RowOrder order;
    Qt::SortOrder direction = Qt::AscendingOrder;
    std::vector<int> visible; // record by row
    std::vector<int> position; // row by record, or Hidden
    bool isRead = false;
};

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>([this](int record, int column) { return cellOrder(record, column); }))
{
}

TableModel::~TableModel() = default;

// --- What is searched and filtered

QStringList TableModel::searchedCells(int record) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        if (columnFlag(column, ColumnFlag::Searchable))
            cells += cellText(record, column);
    }
    return cells;
}

void TableModel::prepareSearch()
{
    while (d->texts.size() < recordCount())
        d->texts.append(searchedCells(d->texts.size()));
}

void TableModel::prepareSomeSearch()
{
    const int end = std::min(recordCount(), d->texts.size() + PreparedAtOnce);
    while (d->texts.size() < end)
        d->texts.append(searchedCells(d->texts.size()));
    if (end < recordCount())
        QTimer::singleShot(0, this, &TableModel::prepareSomeSearch);
}

bool TableModel::isFound(int record) const { return d->words.empty() || d->found[size_t(record)]; }

bool TableModel::passes(int record) const
{
    return isFound(record) && std::all_of(d->filtered.begin(), d->filtered.end(), [record](const Passes &passed) {
               return passed[size_t(record)] != 0;
           });
}

void TableModel::updatePasses(int record)
{
    if (!d->words.empty()) {
        d->found.resize(size_t(recordCount()));
        d->found[size_t(record)] = d->texts.matches(record, d->words);
    }
    for (auto values = d->values.begin(); values != d->values.end(); ++values) {
        if (record < values->size())
            values->set(record, cellText(record, values.key()));
    }
    for (auto passed = d->filtered.begin(); passed != d->filtered.end(); ++passed) {
        passed->resize(size_t(recordCount()));
        (*passed)[size_t(record)] = d->filters.value(passed.key()).contains(cellText(record, columnOf(passed.key())));
    }
}

void TableModel::setSearch(const QString &text)
{
    if (text == d->search)
        return;
    d->search = text;
    std::vector<std::string> words = wordsOf(text);
    if (words == d->words)
        return;
    prepareSearch();
    d->words = std::move(words);
    d->found = d->texts.find(d->words);
    relayout([this] { rebuildVisible(); });
}

QString TableModel::search() const { return d->search; }

void TableModel::setFilter(const QString &columnKey, const QStringList &anyOf)
{
    const int column = columnOf(columnKey);
    if (column < 0 || d->filters.value(columnKey) == anyOf)
        return;
    if (anyOf.isEmpty()) {
        d->filters.remove(columnKey);
        d->filtered.remove(columnKey);
    } else {
        d->filters[columnKey] = anyOf;
        d->filtered[columnKey] = valuesOf(column).passing(anyOf);
    }
    relayout([this] { rebuildVisible(); });
}

QStringList TableModel::filter(const QString &columnKey) const { return d->filters.value(columnKey); }

void TableModel::clearFilters()
{
    if (d->filters.isEmpty())
        return;
    d->filters.clear();
    d->filtered.clear();
    relayout([this] { rebuildVisible(); });
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    d->order.setColumn(column < columnCount() ? column : -1);
    d->direction = order;
    relayout([this] { rebuildVisible(); });
}

void TableModel::setNaturalOrder(const QStringList &columnKeys)
{
    QList<int> columns;
    for (const QString &key : columnKeys) {
        if (const int column = columnOf(key); column >= 0)
            columns += column;
    }
    d->order.setNatural(columns);
    relayout([this] { rebuildVisible(); });
}

// --- Rows

template <typename Change> void TableModel::relayout(Change change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<RecordId> ids;
    for (const QModelIndex &index : before)
        ids += idAt(index.row());
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(ids.at(i));
        after += row == Hidden ? QModelIndex() : createIndex(row, before.at(i).column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT shownChanged(rowCount(), recordCount());
}

void TableModel::rebuildVisible()
{
    const std::vector<int> &order = d->order.ascending();
    d->visible.clear();
    d->visible.reserve(order.size());
    const auto show = [this](int record) {
        if (passes(record))
            d->visible.push_back(record);
    };
    if (d->direction == Qt::AscendingOrder)
        std::for_each(order.begin(), order.end(), show);
    else
        std::for_each(order.rbegin(), order.rend(), show);
    d->position.assign(size_t(recordCount()), Hidden);
    placeVisible(0, rowCount() - 1);
}

void TableModel::placeVisible(int first, int last)
{
    for (int row = first; row <= last; ++row)
        d->position[size_t(d->visible[size_t(row)])] = row;
}

void TableModel::allReplaced()
{
    d->isRead = true;
    relayout([this] {
        const int count = recordCount();
        d->ids.clear();
        d->index.clear();
        d->index.reserve(count);
        for (int record = 0; record < count; ++record) {
            d->ids.push_back(recordId(record));
            d->index.insert(d->ids.back(), record);
        }
        d->order.reset(count);
        d->values.clear();
        d->texts.clear();
        if (!d->words.empty())
            prepareSearch();
        for (int record = 0; record < count; ++record)
            updatePasses(record);
        rebuildVisible();
    });
    QTimer::singleShot(0, this, &TableModel::prepareSomeSearch);
}

void TableModel::recordsChanged(const QList<int> &changed, int added)
{
    QList<int> touched = changed;
    for (int record = int(d->ids.size()); record < recordCount(); ++record) {
        d->ids.push_back(recordId(record));
        d->index.insert(d->ids.back(), record);
        d->position.push_back(Hidden);
        touched += record;
    }
    if (touched.isEmpty())
        return;
    if (added > 0)
        d->order.append(added);
    for (const int record : touched) {
        if (record < d->texts.size())
            d->texts.replace(record, searchedCells(record));
        else
            prepareSearch();
        updatePasses(record);
    }
    if (touched.size() == 1) {
        d->order.refresh(touched.first());
        showOne(touched.first());
    } else {
        d->order.refreshMany(touched);
        relayout([this] { rebuildVisible(); });
    }
}

/// The row before which a record belongs, where every other visible row is in order. `current` is its row now.
int TableModel::placeOf(int record, int current) const
{
    const bool ascending = d->direction == Qt::AscendingOrder;
    const auto before
        = [this, ascending](int a, int b) { return ascending ? d->order.less(a, b) : d->order.less(b, a); };
    const auto begin = d->visible.begin();
    const auto end = d->visible.end();
    if (current == Hidden)
        return int(std::lower_bound(begin, end, record, before) - begin);
    const auto here = begin + current;
    if (here != begin && before(record, *(here - 1)))
        return int(std::lower_bound(begin, here, record, before) - begin);
    return int(std::lower_bound(here + 1, end, record, before) - begin);
}

void TableModel::showOne(int record)
{
    const int from = d->position[size_t(record)];
    const bool shows = passes(record);
    const int to = shows ? placeOf(record, from) : Hidden;
    const auto begin = d->visible.begin();
    if (from == Hidden && shows) {
        beginInsertRows({}, to, to);
        d->visible.insert(begin + to, record);
        placeVisible(to, rowCount() - 1);
        endInsertRows();
    } else if (from != Hidden && !shows) {
        beginRemoveRows({}, from, from);
        d->visible.erase(begin + from);
        d->position[size_t(record)] = Hidden;
        placeVisible(from, rowCount() - 1);
        endRemoveRows();
    } else if (from != Hidden) {
        if (to != from && to != from + 1) {
            beginMoveRows({}, from, from, {}, to);
            if (to < from)
                std::rotate(begin + to, begin + from, begin + from + 1);
            else
                std::rotate(begin + from, begin + from + 1, begin + to);
            placeVisible(std::min(from, to), std::max(from, to - 1));
            endMoveRows();
        }
        const int row = d->position[size_t(record)];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT shownChanged(rowCount(), recordCount());
}

void TableModel::removeRecords(QList<int> records)
{
    if (records.isEmpty())
        return;
    std::sort(records.begin(), records.end(), std::greater<>());
    relayout([this, &records] {
        dropRecords(records);
        for (const int record : records) {
            d->index.remove(d->ids[size_t(record)]);
            d->ids.erase(d->ids.begin() + record);
        }
        for (size_t record = 0; record < d->ids.size(); ++record)
            d->index[d->ids[record]] = int(record);
        d->order.reset(recordCount());
        d->values.clear();
        d->texts.clear();
        if (!d->words.empty())
            prepareSearch();
        for (int record = 0; record < recordCount(); ++record)
            updatePasses(record);
        rebuildVisible();
    });
}

// --- Asked by views

QStringList TableModel::distinct(int column) const
{
    std::vector<std::pair<SortKey, QString>> values;
    for (const int record : valuesOf(column).firstOfEach()) {
        if (const QString text = cellText(record, column); !text.isEmpty())
            values.emplace_back(SortKey::of(cellOrder(record, column)), text);
    }
    std::sort(values.begin(), values.end());
    QStringList texts;
    for (const auto &[key, text] : values)
        texts += text;
    return texts;
}

/// Made the first time a chip asks, and kept.
const ColumnValues &TableModel::valuesOf(int column) const
{
    ColumnValues &values = d->values[column];
    for (int record = values.size(); record < recordCount(); ++record)
        values.append(cellText(record, column));
    return values;
}

int TableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnName(column) == key)
            return column;
    }
    return -1;
}

QString TableModel::columnKey(int column) const { return columnName(column); }

bool TableModel::isShownAtFirst(int column) const { return columnFlag(column, ColumnFlag::Shown); }

bool TableModel::isFilterable(int column) const { return columnFlag(column, ColumnFlag::Filterable); }

int TableModel::widthHint(int column) const { return columnWidth(column); }

bool TableModel::isRead() const { return d->isRead; }

int TableModel::recordOf(const RecordId &id) const { return d->index.value(id, -1); }

int TableModel::recordAtRow(int row) const { return d->visible.at(size_t(row)); }

int TableModel::rowOf(const RecordId &id) const
{
    const int record = recordOf(id);
    return record < 0 ? Hidden : d->position[size_t(record)];
}

RecordId TableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->ids[size_t(recordAtRow(row))] : RecordId();
}

int TableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->visible.size()); }

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int record = recordAtRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(record, index.column());
    case RecordIdRole:
        return d->ids[size_t(record)].toBytes();
    case KindRole:
        return int(columnKind(index.column()));
    case ToneRole:
        return int(cellTone(record, index.column()));
    case KeyRole:
        return columnName(index.column());
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == KindRole)
        return int(columnKind(section));
    if (role == Qt::TextAlignmentRole)
        return int(headAlignment(columnKind(section)));
    return role == KeyRole ? QVariant(columnName(section))
                           : QAbstractTableModel::headerData(section, orientation, role);
}

QByteArray TableModel::toCsv(bool headerOfKeys, const QList<int> &columns) const
{
    QList<int> wanted = columns;
    for (int column = 0; columns.isEmpty() && column < columnCount(); ++column) {
        if (columnFlag(column, ColumnFlag::Exported))
            wanted += column;
    }
    QStringList header;
    for (const int column : wanted)
        header += headerOfKeys ? columnName(column) : columnTitle(column);
    QString csv = csvLine(header);
    for (const int record : d->visible) {
        QStringList cells;
        for (const int column : wanted)
            cells += cellMachine(record, column);
        csv += csvLine(cells);
    }
    return csv.toUtf8();
}

} // namespace lanyard
