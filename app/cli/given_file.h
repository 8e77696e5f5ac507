#pragma once

#include "models/store/result.h"

#include <QByteArray>

namespace lanyard::cli {

/// Everything in a file that was named on the command line; Failed, in words, where it cannot be read.
Result<QByteArray> readGivenFile(const QString &name);

/// Writes a file that was asked for, whole or not at all.
Result<void> writeGivenFile(const QString &name, const QByteArray &bytes);

} // namespace lanyard::cli
