#pragma once

#include "models/store/result.h"

#include <QFont>

namespace lanyard::paper {

enum class Weight { Regular, Bold };

/// The print font, Noto Sans, in paper units, with Noto's other scripts behind it. It carries the tiny letter spacing
/// that keeps Qt from setting ligatures: without it a reader of the PDF gets "lm" for "film".
QFont font(qreal points, Weight weight = Weight::Regular);

/// Fails where Noto Sans is neither installed nor in the folder "fonts" beside the program: another font would print,
/// but not every name.
Result<void> requireFonts();

} // namespace lanyard::paper
