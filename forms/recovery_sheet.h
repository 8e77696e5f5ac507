#pragma once

#include "forms/print_context.h"
#include "models/access/register.h"

#include <QList>
#include <QString>

namespace lanyard {

/// A page a vault: its recovery key in words and as a QR code, what it opens, where to keep it. The bytes hold the keys
/// in the clear: they go to a printer or to a file the person chose, and nowhere else.
Result<Printed> printRecoverySheets(const QList<RecoveryKey> &keys, const PrintContext &context,
                                    const Progress &progress = {});

} // namespace lanyard
