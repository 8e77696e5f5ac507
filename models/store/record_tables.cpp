#include "models/store/record_tables.h"

namespace lanyard {

Result<RecordTable *> RecordTables::find(const QString &name)
{
    auto known = m_tables.find(name);
    if (known == m_tables.end()) {
        Result<RecordTable> table = RecordTable::load(m_connection, name);
        if (!table)
            return failure(table);
        known = m_tables.emplace(name, std::move(*table)).first;
    }
    return &known->second;
}

} // namespace lanyard
