#pragma once

#include "forms/print_context.h"

class QPrinter;

namespace lanyard {

/// Prints a finished PDF on the printer the person chose in the system's dialog, a page at a time at up to 300 dpi,
/// with the dialog's page range, copies and collation. Meant for a worker: about 60 ms a page. Fails with Cancelled
/// when `progress` says so; pages sent before are printed.
Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const Progress &progress = {});

} // namespace lanyard
