#pragma once

#include "models/people/pupil.h"
#include "models/store/result.h"

namespace lanyard::cli {

/// The pupil of this UPN or record id, or of this "Surname, Forename" where only one is called so.
Result<const Pupil *> pupilCalled(const QList<Pupil> &pupils, const QString &name);

} // namespace lanyard::cli
