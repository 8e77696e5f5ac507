#pragma once

#include "models/tables/table_model.h"

#include <utility>

namespace lanyard {

/// The table of one kind of record: the records in memory and their Columns. Holds plain structs; who loads and who
/// saves them is somebody else's business.
template <typename Record> class Table : public TableModel
{
public:
    using IdOf = std::function<RecordId(const Record &)>;

    Table(Columns<Record> columns, IdOf idOf, QObject *parent = nullptr)
        : TableModel(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {
    }

    const QList<Record> &records() const { return m_records; }
    const Columns<Record> &columns() const { return m_columns; }

    void setRecords(QList<Record> records)
    {
        m_records = std::move(records);
        allReplaced();
    }

    /// Replaces those that are there by id, adds the others.
    void upsert(const QList<Record> &records)
    {
        QList<int> changed;
        int added = 0;
        for (const Record &record : records) {
            const int at = recordOf(m_idOf(record));
            if (at >= 0) {
                m_records[at] = record;
                changed += at;
            } else {
                m_records += record;
                ++added;
            }
        }
        recordsChanged(changed, added);
    }

    void remove(const QList<RecordId> &ids)
    {
        QList<int> records;
        for (const RecordId &id : ids) {
            if (const int at = recordOf(id); at >= 0)
                records += at;
        }
        removeRecords(std::move(records));
    }

    /// Null where there is none.
    const Record *record(const RecordId &id) const
    {
        const int at = recordOf(id);
        return at < 0 ? nullptr : &m_records.at(at);
    }

    const Record &recordAt(int row) const { return m_records.at(recordAtRow(row)); }

    int recordCount() const override { return int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

protected:
    RecordId recordId(int record) const override { return m_idOf(m_records.at(record)); }
    QString cellText(int record, int column) const override { return m_columns.at(column).text(m_records.at(record)); }

    QString cellMachine(int record, int column) const override
    {
        const auto &machine = m_columns.at(column).machine;
        return machine ? machine(m_records.at(record)) : cellText(record, column);
    }

    QVariant cellOrder(int record, int column) const override
    {
        const auto &order = m_columns.at(column).order;
        return order ? order(m_records.at(record)) : QVariant(cellText(record, column));
    }

    Tone cellTone(int record, int column) const override
    {
        const auto &tone = m_columns.at(column).tone;
        return tone ? tone(m_records.at(record)) : Tone::Neutral;
    }

    bool columnFlag(int column, ColumnFlag flag) const override
    {
        const Column<Record> &is = m_columns.at(column);
        switch (flag) {
        case ColumnFlag::Searchable:
            return is.searchable;
        case ColumnFlag::Filterable:
            return is.filterable;
        case ColumnFlag::Shown:
            return is.shown;
        case ColumnFlag::Exported:
            return is.exported;
        }
        return false;
    }

    CellKind columnKind(int column) const override { return m_columns.at(column).kind; }
    QString columnTitle(int column) const override { return m_columns.at(column).title; }
    QString columnName(int column) const override { return m_columns.at(column).key; }
    int columnWidth(int column) const override { return m_columns.at(column).width; }

    void dropRecords(const QList<int> &records) override
    {
        for (const int record : records)
            m_records.removeAt(record);
    }

private:
    Columns<Record> m_columns;
    IdOf m_idOf;
    QList<Record> m_records;
};

} // namespace lanyard
