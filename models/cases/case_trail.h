#pragma once

#include "models/store/trail_reader.h"

#include <QFuture>

namespace lanyard {

class Register;
struct FormRegister;

/// The audit trail of a closed vault, readings included, for those who hold it and lead in it; NotAllowed for others.
/// An entry about a record that is hidden from this person, or about what is attached to one, is left out.
QFuture<Result<QList<TrailEntry>>> readCaseTrail(Register &reg, const QString &vault, const TrailFilter &filter = {});
/// Notes that a whole list left its vaults: "listed" (read out with all its fields), "printed", "exported". One entry
/// in each closed vault in which the register has records for this person, however many; it names none of them. In
/// office it does nothing.
QFuture<Result<void>> noteListing(Register &reg, const FormRegister &form, const QString &how);
QStringList vaultsWithTrail(Register &reg); ///< whose trail this person may read, besides office's

} // namespace lanyard
