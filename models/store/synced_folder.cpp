#include "models/store/synced_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace lanyard {

namespace {

bool isOneDriveName(const QString &name)
{
    return name.compare(QLatin1String("OneDrive"), Qt::CaseInsensitive) == 0
        || name.startsWith(QLatin1String("OneDrive - "), Qt::CaseInsensitive);
}

/// Windows says in the environment where OneDrive lies, whatever the folder is called.
bool isOneDriveRoot(const QString &path)
{
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        const QString root = qEnvironmentVariable(name);
        if (!root.isEmpty() && QDir(root) == QDir(path))
            return true;
    }
    return false;
}

QString copierOf(const QDir &folder)
{
    const QString path = folder.absolutePath();
    if (isOneDriveName(folder.dirName()) || isOneDriveRoot(path))
        return QStringLiteral("OneDrive");
    if (folder.exists(QStringLiteral("DfsrPrivate")))
        return QStringLiteral("DFS");
    if (path.endsWith(QLatin1String("/Windows/CSC"), Qt::CaseInsensitive))
        return QStringLiteral("Offline Files");
    return {};
}

} // namespace

Result<void> refuseSyncedFolder(const QString &folder)
{
    QDir above(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    do {
        const QString copier = copierOf(above);
        if (!copier.isEmpty())
            return failure(
                Error::Code::Refused,
                QCoreApplication::translate(
                    "SyncedFolder",
                    "This folder is copied between computers by %1, which loses what two people enter at the same "
                    "time. Nothing was changed. Move the register to a plain folder or a file share.")
                    .arg(copier));
        above.setPath(QFileInfo(above.absolutePath()).path());
    } while (!above.isRoot());
    return {};
}

} // namespace lanyard
