#include "models/tables/row_order.h"

#include <algorithm>

namespace lanyard {

namespace {

bool lessBy(const QList<const SortKeys *> &chain, int a, int b)
{
    for (const SortKeys *keys : chain) {
        if (const auto order = (*keys)[size_t(a)] <=> (*keys)[size_t(b)]; order != 0)
            return order < 0;
    }
    return a < b;
}

/// A record beside the number of its first key: what most comparisons need, in the memory they walk through anyway.
struct Placed
{
    qint64 number = 0;
    int record = 0;
};

std::vector<Placed> sorted(const QList<const SortKeys *> &chain, int records)
{
    std::vector<Placed> all;
    all.reserve(size_t(records));
    for (int record = 0; record < records; ++record)
        all.push_back({chain.isEmpty() ? 0 : (*chain.first())[size_t(record)].number, record});
    std::sort(all.begin(), all.end(), [&chain](const Placed &a, const Placed &b) {
        return a.number != b.number ? a.number < b.number : lessBy(chain, a.record, b.record);
    });
    return all;
}

} // namespace

void RowOrder::setNatural(const QList<int> &columns)
{
    m_natural = columns;
    m_orders.clear();
}

void RowOrder::reset(int records)
{
    m_records = records;
    m_keys.clear();
    m_orders.clear();
}

void RowOrder::setColumn(int column) { m_column = column; }

QList<int> RowOrder::chain() const { return m_column < 0 ? m_natural : QList<int>{m_column} + m_natural; }

SortKeys &RowOrder::keysOf(int column)
{
    SortKeys &keys = m_keys[column];
    keys.reserve(size_t(m_records));
    for (int record = int(keys.size()); record < m_records; ++record)
        keys.push_back(SortKey::of(m_value(record, column)));
    return keys;
}

const std::vector<int> &RowOrder::ascending()
{
    std::vector<int> &order = m_orders[m_column];
    if (int(order.size()) == m_records)
        return order;
    for (const int column : chain())
        keysOf(column);
    QList<const SortKeys *> keys; // taken only now: making keys moves those made before
    for (const int column : chain())
        keys += &m_keys[column];
    order.reserve(size_t(m_records));
    for (const Placed &placed : sorted(keys, m_records))
        order.push_back(placed.record);
    return order;
}

bool RowOrder::less(int a, int b)
{
    for (const int column : chain()) {
        const SortKeys &keys = keysOf(column);
        if (const auto order = keys[size_t(a)] <=> keys[size_t(b)]; order != 0)
            return order < 0;
    }
    return a < b;
}

void RowOrder::updateKeys(int record)
{
    for (auto keys = m_keys.begin(); keys != m_keys.end(); ++keys) {
        if (record < int(keys->size()))
            (*keys)[size_t(record)] = SortKey::of(m_value(record, keys.key()));
    }
}

void RowOrder::refresh(int record)
{
    updateKeys(record);
    std::vector<int> order = m_orders.take(m_column);
    m_orders.clear();
    if (int(order.size()) != m_records)
        return;
    order.erase(std::find(order.begin(), order.end(), record));
    const auto place
        = std::lower_bound(order.begin(), order.end(), record, [this](int a, int b) { return less(a, b); });
    order.insert(place, record);
    m_orders[m_column] = std::move(order);
}

void RowOrder::refreshMany(const QList<int> &records)
{
    for (const int record : records)
        updateKeys(record);
    m_orders.clear();
}

void RowOrder::append(int records)
{
    m_records += records;
    m_orders.clear();
}

} // namespace lanyard
