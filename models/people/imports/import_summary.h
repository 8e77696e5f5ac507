#pragma once

#include "models/people/imports/import_plan.h"

namespace lanyard {

/// "12 new, 3 changed, 0 left, 400 unchanged, 1 refused."
QString importCounts(const ImportPlan &plan);

/// A line for each new, changed, left and refused pupil, with line numbers and every changed field; then the counts.
QStringList importLines(const ImportPlan &plan);

} // namespace lanyard
