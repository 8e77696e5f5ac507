#pragma once

#include "forms/consent_form.h"
#include "forms/print_context.h"

#include <QStringList>

namespace lanyard::test {

PrintContext printContext(); ///< Quay Primary School, 22/11/2026 09:41, everything set
FormVersion formVersion(); ///< Appendix D for 2026-27
/// As formVersion(), with purposes of a school's own up to `count`.
FormVersion formVersion(int count);

/// Names in the scripts of families in British schools, and one that is too long for any box.
QStringList namesInManyScripts();
/// Names whose letters join, change places, run from right to left or carry marks.
QStringList namesOfJoinedLetters();
QString longName();

/// What every print of this program must be: PDF/A-1b, words within the page, none over another, a glyph for each
/// letter. Empty when it is.
QStringList faults(const QByteArray &pdf);

} // namespace lanyard::test
