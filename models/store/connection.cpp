#include "models/store/connection.h"

#include "models/store/cipher_driver.h"
#include "models/store/cipher_result.h"
#include "models/store/key_literal.h"
#include "models/store/sqlite_failure.h"

#include <QSqlDatabase>

#include <atomic>
#include <sqlite3.h>
#include <unordered_map>

namespace lanyard {

struct Connection::Private
{
    CipherDriver *driver = nullptr; // owned by the QSqlDatabase of this name
    QString name;
    QString file;
    bool isReadOnly = false;
    std::unordered_map<std::string, Statement> statements;
};

Connection::Connection(sqlite3 *handle, const QString &file, bool isReadOnly)
    : d(std::make_unique<Private>())
{
    static std::atomic<int> count = 0;
    d->name = QStringLiteral("vault-%1").arg(++count);
    d->driver = new CipherDriver(handle);
    d->file = file;
    d->isReadOnly = isReadOnly;
    QSqlDatabase::addDatabase(d->driver, d->name);
}

Connection::~Connection()
{
    d->statements.clear();
    QSqlDatabase::removeDatabase(d->name);
}

QString Connection::file() const { return d->file; }

bool Connection::isReadOnly() const { return d->isReadOnly; }

void Connection::setReadOnly()
{
    d->isReadOnly = true;
    sqlite3_exec(sqlite(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
}

sqlite3 *Connection::sqlite() const { return d->driver->sqlite(); }

Result<void> Connection::execute(const QByteArray &script)
{
    const int code = sqlite3_exec(sqlite(), script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(storeError(code, sqlite()));
    return {};
}

Statement &Connection::cached(const QByteArray &sql)
{
    const auto [entry, isNew] = d->statements.try_emplace(sql.toStdString());
    if (isNew || !entry->second.isPrepared())
        entry->second = Statement(sqlite(), sql);
    else
        entry->second.reset();
    return entry->second;
}

std::unique_ptr<CipherResult> Connection::result() const { return std::make_unique<CipherResult>(d->driver); }

Result<void> Connection::rekey(const Secret &key)
{
    const Result<Secret> literal = keyLiteral(key);
    if (!literal)
        return failure(literal);
    d->statements.clear(); // a statement halfway through would hold the old pages
    const int code = sqlite3_rekey_v2(sqlite(), "main", literal->data(), int(literal->size()));
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(storeError(code, sqlite()));
    return {};
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_begun(connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"))
    , m_isOpen(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_connection.execute("ROLLBACK"); // SQLite may have rolled back already; then this says so and no more
}

Result<void> Transaction::commit()
{
    Result<void> outcome = m_begun ? m_connection.execute("COMMIT") : m_begun;
    if (outcome)
        m_isOpen = false;
    return outcome;
}

} // namespace lanyard
