#pragma once

#include "models/store/record_id.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace lanyard {

class Connection;

/// A record's row as the trail last left it.
struct RecordedRow
{
    qint64 sequence = 0;
    bool isGone = false;
    QByteArray salt; ///< empty where the values of that entry are missing
    QByteArray hash;
};

/// By table and record: the last entry that left or removed the record's row.
using RecordedRows = QHash<QString, QHash<RecordId, RecordedRow>>;
Result<RecordedRows> recordedRows(Connection &connection);

/// Calls for every row of every table of records, with its canonical bytes.
using RowVisitor = std::function<void(const QString &table, const RecordId &record, QByteArrayView canonical)>;
Result<void> visitRows(Connection &connection, const RowVisitor &visit);

} // namespace lanyard
