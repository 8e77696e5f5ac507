#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

/// Every register that is declared in this folder, in the order of the navigation.
QList<FormRegister> declaredRegisters();

} // namespace lanyard
