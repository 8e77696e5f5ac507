#pragma once

#include "models/registers/form_register.h"

namespace lanyard::test {

/// A register that exists in no program but the tests': "loans" of the school's cameras. Its table comes with it, as a
/// migration of the tests' own resources. Call once, before any register is made or opened.
const FormRegister &addTestRegister();

} // namespace lanyard::test
