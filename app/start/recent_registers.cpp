#include "app/start/recent_registers.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace lanyard {

namespace {

constexpr int MostKept = 6;

QString settingsKey() { return QStringLiteral("recent"); }
QString ringName() { return QStringLiteral("register.lanyard"); }

} // namespace

QString RecentRegisters::folderOf(const QString &path)
{
    const QFileInfo info(path);
    return QDir::cleanPath(info.isFile() ? info.absolutePath() : info.absoluteFilePath());
}

bool RecentRegisters::isRegister(const QString &path) { return QDir(folderOf(path)).exists(ringName()); }

QStringList RecentRegisters::all()
{
    QStringList folders = QSettings().value(settingsKey()).toStringList();
    folders.removeIf([](const QString &folder) { return !isRegister(folder); });
    return folders;
}

void RecentRegisters::add(const QString &folder)
{
    QStringList folders = QSettings().value(settingsKey()).toStringList();
    const QString added = folderOf(folder);
    folders.removeAll(added);
    folders.prepend(added);
    QSettings().setValue(settingsKey(), folders.mid(0, MostKept));
}

void RecentRegisters::remove(const QString &folder)
{
    QStringList folders = QSettings().value(settingsKey()).toStringList();
    folders.removeAll(folder);
    QSettings().setValue(settingsKey(), folders);
}

} // namespace lanyard
