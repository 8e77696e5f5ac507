#pragma once

#include "models/people/pupil.h"
#include "models/people/school.h"
#include "models/tables/table.h"

namespace lanyard {

/// What the place Pupils shows, searches, filters and exports. The first seven, in this order and under these keys,
/// are what `list pupils` prints. `day` decides who is on roll.
Columns<Pupil> pupilColumns(const QList<School> &schools, const QDate &day);

using PupilTable = Table<Pupil>;

/// The table of the place Pupils, by surname and forename to begin with.
std::unique_ptr<PupilTable> makePupilTable(const QList<School> &schools, const QDate &day);

QString pupilStatusKey(const Pupil &pupil, const QDate &day); ///< "on roll", "left"

} // namespace lanyard
