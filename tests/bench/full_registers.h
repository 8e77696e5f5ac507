#pragma once

#include "models/access/register.h"
#include "models/registers/form_register.h"
#include "tests/bench/bench.h"

namespace lanyard::bench {

constexpr int ManyRecords = 50000;
constexpr int ManyCases = 5000;

/// The register that holds ManyRecords.
const FormRegister &longestRegister();

/// A register of its own beside the sample's: every form-shaped register has its thousands of records, one of them
/// ManyRecords, most of them closed as they are after years; safeguarding has ManyCases with twenty entries each, the
/// first with 200 pieces of evidence. Made once, signed in to as headteacher.
std::unique_ptr<Register> openFullRegisters(const Sample &sample);

} // namespace lanyard::bench
