#pragma once

#include "models/store/cell.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace lanyard {

/// One prepared statement on SQLCipher's C interface, read forward. Moves, never copies. Parameters and columns count
/// from 0. Text is stored in NFC. Whatever fails is kept: see code() and error().
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *handle, QByteArrayView sql); ///< one statement; more than one is an error
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    int code() const { return m_code; } ///< SQLITE_OK until something failed
    bool isOk() const { return m_code == 0; }
    bool isPrepared() const { return m_statement; }
    Result<void> error() const;

    void bindNull(int parameter);
    void bind(int parameter, qint64 number);
    void bind(int parameter, const QString &text);
    void bind(int parameter, const QByteArray &bytes);
    void bind(int parameter, const QVariant &value); ///< dates as ISO text
    void bindDouble(int parameter, double number);
    /// Bytes that stay where they are until the statement is reset, and text already UTF-8 in NFC: nothing is copied.
    void bindBorrowed(int parameter, QByteArrayView bytes);
    void bindBorrowedText(int parameter, QByteArrayView utf8);

    bool step(); ///< true: a row stands ready; false: done or failed
    void reset(); ///< ready to be bound and run again
    Result<void> run(); ///< steps to the end and resets

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; ///< text as UTF-8 or bytes, until the next step()
    Cell cell(int column) const;
    QVariant value(int column) const; ///< nothing, qint64, double, QString or QByteArray

private:
    void note(int code);

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

} // namespace lanyard
