#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "forms/print_context.h"
#include "forms/print_scope.h"

namespace lanyard::cli {

/// Whom a print is about: --pupil, --class, --year, --school.
Result<PrintScope> scopeOf(Session &session, const Arguments &arguments, const ConsentBook &book);

/// What the foot of its pages says; `vault` is the closed one that the record printed lies in.
Result<PrintContext> contextOf(Session &session, const RecordId &school, const QString &vault = {});

} // namespace lanyard::cli
