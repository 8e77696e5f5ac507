#pragma once

#include <QString>

namespace lanyard {

/// "Ida Stone, Ben van Dyk" as "I. S., B. v. D."
QString initialsOf(const QString &names);

/// Whether lists of cases show initials until somebody points at a row; a setting of this desk.
bool showsInitials();
void setShowsInitials(bool isWished);

} // namespace lanyard
