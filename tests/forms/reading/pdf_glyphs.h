#pragma once

#include <QByteArray>

namespace lanyard::test {

/// How many times a PDF of this program shows the box that stands for a letter no font has.
int missingGlyphs(const QByteArray &pdf);

} // namespace lanyard::test
