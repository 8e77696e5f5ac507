#pragma once

#include "models/people/imports/import_plan.h"

namespace lanyard {

/// The pupil as it stands after a row of a file: only what the file carries is touched.
Pupil appliedTo(const Pupil &known, const ImportedPupil &row, const ImportOptions &options, const IdSource &newId);
/// Takes an id for the pupil and one for each contact.
Pupil newPupil(const ImportedPupil &row, const ImportOptions &options, const IdSource &newId);
Pupil leaver(const Pupil &known, const ImportOptions &options);

/// Field by field, what differs, as people read it.
QList<FieldChange> differences(const Pupil &before, const Pupil &after, const ImportOptions &options);

} // namespace lanyard
