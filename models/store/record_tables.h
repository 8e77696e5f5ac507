#pragma once

#include "models/store/record_table.h"

#include <unordered_map>

namespace lanyard {

/// The tables of records met so far on one connection, each looked up in the schema once.
class RecordTables
{
public:
    explicit RecordTables(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<RecordTable *> find(const QString &name);

private:
    Connection &m_connection;
    std::unordered_map<QString, RecordTable> m_tables;
};

} // namespace lanyard
