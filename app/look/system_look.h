#pragma once

namespace lanyard {

/// What the computer's own settings ask for. Qt 6.4 does not tell: the registry on Windows, elsewhere the palette the
/// platform gave at the start.
bool systemIsDark();
bool systemIsHighContrast();

} // namespace lanyard
