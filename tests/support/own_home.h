#pragma once

#include <QStringList>

namespace lanyard::test {

/// What tells a program where a person's own files and the temporary ones go. (Windows asks the system for the person's
/// own folders, whatever the environment says: there a test shares them with the others.)
inline QStringList homeVariables()
{
    return {QStringLiteral("HOME"),           QStringLiteral("TMPDIR"),          QStringLiteral("TMP"),
            QStringLiteral("TEMP"),           QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_DATA_HOME"),
            QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_STATE_HOME"),  QStringLiteral("XDG_RUNTIME_DIR")};
}

} // namespace lanyard::test
