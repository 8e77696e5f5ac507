#pragma once

#include "models/store/trail_reader.h"

#include <QFuture>

namespace lanyard {

class Register;

/// The audit trail of a closed vault, readings included, for those who hold it and lead in it; NotAllowed for others.
/// An entry about a record that is hidden from this person, or about what is attached to one, is left out.
QFuture<Result<QList<TrailEntry>>> readCaseTrail(Register &reg, const QString &vault, const TrailFilter &filter = {});
QStringList vaultsWithTrail(Register &reg); ///< whose trail this person may read, besides office's

} // namespace lanyard
