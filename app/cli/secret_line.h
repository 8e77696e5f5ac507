#pragma once

#include "models/store/secret.h"

class QFile;

namespace lanyard::cli {

constexpr int LongestPassword = 4096; ///< bytes, or characters typed

/// The first line of an unbuffered file, without its end and without the mark that Windows' editors put before it.
/// Byte by byte: nothing of a secret stays in a buffer, nothing after the line is taken.
Secret secretLine(QFile &file);

} // namespace lanyard::cli
