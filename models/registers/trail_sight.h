#pragma once

#include "models/registers/form_book.h"
#include "models/store/trail_reader.h"

namespace lanyard {

/// Whether somebody may read what an entry of office's audit trail changed: where they may read the record that it is
/// about. A file is judged by the record that it is attached to.
Result<bool> mayReadValues(Connection &connection, const TrailEntry &entry, const FormReader &reader);

} // namespace lanyard
