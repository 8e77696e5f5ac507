#include "models/store/fields.h"

#include <algorithm>

namespace lanyard {

Fields::Fields(std::initializer_list<FieldValue> fields)
{
    m_fields.reserve(qsizetype(fields.size()));
    for (const auto &[column, value] : fields)
        insert(column, value);
}

qsizetype Fields::placeOf(const QString &column) const
{
    if (m_fields.isEmpty() || m_fields.last().column < column)
        return m_fields.size(); // values mostly come in order
    const auto isBefore = [](const FieldValue &field, const QString &other) { return field.column < other; };
    return std::lower_bound(m_fields.begin(), m_fields.end(), column, isBefore) - m_fields.begin();
}

bool Fields::isAt(qsizetype place, const QString &column) const
{
    return place < m_fields.size() && m_fields.at(place).column == column;
}

void Fields::insert(const QString &column, QVariant value)
{
    const qsizetype place = placeOf(column);
    if (isAt(place, column))
        m_fields[place].value = std::move(value);
    else
        m_fields.insert(place, FieldValue{column, std::move(value)});
}

void Fields::remove(const QString &column)
{
    if (const qsizetype place = placeOf(column); isAt(place, column))
        m_fields.removeAt(place);
}

bool Fields::contains(const QString &column) const { return isAt(placeOf(column), column); }

QVariant Fields::value(const QString &column, const QVariant &otherwise) const
{
    const qsizetype place = placeOf(column);
    return isAt(place, column) ? m_fields.at(place).value : otherwise;
}

QStringList Fields::keys() const
{
    QStringList columns;
    for (const FieldValue &field : m_fields)
        columns += field.column;
    return columns;
}

} // namespace lanyard
