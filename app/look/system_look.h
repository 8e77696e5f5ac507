#pragma once

#include <functional>

class QObject;

namespace lanyard {

/// What the computer's own settings ask for. Qt 6.4 does not tell: the registry on Windows, elsewhere the palette the
/// platform gave at the start.
bool systemIsDark();
bool systemIsHighContrast();

/// Runs this whenever the person changes between light, dark and high contrast for all programs, where the system tells
/// (Windows).
void whenSystemLookChanges(QObject *context, std::function<void()> run);

} // namespace lanyard
