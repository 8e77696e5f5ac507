#pragma once

#include <QStringList>

namespace lanyard {

/// The folders of the registers opened on this desk, latest first. Only paths are kept: who signed in is not.
class RecentRegisters
{
public:
    static QStringList all(); ///< without those that cannot be reached now
    static void add(const QString &folder);
    static void remove(const QString &folder);
    static QString folderOf(const QString &path); ///< the folder of a register.lanyard, or the folder itself
    static bool isRegister(const QString &path);
};

} // namespace lanyard
