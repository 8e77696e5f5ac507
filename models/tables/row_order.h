#pragma once

#include "models/tables/sort_keys.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace lanyard {

/// In which order the records of a table stand: sort keys are computed once a column and an order once a sort, until a
/// record changes. Records that are equal stand in the natural order.
class RowOrder
{
public:
    using Value = std::function<QVariant(int record, int column)>;

    explicit RowOrder(Value value)
        : m_value(std::move(value))
    {
    }

    void setNatural(const QList<int> &columns); ///< what breaks ties, first column first
    void reset(int records);
    void setColumn(int column); ///< -1: the natural order alone
    int column() const { return m_column; }

    const std::vector<int> &ascending(); ///< every record, by the chosen column
    bool less(int a, int b); ///< a total order

    void refresh(int record); ///< its values changed
    void refreshMany(const QList<int> &records);
    void append(int records);

private:
    SortKeys &keysOf(int column);
    void updateKeys(int record);
    QList<int> chain() const;

    Value m_value;
    QList<int> m_natural;
    int m_column = -1;
    int m_records = 0;
    QHash<int, SortKeys> m_keys;
    QHash<int, std::vector<int>> m_orders;
};

} // namespace lanyard
