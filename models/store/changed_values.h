#pragma once

#include "models/store/record_table.h"

#include <QByteArray>
#include <QList>

namespace lanyard {

class CanonicalWriter;

/// One field of an entry of the trail: what it was and what it became. Bytes too long to be kept twice stand as their
/// BLAKE2b.
struct FieldChange
{
    QString field;
    QVariant from; ///< nothing where it was empty or the record is new
    QVariant to;

    bool operator==(const FieldChange &) const = default;
};

/// Encodes what differs between two rows of a table; `from` null for a new record. The bytes are what the entry's
/// digest covers. Empty when nothing differs.
QByteArray encodeChanged(CanonicalWriter &writer, const RecordTable &table, const Row *from, const Row &to);
/// The same for values that belong to no row.
QByteArray encodeNoted(const Fields &values);
QList<FieldChange> decodeChanged(QByteArrayView bytes);

} // namespace lanyard
