#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "forms/print_context.h"

namespace lanyard::cli {

/// What `print` makes of checks, takedowns and a refresh of consent.
struct PostingPrint
{
    QString key; ///< "check", "takedown-reply", …
    Result<Printed> (*print)(Session &session, const Arguments &arguments);
};

const QList<PostingPrint> &postingPrints();

} // namespace lanyard::cli
