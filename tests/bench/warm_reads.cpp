#include "models/store/connection.h"
#include "models/store/vault.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/opened.h"

#include <QFile>

#include <sqlite3.h>

namespace lanyard::bench {

namespace {

/// The registers: every table of records. The audit trail is no register; nothing shows it whole, and with it the
/// vault would not fit the 32 MiB of cache that a connection has, so that the pass would not be a warm one.
QList<QByteArray> tablesOf(sqlite3 *database)
{
    QList<QByteArray> names;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT name FROM sqlite_schema s WHERE type = 'table' AND EXISTS (SELECT 1 FROM "
                       "pragma_table_info(s.name) WHERE name = 'revision')",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        names.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

/// Reads every value of every row, and adds up their sizes so that no value goes unread.
qint64 readEverything(sqlite3 *database, const QList<QByteArray> &tables)
{
    qint64 bytes = 0;
    for (const QByteArray &table : tables) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, ("SELECT * FROM " + table).constData(), -1, &statement, nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                    bytes += sqlite3_column_int64(statement, column) & 1;
                else if (sqlite3_column_blob(statement, column))
                    bytes += sqlite3_column_bytes(statement, column);
            }
        }
        sqlite3_finalize(statement);
    }
    return bytes;
}

/// Runs a statement once for every row of another, with its values bound.
void insertRows(sqlite3_stmt *from, sqlite3_stmt *into)
{
    while (sqlite3_step(from) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(from); ++column)
            sqlite3_bind_value(into, column + 1, sqlite3_column_value(from, column));
        sqlite3_step(into);
        sqlite3_reset(into);
    }
}

/// The same rows in a plain file of the same page size: what the library does without its cipher.
sqlite3 *plainCopy(sqlite3 *encrypted, const QList<QByteArray> &tables, const QString &file)
{
    QFile::remove(file);
    sqlite3 *plain = nullptr;
    constexpr int AsTheVault = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    sqlite3_open_v2(file.toUtf8().constData(), &plain, AsTheVault, nullptr);
    sqlite3_exec(plain, "PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; BEGIN", nullptr, nullptr, nullptr);
    for (const QByteArray &table : tables) {
        sqlite3_stmt *from = nullptr;
        sqlite3_prepare_v2(encrypted, ("SELECT * FROM " + table).constData(), -1, &from, nullptr);
        QByteArrayList columns;
        for (int column = 0; column < sqlite3_column_count(from); ++column)
            columns.append(sqlite3_column_name(from, column));
        // Every register's first column is its id, declared as it is there.
        columns.first() = "id BLOB PRIMARY KEY";
        const QByteArray declared = columns.join(',');
        sqlite3_exec(plain, ("CREATE TABLE " + table + " (" + declared + ")").constData(), nullptr, nullptr, nullptr);
        const QByteArray marks = QByteArrayList(columns.size(), "?").join(',');
        sqlite3_stmt *into = nullptr;
        sqlite3_prepare_v2(plain, ("INSERT INTO " + table + " VALUES (" + marks + ")").constData(), -1, &into, nullptr);
        insertRows(from, into);
        sqlite3_finalize(from);
        sqlite3_finalize(into);
    }
    // Read inside a transaction, as the vault's side is: neither asks for a lock again at every statement.
    sqlite3_exec(plain, "COMMIT; BEGIN", nullptr, nullptr, nullptr);
    return plain;
}

} // namespace

void benchWarmReads(const Sample &sample, Report &report)
{
    const auto opened = openSample(sample);
    const auto compared = wait(opened->office().read<Compared>([&sample](Connection &connection) -> Result<Compared> {
        const QList<QByteArray> tables = tablesOf(connection.sqlite());
        const QString file = sample.folder + QStringLiteral(".plain");
        sqlite3 *plain = plainCopy(connection.sqlite(), tables, file);
        const int pairs = sample.pupils > 50000 ? 3 : 15;
        const auto result = compare([&] { return timed([&] { readEverything(connection.sqlite(), tables); }); },
                                    [&] { return timed([&] { readEverything(plain, tables); }); }, pairs);
        sqlite3_close(plain);
        QFile::remove(file);
        return result;
    }));
    constexpr double Bound = 1.10;
    report.add(ratioRow(QStringLiteral("warm read of every register in the office vault : unencrypted"), sample,
                        valueOf(compared), Bound));
}

} // namespace lanyard::bench
