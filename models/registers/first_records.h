#pragma once

#include "models/people/school.h"
#include "models/store/change.h"

namespace lanyard {

/// What the registers of a new school begin with, as whoever makes it enters it: the policy's own blocked sites, the
/// platforms with their minimum ages, this policy. Of the school only its id counts: the guard makes them once more.
QList<Write> firstFormRecords(const School &school, const RecordId &by, qint64 now);

} // namespace lanyard
