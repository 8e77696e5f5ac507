#pragma once

#include "forms/print_context.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <QString>

#include <functional>

namespace lanyard {

/// Something to be printed: made on a worker thread, then shown, and printed or saved as it was shown.
struct PrintJob
{
    QString title; ///< "Consent record · 4B"
    QString fileName; ///< offered when saving, without a folder: "Consent record 4B.pdf"
    std::function<Result<Printed>(const Progress &)> make;
};

} // namespace lanyard
