#pragma once

#include "models/store/result.h"
#include "models/store/secret.h"

#include <QString>

namespace lanyard::cli {

/// The first line of a file, or of standard input where `file` is "-" (a second call reads its second line).
Result<Secret> passwordFromFile(const QString &file);

/// Asks on the terminal without showing what is typed. Usage where there is no terminal to ask on.
Result<Secret> passwordFromTerminal(const QString &prompt);

} // namespace lanyard::cli
