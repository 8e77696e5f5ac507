#include "models/store/share_test.h"

#include "models/store/lock_probe.h"
#include "models/store/open_connection.h"
#include "models/store/synced_folder.h"
#include "models/store/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lanyard {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ShareTest)
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool locksAreSeen(const QString &path)
{
    LockProbe probe(path);
    if (!probe.isFreeForOthers() || !probe.lock())
        return false;
    const bool isHeld = !probe.isFreeForOthers();
    return probe.unlock() && isHeld && probe.isFreeForOthers();
}

/// What the program does with a key ring: a whole file takes another's place.
bool renameReplaces(const QString &path)
{
    const QByteArray first("first");
    const QByteArray second("second, and longer");
    return writeWhole(path, first) && contentOf(path) == first && writeWhole(path, second) && contentOf(path) == second;
}

/// What SQLite does with its journal.
bool flushAndTruncateWork(const QString &path)
{
    QFile file(path);
    const QByteArray bytes(100000, 'x');
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    return contentOf(path) == bytes && file.resize(0) && file.flush() && contentOf(path).isEmpty();
}

/// Two desks at one vault: the second waits its turn, then sees what the first wrote.
bool vaultIsShared(const QString &path)
{
    const Secret key = Secret::random(32);
    const auto first = openConnection({path, true, false, 0}, key);
    const auto second = openConnection({path, false, false, 0}, key);
    if (!first || !second || !(*first)->execute("CREATE TABLE probe (value INTEGER)"))
        return false;
    Transaction writing(**first, Transaction::Kind::Write);
    if (!writing.begun() || !(*first)->execute("INSERT INTO probe VALUES (1)"))
        return false;
    {
        const Transaction refused(**second, Transaction::Kind::Write);
        if (refused.begun() || refused.begun().error().code != Error::Code::Busy)
            return false;
    }
    if (!writing.commit())
        return false;
    Statement &count = (*second)->cached("SELECT count(*) FROM probe");
    const bool isSeen = count.step() && count.integer(0) == 1;
    count.reset();
    return isSeen;
}

} // namespace

Result<QList<ShareCheck>> shareTest(const QString &folder)
{
    const QTemporaryDir own(QDir(folder).filePath(QStringLiteral("lanyard-share-test-XXXXXX")));
    if (!own.isValid())
        return failure(
            Error::Code::Failed,
            Text::tr("Nothing can be written in this folder. Check that it is there and that you may write in it."),
            own.errorString());
    const QString plain = own.filePath(QStringLiteral("plain"));
    const bool isWritten = writeWhole(plain, QByteArray("x"));
    return QList<ShareCheck>{
        {Text::tr("The folder is not copied between computers behind the program's back"),
         refuseSyncedFolder(folder).has_value()},
        {Text::tr("A file can be written"), isWritten},
        {Text::tr("A lock is seen by another program and let go again"), isWritten && locksAreSeen(plain)},
        {Text::tr("A whole file takes the place of another"), renameReplaces(own.filePath(QStringLiteral("whole")))},
        {Text::tr("What is flushed can be read, and a file can be cut short"),
         flushAndTruncateWork(own.filePath(QStringLiteral("journal")))},
        {Text::tr("Two desks at one vault take turns and see each other's entries"),
         vaultIsShared(own.filePath(QStringLiteral("probe.sqlcipher")))},
    };
}

} // namespace lanyard
