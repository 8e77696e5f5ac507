#include "models/people/pupil_columns.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "tests/bench/benches.h"
#include "tests/bench/opened.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace lanyard::bench {

namespace {

/// The table's own cells as plain strings: the kindest source a proxy can have.
class Cells : public QAbstractTableModel
{
public:
    explicit Cells(const QAbstractItemModel &from)
        : m_columns(from.columnCount())
    {
        for (int row = 0; row < from.rowCount(); ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_cells.append(from.index(row, column).data().toString());
        }
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_cells.size()) / m_columns;
    }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_cells.at(index.row() * m_columns + index.column()) : QVariant();
    }

private:
    int m_columns;
    QStringList m_cells;
};

/// Every key of a name being typed, one after the other, and the box emptied again.
QStringList keysTyped()
{
    return {QStringLiteral("o"), QStringLiteral("ob"), QStringLiteral("obr"), QStringLiteral("obri"), QString()};
}

std::unique_ptr<PupilTable> tableOf(const Sample &sample)
{
    const auto opened = openSample(sample);
    auto table = makePupilTable(opened->schools(), opened->clock().today());
    table->setRecords(valueOf(
        wait(opened->office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }))));
    return table;
}

} // namespace

void benchSearch(const Sample &sample, Report &report)
{
    const auto table = tableOf(sample);
    QTableView view;
    view.setModel(table.get());
    view.resize(1200, 800);
    view.show();
    view.repaint();

    const auto typeAndPaint = [&] {
        double slowest = 0;
        for (const QString &typed : keysTyped()) {
            slowest = qMax(slowest, timed([&] {
                               table->setSearch(typed);
                               view.viewport()->repaint();
                           }));
        }
        return slowest;
    };
    const int pairs = sample.pupils > 50000 ? 15 : 25;
    report.add(timeRow(QStringLiteral("a key typed in the search box to the table repainted"), sample,
                       measure(typeAndPaint, pairs), 16));

    view.setModel(nullptr);
    Cells cells(*table);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&cells);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const auto filter = [](const auto &set) {
        return timed([&set] {
            for (const QString &typed : keysTyped())
                set(typed);
        });
    };
    const auto compared
        = compare([&] { return filter([&](const QString &typed) { table->setSearch(typed); }); },
                  [&] { return filter([&](const QString &typed) { proxy.setFilterFixedString(typed); }); }, 15);
    report.add(
        ratioRow(QStringLiteral("the filter : a QSortFilterProxyModel over all columns"), sample, compared, 1 / 20.0));
}

} // namespace lanyard::bench
