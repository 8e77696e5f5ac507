#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "forms/print_context.h"

namespace lanyard::cli {

/// What `print WHAT …` asks for, as a PDF in memory.
Result<Printed> printAsked(Session &session, const Arguments &arguments);

} // namespace lanyard::cli
