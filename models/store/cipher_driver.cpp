#include "models/store/cipher_driver.h"

#include "models/store/cipher_result.h"

#include <QSqlError>

#include <sqlite3.h>

namespace lanyard {

CipherDriver::CipherDriver(sqlite3 *handle)
    : m_handle(handle)
{
    setOpen(handle);
    setOpenError(!handle);
}

CipherDriver::~CipherDriver() { CipherDriver::close(); }

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    return feature == Transactions || feature == BLOB || feature == Unicode || feature == PreparedQueries
        || feature == PositionalPlaceholders || feature == SimpleLocking || feature == LowPrecisionNumbers;
}

bool CipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setLastError(QSqlError(QStringLiteral("This driver is given an open file"), {}, QSqlError::ConnectionError));
    setOpenError(true);
    return false;
}

void CipherDriver::close()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    setOpen(false);
}

QSqlResult *CipherDriver::createResult() const { return new CipherResult(this); }

bool CipherDriver::beginTransaction() { return execute("BEGIN IMMEDIATE"); }

bool CipherDriver::commitTransaction() { return execute("COMMIT"); }

bool CipherDriver::rollbackTransaction() { return execute("ROLLBACK"); }

bool CipherDriver::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(
        QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::TransactionError, QString::number(code)));
    return false;
}

} // namespace lanyard
