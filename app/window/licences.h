#pragma once

class QWidget;

namespace lanyard {

/// Whether this installation has the licences of what it is made of beside it. A Debian package has not: there each
/// library is a package with its own.
bool hasLicences();

/// The libraries and fonts that were installed with the program, and what each is licensed under, word for word.
void showLicences(QWidget *window);

} // namespace lanyard
