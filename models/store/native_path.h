#pragma once

#include <QString>

namespace lanyard {

/// A file's path as the system's own calls take it. Windows stops them at 260 characters unless the path says that it
/// is long, and a school's shares nest deeper than that; Qt does so by itself, SQLite and plain calls do not.
QString nativePath(const QString &path);

} // namespace lanyard
