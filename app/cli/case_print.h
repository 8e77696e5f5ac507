#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "forms/print_context.h"

namespace lanyard::cli {

/// What `print` makes of a case: `case --record ID [--redacted|--evidence]` and `case-transfer --record ID
/// --protect-with FILE`. Each is noted as a reading of the case.
struct CasePrint
{
    QString key;
    Result<Printed> (*print)(Session &session, const Arguments &arguments);
};

QList<CasePrint> casePrints();

} // namespace lanyard::cli
