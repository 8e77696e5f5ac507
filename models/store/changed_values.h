#pragma once

#include "models/store/record_table.h"
#include "models/store/trail_value.h"

#include <QByteArray>
#include <QList>

namespace lanyard {

class CanonicalWriter;

/// Encodes what differs between two rows of a table: what the entry's digest covers. False where nothing differs. A new
/// record needs none: its row holds its values, and later entries what they were before.
bool encodeChanged(CanonicalWriter &writer, const RecordTable &table, const Row &from, const Row &to);
/// The same for values that belong to no row.
QByteArray encodeNoted(const Fields &values);
QList<TrailValue> decodeChanged(QByteArrayView bytes);
/// A value as the trail keeps it: bytes too long to be kept twice become their BLAKE2b.
Cell keptInTrail(const Cell &cell);

} // namespace lanyard
