#pragma once

class QCoreApplication;

namespace lanyard {

/// Shows the program in the language of the person's system where there is a translation; what a translation lacks, and
/// everything where there is none, stays in British English.
void installTranslations(QCoreApplication &application);

} // namespace lanyard
