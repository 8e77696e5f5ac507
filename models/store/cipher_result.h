#pragma once

#include "models/store/statement.h"

#include <QSqlResult>

namespace lanyard {

class CipherDriver;

/// One prepared, forward-only statement of a CipherDriver. Query takes its fast path through statement(), without a
/// QVariant a value.
class CipherResult : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);

    Statement &statement() { return m_statement; }

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override { return -1; } ///< unknown until read
    int numRowsAffected() override;
    QSqlRecord record() const override;
    QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    bool noteError();
    const CipherDriver *m_driver;
    Statement m_statement;
    bool m_isFirstReady = false; ///< exec() has already stepped onto the first row
};

} // namespace lanyard
