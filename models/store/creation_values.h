#pragma once

#include "models/store/record_tables.h"
#include "models/store/trail_value.h"

#include <QList>

namespace lanyard {

/// What a record held when it was made. Its first entry keeps no values of its own: they are the row's, less what later
/// entries changed.
class CreationValues
{
public:
    explicit CreationValues(Connection &connection)
        : m_connection(connection)
        , m_tables(connection)
    {
    }

    Result<QList<TrailValue>> of(const QString &table, const RecordId &record);

private:
    Result<Fields> currentFields(const QString &table, const RecordId &record);
    Result<void> takeBack(const QString &table, const RecordId &record, Fields &fields);

    Connection &m_connection;
    RecordTables m_tables;
};

} // namespace lanyard
