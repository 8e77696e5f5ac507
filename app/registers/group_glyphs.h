#pragma once

#include "app/look/glyph.h"

namespace lanyard {

Glyph groupGlyph(const QString &group); ///< of a RegisterGroup, beside its entry; a form for one it does not know

} // namespace lanyard
