#include "models/tables/column_values.h"

#include <utility>

namespace lanyard {

int ColumnValues::numberOf(const QString &text)
{
    const auto known = m_known.constFind(text);
    return known != m_known.constEnd() ? *known : *m_known.insert(text, int(m_known.size()));
}

void ColumnValues::append(const QString &text) { m_numbers.push_back(numberOf(text)); }

void ColumnValues::set(int record, const QString &text) { m_numbers[size_t(record)] = numberOf(text); }

std::vector<char> ColumnValues::passing(const QStringList &anyOf) const
{
    std::vector<char> isWanted(size_t(m_known.size()), 0);
    for (const QString &text : anyOf) {
        if (const auto known = m_known.constFind(text); known != m_known.constEnd())
            isWanted[size_t(*known)] = 1;
    }
    std::vector<char> passing(m_numbers.size());
    for (size_t record = 0; record < m_numbers.size(); ++record)
        passing[record] = isWanted[size_t(m_numbers[record])];
    return passing;
}

std::vector<int> ColumnValues::firstOfEach() const
{
    std::vector<char> isMet(size_t(m_known.size()), 0);
    std::vector<int> first;
    for (size_t record = 0; record < m_numbers.size(); ++record) {
        if (!std::exchange(isMet[size_t(m_numbers[record])], 1))
            first.push_back(int(record));
    }
    return first;
}

} // namespace lanyard
