#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/store/backup.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// Somebody who signs in also leaves in the backup where the trails stand; nobody needs to.
Result<void> makeBackup(Session &session, const QString &file)
{
    const Result<QString> path = session.registerPath();
    if (!path)
        return failure(path);
    if (!session.hasUser())
        return backUp(*path, file, {}, session.clock().msecs());
    const Result<void> opened = session.openRegister();
    if (!opened)
        return opened;
    return session.opened().backUp(file);
}

Result<Exit> backup(Session &session, const Arguments &arguments)
{
    const QString file = arguments.words.first();
    const Result<void> made = makeBackup(session, file);
    if (!made)
        return failure(made);
    session.out().answer({file}, QJsonObject{{QStringLiteral("file"), file}});
    return Exit::Done;
}

Result<Exit> restoreBackup(Session &session, const Arguments &arguments)
{
    const QString folder = arguments.words.at(1);
    const Result<Restored> restored = restore(arguments.words.first(), folder);
    if (!restored)
        return failure(restored);
    const QString made = QDateTime::fromMSecsSinceEpoch(restored->made, Qt::UTC).toString(Qt::ISODate);
    session.out().answer({folder},
                         QJsonObject{{QStringLiteral("folder"), folder},
                                     {QStringLiteral("made"), made},
                                     {QStringLiteral("files"), QJsonArray::fromStringList(restored->files)}});
    return Exit::Done;
}

} // namespace

Verb backupVerb() { return {QStringLiteral("backup"), QStringLiteral("FILE"), {}, 1, 1, backup, false}; }

Verb restoreVerb() { return {QStringLiteral("restore"), QStringLiteral("FILE DIR"), {}, 2, 2, restoreBackup, false}; }

} // namespace lanyard::cli
