#pragma once

#include "models/registers/form_checks.h"
#include "models/registers/surroundings.h"

namespace lanyard {

/// What is wrong with the people and records that a change names for the first time: nobody by that id, a pupil of
/// another school, a record that is not in the register it links to. Judged is what the surroundings know: of a case,
/// people in office and other cases in its own vault.
QList<FieldFault> referenceFaults(const FormRegister &form, const FormRecord &before, const FormRecord &after,
                                  const Surroundings &around);

} // namespace lanyard
