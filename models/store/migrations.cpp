#include "models/store/migrations.h"

#include "models/store/connection.h"
#include "models/store/key_ring.h"
#include "models/store/schema_trail.h"
#include "models/store/sqlite_failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

namespace lanyard {

namespace {

enum class Age { Older, Same, NewerReadable, NewerUnreadable };

struct Stand
{
    int version = 0;
    int readableFrom = 0;
};

Migration readMigration(const QString &path, int number)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const QByteArray script = file.readAll();
    static const QRegularExpression promise(QStringLiteral("\\A-- readable from: (\\d+)"));
    const QRegularExpressionMatch match = promise.match(QString::fromUtf8(script.left(80)));
    return Migration{number, match.hasMatch() ? match.captured(1).toInt() : number, script};
}

MigrationChain readChain(const QString &name)
{
    MigrationChain chain{name, {}};
    const QDir folder(QStringLiteral(":/migrations/") + name);
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        chain.steps.append(readMigration(folder.filePath(file), file.section(QLatin1Char('_'), 0, 0).toInt()));
    return chain;
}

Result<bool> hasMeta(Connection &connection)
{
    Statement &find = connection.cached("SELECT 1 FROM sqlite_schema WHERE name = 'meta'");
    const bool isThere = find.step();
    const Result<void> outcome = find.error();
    find.reset();
    return outcome.map([isThere] { return isThere; });
}

Result<int> metaNumber(Connection &connection, const QString &key)
{
    Statement &find = connection.cached("SELECT value FROM meta WHERE key = ?");
    find.bind(0, key);
    const int number = find.step() ? int(find.integer(0)) : 0;
    const Result<void> outcome = find.error();
    find.reset();
    return outcome.map([number] { return number; });
}

Result<Stand> standOf(Connection &connection, const QString &chain)
{
    Stand stand;
    if (const Result<bool> is = hasMeta(connection); !is || !*is)
        return is.map([stand](bool) { return stand; });
    const Result<int> version = metaNumber(connection, chain + QStringLiteral(".version"));
    const Result<int> readableFrom = metaNumber(connection, chain + QStringLiteral(".readable_from"));
    if (!version || !readableFrom)
        return failure(version ? readableFrom : version);
    return Stand{*version, *readableFrom};
}

Age ageOf(const Stand &stand, const MigrationChain &chain)
{
    if (stand.version < chain.newest())
        return Age::Older;
    if (stand.version == chain.newest())
        return Age::Same;
    return stand.readableFrom <= chain.newest() ? Age::NewerReadable : Age::NewerUnreadable;
}

Result<void> writeStand(Connection &connection, const QString &chain, const QString &what, int number)
{
    Statement &write = connection.cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
    write.bind(0, QStringLiteral("%1.%2").arg(chain, what));
    write.bind(1, qint64(number));
    return write.run();
}

/// One step in one transaction. Another desk may have been faster: the stand is read again inside.
Result<void> apply(Connection &connection, const QString &chain, const Migration &step, SchemaTrail &trail)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    const Result<Stand> stand = standOf(connection, chain);
    if (!stand || stand->version >= step.number)
        return stand.map([](const Stand &) {});

    return trail.before()
        .and_then([&] { return connection.execute(step.script); })
        .and_then([&]() -> Result<void> {
            if (sqlite3_get_autocommit(connection.sqlite()))
                return tl::unexpected<Error>(storeError(SQLITE_MISUSE)); // the script ended the transaction by itself
            return writeStand(connection, chain, QStringLiteral("version"), step.number);
        })
        .and_then([&] { return writeStand(connection, chain, QStringLiteral("readable_from"), step.readableFrom); })
        .and_then([&] { return trail.after(QStringLiteral("%1 %2").arg(chain).arg(step.number)); })
        .and_then([&] { return transaction.commit(); });
}

Error newerProgram(const QString &detail)
{
    return Error{Error::Code::NewerProgram,
                 QCoreApplication::translate("Store",
                                             "This register was made by a newer Lanyard. Nothing was changed; update "
                                             "the program on this computer to open it."),
                 detail,
                 {}};
}

Result<void> bringUpToDate(Connection &connection, const MigrationChain &chain, SchemaTrail &trail)
{
    const Result<Stand> stand = standOf(connection, chain.name);
    if (!stand)
        return failure(stand);
    switch (ageOf(*stand, chain)) {
    case Age::Same:
        return {};
    case Age::NewerUnreadable:
        return tl::unexpected<Error>(newerProgram(QStringLiteral("%1 %2, readable from %3, known %4")
                                                      .arg(chain.name)
                                                      .arg(stand->version)
                                                      .arg(stand->readableFrom)
                                                      .arg(chain.newest())));
    case Age::NewerReadable:
        connection.setReadOnly();
        return {};
    case Age::Older:
        break;
    }
    if (connection.isReadOnly())
        return failure(Error::Code::Refused,
                       QCoreApplication::translate("Store",
                                                   "This register must be brought up to date before it can be read. "
                                                   "Open it once on a computer that may write in its folder."));
    for (const Migration &step : chain.steps) {
        if (const Result<void> applied = apply(connection, chain.name, step, trail); !applied)
            return applied;
    }
    return {};
}

/// Before anything is written: is any part of the file too new for this program?
Result<bool> isNewer(Connection &connection, const QList<MigrationChain> &chains)
{
    bool newer = false;
    for (const MigrationChain &chain : chains) {
        const Result<Stand> stand = standOf(connection, chain.name);
        if (!stand)
            return failure(stand);
        newer = newer || stand->version > chain.newest();
    }
    return newer;
}

} // namespace

QList<MigrationChain> migrationsOf(const QString &vaultName)
{
    const std::optional<VaultKind> kind = vaultFromKey(vaultName);
    const bool isClosed = kind && *kind != VaultKind::Office;
    return {readChain(QStringLiteral("common")), readChain(isClosed ? QStringLiteral("cases") : vaultName)};
}

Result<void> migrate(Connection &connection, const QList<MigrationChain> &chains, bool isNew, SchemaTrail &trail)
{
    const Result<bool> is = hasMeta(connection);
    if (!is)
        return failure(is);
    if (!*is && !isNew)
        return tl::unexpected<Error>(damagedError(QStringLiteral("not a vault: no table meta"), connection.sqlite()));

    const Result<bool> newer = isNewer(connection, chains);
    if (!newer)
        return failure(newer);
    if (*newer)
        connection.setReadOnly(); // so that no part of it is changed; what cannot be read is refused below
    for (const MigrationChain &chain : chains) {
        if (const Result<void> outcome = bringUpToDate(connection, chain, trail); !outcome)
            return outcome;
    }
    return {};
}

} // namespace lanyard
