#pragma once

#include "models/people/school.h"
#include "models/store/change.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;

Result<QList<School>> readSchools(Connection &connection); ///< in the order they were made
Write toWrite(const School &school); ///< the whole record

} // namespace lanyard
