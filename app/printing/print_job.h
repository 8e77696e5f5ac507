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
    bool needsPassword = false; ///< it leaves the school: no copy is saved without one
    /// Ends what `make` waits for, where that is made in the window's thread: told there when it is cancelled, and
    /// before the session ends.
    std::function<void()> stop = {};
};

} // namespace lanyard
