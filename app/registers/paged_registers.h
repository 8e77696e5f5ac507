#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

class Session;

/// The registers that have a page of their own, in the order of its tabs: those of the closed vaults first, without
/// what is part of their records.
QList<const FormRegister *> pagedRegisters();
/// Whether a role with these permissions has such a page: to report into a closed vault is none.
bool hasPage(const FormRegister &form, const Permissions &may);
/// The same for this person: they also hold a vault in which its records lie.
bool isTheirPlace(const FormRegister &form, const Session &session);
bool showsRecords(const FormRegister &form, const Session &session); ///< and it is not one of figures alone

/// The register in whose page another one's records are seen to: of a case's actions, the cases.
QString pageOf(const QString &registerKey);

} // namespace lanyard
