#include "models/store/cipher_result.h"

#include "models/store/cipher_driver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace lanyard {

CipherResult::CipherResult(const CipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    setForwardOnly(true);
}

bool CipherResult::prepare(const QString &sql)
{
    m_statement = Statement(m_driver->sqlite(), sql.toUtf8());
    setSelect(m_statement.columnCount() > 0);
    return noteError();
}

bool CipherResult::exec()
{
    m_statement.reset();
    const QList<QVariant> values = boundValues();
    for (int i = 0; i < values.size(); ++i)
        m_statement.bind(i, values.at(i));

    // The first step belongs to exec(), so that "busy" is said here and not taken for "no rows".
    m_isFirstReady = m_statement.step();
    setAt(QSql::BeforeFirstRow);
    setActive(m_statement.isOk());
    if (!isSelect() && m_statement.isOk())
        m_statement.reset();
    return noteError();
}

bool CipherResult::reset(const QString &sql) { return prepare(sql) && exec(); }

bool CipherResult::fetchNext()
{
    const bool isRow = std::exchange(m_isFirstReady, false) || m_statement.step();
    noteError();
    setAt(isRow ? at() + 1 : int(QSql::AfterLastRow));
    return isRow;
}

bool CipherResult::fetchFirst() { return at() == QSql::BeforeFirstRow && fetchNext(); }

bool CipherResult::fetch(int row)
{
    while (at() != QSql::AfterLastRow && at() < row && fetchNext()) { }
    return at() == row;
}

bool CipherResult::fetchLast()
{
    return false; // forward only: what is past cannot be read again
}

QVariant CipherResult::data(int column) { return m_statement.value(column); }

bool CipherResult::isNull(int column) { return m_statement.isNull(column); }

int CipherResult::numRowsAffected() { return sqlite3_changes(m_driver->sqlite()); }

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    for (int i = 0; i < m_statement.columnCount(); ++i)
        record.append(QSqlField(m_statement.columnName(i)));
    return record;
}

QVariant CipherResult::lastInsertId() const { return qint64(sqlite3_last_insert_rowid(m_driver->sqlite())); }

void CipherResult::detachFromResultSet() { m_statement.reset(); }

bool CipherResult::noteError()
{
    if (m_statement.isOk())
        return true;
    setLastError(QSqlError({}, QString::fromUtf8(sqlite3_errstr(m_statement.code())), QSqlError::StatementError,
                           QString::number(m_statement.code())));
    return false;
}

} // namespace lanyard
