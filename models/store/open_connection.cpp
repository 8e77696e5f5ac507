#include "models/store/open_connection.h"

#include "models/store/key_literal.h"
#include "models/store/native_path.h"
#include "models/store/sqlite_failure.h"
#include "models/store/store_words.h"

#include <QFile>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace lanyard {

namespace {

/// "LYRD": tells a vault from any other encrypted file, and is the first thing written into a new one.
constexpr auto FirstCommit = "PRAGMA application_id = 0x4c595244";

Result<void> check(int code, sqlite3 *handle)
{
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(storeError(code, handle));
    return {};
}

Result<void> run(sqlite3 *handle, const char *sql)
{
    return check(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), handle);
}

Result<QString> answer(sqlite3 *handle, const char *sql)
{
    Statement statement(handle, sql);
    const QString text = statement.step() ? statement.text(0) : QString();
    if (const Result<void> outcome = statement.error(); !outcome)
        return failure(outcome);
    return text;
}

Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return failure(Error::Code::Refused,
                   QFile::exists(path)
                       ? StoreWords::tr("There is already a register's file at this place. Nothing was changed.")
                       : StoreWords::tr("The file cannot be made. Check that you may write in this folder."),
                   file.errorString());
}

Result<sqlite3 *> openHandle(const OpenOptions &options)
{
    if (options.create) {
        if (const Result<void> made = makeFile(options.file); !made)
            return failure(made);
    } else if (!QFile::exists(options.file)) {
        return failure(
            Error::Code::NotFound,
            StoreWords::tr("A file of the register is missing. Look for it in the folder's backup, or restore it."));
    }
    // SQLite's own count of its memory costs a lock at every allocation; too late it is refused, and nothing is lost.
    static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(withoutStatistics)
    sqlite3 *handle = nullptr;
    const int access = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(nativePath(options.file).toUtf8().constData(), &handle,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (const Result<void> opened = check(code, handle); !opened) {
        sqlite3_close_v2(handle);
        return failure(opened);
    }
    return handle;
}

Result<void> giveKey(sqlite3 *handle, const Secret &key)
{
    const Result<Secret> literal = keyLiteral(key);
    if (!literal)
        return failure(literal);
    return check(sqlite3_key_v2(handle, "main", literal->data(), int(literal->size())), handle);
}

/// With another SQLite in SQLCipher's place the key would be ignored and the file be plain.
Result<void> proveCipher(sqlite3 *handle)
{
    const Result<QString> version = answer(handle, "PRAGMA cipher_version");
    if (!version)
        return failure(version);
    if (version->isEmpty())
        return failure(
            Error::Code::Failed,
            StoreWords::tr("This computer's copy of Lanyard cannot encrypt. Nothing was stored; install it again."),
            QStringLiteral("PRAGMA cipher_version is empty"));
    return {};
}

constexpr qint64 PageSize = 4096;

sqlite3_file *fileOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

/// Whether the first page counts more pages than the file has. SQLite only says "malformed", for this as for other
/// damage; but this alone keeps a number from being read out of the first page until the schema may be repaired.
bool lacksPages(sqlite3 *handle)
{
    const auto isRead = [handle] { return answer(handle, "PRAGMA application_id").has_value(); };
    return !isRead() && run(handle, "PRAGMA writable_schema = ON") && isRead();
}

bool endsAtAPage(sqlite3 *handle)
{
    sqlite3_int64 size = 0;
    sqlite3_file *file = fileOf(handle);
    return file && file->pMethods->xFileSize(file, &size) == SQLITE_OK && size > 0 && size % PageSize == 0;
}

/// Reading keeps writers out, so that the length is not taken while somebody lengthens the file.
Result<void> proveWhole(sqlite3 *handle)
{
    const Result<void> isRead = run(handle, "BEGIN; SELECT count(*) FROM sqlite_schema");
    const bool isWhole = endsAtAPage(handle);
    run(handle, "ROLLBACK");
    const bool isDamaged = !isRead && isRead.error().code == Error::Code::Damaged;
    if ((isRead && !isWhole) || (isDamaged && lacksPages(handle)))
        return tl::unexpected<Error>(cutShortError(handle));
    return isRead;
}

/// Reads the file as it lies on the disk. Through SQLite's own file: a plain open and close beside it would drop the
/// locks that POSIX keeps a process.
Result<void> proveEncrypted(sqlite3 *handle)
{
    static constexpr std::array<char, 16> plain
        = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
    sqlite3_file *file = fileOf(handle);
    if (!file)
        return tl::unexpected<Error>(storeError(SQLITE_CANTOPEN));
    std::array<char, 16> header{};
    const int code = file->pMethods->xRead(file, header.data(), int(header.size()), 0);
    if (const Result<void> isRead = check(code, handle); !isRead)
        return isRead;
    if (header == plain)
        return tl::unexpected<Error>(damagedError(QStringLiteral("the file is not encrypted"), handle));
    return {};
}

Result<void> prove(sqlite3 *handle, bool isNew)
{
    return proveCipher(handle)
        .and_then([handle, isNew] { return isNew ? run(handle, FirstCommit) : Result<void>(); })
        .and_then([handle] { return proveWhole(handle); })
        .and_then([handle] { return proveEncrypted(handle); });
}

/// Building an index spills rows into a temporary file, in plain text, unless temporary things stay in memory. A
/// library built with SQLITE_TEMP_STORE=0 would ignore the pragma.
Result<void> keepTemporaryInMemory(sqlite3 *handle)
{
    const Result<QString> took
        = run(handle, "PRAGMA temp_store = MEMORY").and_then([handle] { return answer(handle, "PRAGMA temp_store"); });
    if (!took)
        return failure(took);
    if (*took != QLatin1String("2") || sqlite3_compileoption_used("TEMP_STORE=0"))
        return failure(
            Error::Code::Failed,
            StoreWords::tr("This computer's copy of Lanyard would write unencrypted temporary files. Nothing was "
                           "stored; install it again."),
            QStringLiteral("temp_store=%1").arg(*took));
    return {};
}

Result<void> settle(sqlite3 *handle, bool isReadOnly)
{
    const char *journal = isReadOnly ? "" : "PRAGMA journal_mode = TRUNCATE";
    return run(handle, "PRAGMA foreign_keys = ON")
        .and_then([handle, journal] { return run(handle, journal); })
        .and_then([handle] { return run(handle, "PRAGMA synchronous = FULL"); })
        .and_then([handle] { return keepTemporaryInMemory(handle); })
        .and_then([handle] { return run(handle, "PRAGMA secure_delete = ON; PRAGMA cache_size = -32768"); });
}

} // namespace

Result<std::unique_ptr<Connection>> openConnection(const OpenOptions &options, const Secret &key)
{
    const Result<sqlite3 *> opened = openHandle(options);
    if (!opened)
        return failure(opened);
    sqlite3 *handle = *opened;

    const Result<void> outcome = giveKey(handle, key)
                                     .and_then([handle] { return run(handle, "PRAGMA cipher_log_level = NONE"); })
                                     .and_then([handle, &options]() -> Result<void> {
                                         // Set before the first read, which may already meet somebody writing.
                                         sqlite3_busy_timeout(handle, options.busyMsecs);
                                         return prove(handle, options.create);
                                     })
                                     .and_then([handle, &options] { return settle(handle, options.readOnly); });
    if (outcome)
        return std::make_unique<Connection>(handle, options.file, options.readOnly);

    sqlite3_close_v2(handle);
    if (options.create)
        QFile::remove(options.file);
    return failure(outcome);
}

} // namespace lanyard
