#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

// Records that are part of another one and are read, entered and moved on where that one is open: what stands in a
// case's chronology.

/// The Link that says to which record one belongs: where its register lies in the closed vaults and no rule of its own
/// says in which, that of the record it belongs to. Null where a register stands by itself.
const FormField *ownerLink(const FormRegister &form);

/// The registers whose records are part of one of this register's, in the order of their declaration.
QList<const FormRegister *> ownedRegisters(const FormRegister &owner);

/// The Link to its own register by which an entry that is only added to corrects another one; null where it has none.
const FormField *correctionLink(const FormRegister &form);

} // namespace lanyard
