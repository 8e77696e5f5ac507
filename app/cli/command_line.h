#pragma once

#include "app/cli/exit_code.h"

#include <QStringList>

namespace lanyard::cli {

/// Does what the words after the program's name ask for.
Exit runCommandLine(const QStringList &words);

} // namespace lanyard::cli
