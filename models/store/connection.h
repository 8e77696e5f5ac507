#pragma once

#include "models/store/result.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace lanyard {

class CipherDriver;
class CipherResult;
class Secret;

/// An open, keyed and proved connection to one vault: only openConnection() makes one. It belongs to the thread that
/// opened it, the vault's worker. Others read through Query and write through Vault::commit().
class Connection
{
public:
    /// Takes the handle over.
    Connection(sqlite3 *handle, const QString &file, bool isReadOnly);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString file() const;
    bool isReadOnly() const;
    void setReadOnly(); ///< from now on nothing can be written: the file is a newer program's
    sqlite3 *sqlite() const;

    /// Runs a whole script as SQLite reads it: it is never split.
    Result<void> execute(const QByteArray &script);
    /// A statement kept prepared for the next time, reset and ready to be bound.
    Statement &cached(const QByteArray &sql);
    std::unique_ptr<CipherResult> result() const; ///< for Query

    /// Encrypts the whole file anew under another key of 32 bytes, in one transaction.
    Result<void> rekey(const Secret &key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write }; ///< Write is BEGIN IMMEDIATE: it waits for others now, not halfway through

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begun() const { return m_begun; }
    Result<void> commit(); ///< on failure everything is rolled back

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_isOpen = false;
};

} // namespace lanyard
