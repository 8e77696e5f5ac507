#pragma once

#include "app/table/conflict_panel.h"
#include "models/registers/form_names.h"

namespace lanyard {

class Session;

/// Where two versions of a record differ, in the order of its form.
QList<Difference> differences(const FormRegister &form, const FormNames &names, const FormRecord &theirs,
                              const FormRecord &mine);

/// What this person meant to write over what stands now: only what they may fill in was theirs to change, the state and
/// the rest stay.
FormRecord mineOver(const FormRegister &form, const FormRecord &theirs, const FormRecord &mine, const Session &session);

} // namespace lanyard
