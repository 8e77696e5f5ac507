#pragma once

#include "models/cases/case_file.h"

namespace lanyard {

/// A case as a machine reads it, for the next school's system: the record, its chronology, actions, decisions, and the
/// names and hashes of what is attached. People by name, dates in ISO.
QByteArray caseJson(const CaseFile &file);

} // namespace lanyard
