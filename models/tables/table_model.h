#pragma once

#include "models/store/record_id.h"
#include "models/tables/columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <memory>

namespace lanyard {

class ColumnValues;

/// What every place's table does, whatever it holds: search as you type over all searchable columns (folded: case and
/// accents do not matter), chips, sorting as people expect names to sort, with the visible rows as an index vector and
/// nothing read from disk. Selection and current row survive every change: rows move by layout changes and row
/// signals, never by a reset. Subclassed once, by Table<Record>.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RecordIdRole = Qt::UserRole, ///< QByteArray, 16 bytes
        KindRole, ///< int CellKind
        ToneRole, ///< int Tone
        KeyRole, ///< the column's key
    };

    enum class ColumnFlag { Searchable, Filterable, Shown, Exported };

    explicit TableModel(QObject *parent = nullptr);
    ~TableModel() override;

    // What is shown
    void setSearch(const QString &text); ///< words, each must be found somewhere in the row
    QString search() const;
    void setFilter(const QString &columnKey, const QStringList &anyOf); ///< empty removes it
    QStringList filter(const QString &columnKey) const;
    void clearFilters();
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: the natural order
    void setNaturalOrder(const QStringList &columnKeys); ///< how rows stand unsorted, and what breaks ties

    // What there is
    bool isRead() const; ///< has been given its records, though there may be none
    virtual int recordCount() const = 0; ///< before searching and filtering
    QStringList distinct(int column) const; ///< the values a chip offers, sorted
    int columnOf(const QString &key) const; ///< -1 when there is none
    QString columnKey(int column) const;
    bool isShownAtFirst(int column) const;
    bool isFilterable(int column) const;
    int widthHint(int column) const;
    int rowOf(const RecordId &id) const; ///< visible row, -1 when hidden
    RecordId idAt(int row) const;

    /// What is shown, as CSV with a header of column keys (or titles): cells that a spreadsheet would run as a formula
    /// are neutralised. `columns` empty: every exported one.
    QByteArray toCsv(bool headerOfKeys, const QList<int> &columns = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shownChanged(int shown, int all);

protected:
    // Answered by Table<Record>; `record` is an index into all records, not a visible row.
    virtual RecordId recordId(int record) const = 0;
    virtual QString cellText(int record, int column) const = 0;
    virtual QString cellMachine(int record, int column) const = 0;
    virtual QVariant cellOrder(int record, int column) const = 0;
    virtual Tone cellTone(int record, int column) const = 0;
    virtual bool columnFlag(int column, ColumnFlag flag) const = 0;
    virtual CellKind columnKind(int column) const = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QString columnName(int column) const = 0;
    virtual int columnWidth(int column) const = 0;
    virtual void dropRecords(const QList<int> &records) = 0; ///< by index, highest first

    void allReplaced(); ///< every record may differ; selection is kept by id
    void recordsChanged(const QList<int> &changed, int added); ///< by record index; the added stand at the end
    void removeRecords(QList<int> records); ///< takes their rows away, then drops them
    int recordOf(const RecordId &id) const; ///< index into all records, -1 when there is none
    int recordAtRow(int row) const; ///< the same for a visible row

private:
    template <typename Change> void relayout(Change change);
    QStringList searchedCells(int record) const;
    const ColumnValues &valuesOf(int column) const;
    void prepareSomeSearch();
    void prepareSearch();
    bool passes(int record) const;
    bool isFound(int record) const;
    void updatePasses(int record);
    void rebuildVisible();
    void showOne(int record);
    void placeVisible(int first, int last);
    int placeOf(int record, int current) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
