#pragma once

#include "forms/consent_form.h"
#include "forms/print_context.h"

#include <QStringList>

namespace lanyard::test {

PrintContext printContext(); ///< Quay Primary School, 22/11/2026 09:41, everything set
FormVersion formVersion(); ///< Appendix D for 2026-27
/// As formVersion(), with purposes of a school's own up to `count`.
FormVersion formVersion(int count);

/// Names of every script in the samples and beyond, and one that is too long for any box.
QStringList namesInManyScripts();
QString longName();

/// What every print of this program must be: PDF/A-1b, words within the page, none over another. Empty when it is.
QStringList faults(const QByteArray &pdf);

} // namespace lanyard::test
