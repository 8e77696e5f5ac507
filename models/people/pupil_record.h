#pragma once

#include "models/people/pupil.h"
#include "models/store/change.h"
#include "models/store/result.h"

#include <optional>

namespace lanyard {

class Connection;

/// A pupil as the values of its row in the table "pupil".
Fields pupilFields(const Pupil &pupil);

/// Creates `now` where there is no `before`; otherwise writes only what differs, against before's revision. Nothing
/// when nothing differs.
std::optional<Write> pupilWrite(const Pupil &now, const Pupil *before = nullptr);

/// Every pupil in one forward pass, in the order they were entered. Fails with Damaged where a packed column cannot be
/// read.
Result<QList<Pupil>> readPupils(Connection &connection);
/// Those of `ids` that exist.
Result<QList<Pupil>> readPupils(Connection &connection, const QList<RecordId> &ids);

} // namespace lanyard
