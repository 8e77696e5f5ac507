#include "models/store/sqlite_failure.h"

#include "models/store/store_words.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace lanyard {

namespace {

/// Names of tables and columns at most: SQLite never puts a bound value into its messages.
QString technical(int code, sqlite3 *handle)
{
    const bool isCurrent = handle && sqlite3_extended_errcode(handle) == code;
    const QString words = QString::fromUtf8(isCurrent ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    return QStringLiteral("SQLite %1: %2").arg(code).arg(words);
}

Error::Code codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_NOTADB:
        return Error::Code::NotAllowed;
    case SQLITE_CORRUPT:
        return Error::Code::Damaged;
    case SQLITE_CANTOPEN:
        return Error::Code::NotFound;
    case SQLITE_CONSTRAINT:
        return Error::Code::BadInput;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::Failed;
    }
}

/// The vault's file, so that people know which one to restore.
QString fileOf(sqlite3 *handle)
{
    const char *path = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    const QString name = QFileInfo(QString::fromUtf8(path)).fileName();
    return name.isEmpty() ? StoreWords::tr("A file of the register") : name;
}

QString sentence(int sqliteCode, sqlite3 *handle)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreWords::tr("Somebody else is writing to the register. Nothing was lost; try again in a moment.");
    case SQLITE_NOTADB:
        return StoreWords::tr(
            "The key does not open this file, or its beginning is damaged. Nothing was changed; check that the "
            "file belongs to this register, or restore it from a backup.");
    case SQLITE_CORRUPT:
        return StoreWords::tr("%1 is damaged. Nothing was changed; restore the register from a backup.")
            .arg(fileOf(handle));
    case SQLITE_CANTOPEN:
        return StoreWords::tr(
            "A file of the register cannot be opened. Nothing was changed; check that the folder is there and "
            "that you may read and write in it.");
    case SQLITE_CONSTRAINT:
        return StoreWords::tr(
            "The register does not accept this: something required is missing, occurs twice or refers to nothing. "
            "Nothing was stored.");
    case SQLITE_FULL:
        return StoreWords::tr("The disk is full. Nothing was stored; make room and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreWords::tr(
            "The register may only be read here. Nothing was stored; ask for permission to write in its folder.");
    case SQLITE_IOERR:
        return StoreWords::tr(
            "The disk or network did not answer. Nothing was stored; check the connection and try again.");
    case SQLITE_INTERRUPT:
        return StoreWords::tr("Cancelled. Nothing was stored.");
    default:
        return StoreWords::tr("The register could not do this. Nothing was stored; tell your technician.");
    }
}

} // namespace

Error storeError(int sqliteCode, sqlite3 *handle)
{
    return Error{codeOf(sqliteCode), sentence(sqliteCode, handle), technical(sqliteCode, handle), {}};
}

Error damagedError(const QString &detail, sqlite3 *handle)
{
    return Error{Error::Code::Damaged, sentence(SQLITE_CORRUPT, handle), detail, {}};
}

Error cutShortError(sqlite3 *handle)
{
    return Error{Error::Code::Damaged,
                 StoreWords::tr("%1 is cut short: its end is missing, as when a copy was broken off. Nothing was "
                                "changed; copy it again, or restore the register from a backup.")
                     .arg(fileOf(handle)),
                 QStringLiteral("the file has fewer pages than its first one counts"),
                 {}};
}

} // namespace lanyard
