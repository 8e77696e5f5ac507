#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace lanyard {

/// Qt Sql on SQLCipher's C interface, with Qt's public headers only. It is given a handle that openConnection() has
/// keyed and proved, owns it from then on, and opens nothing by itself: a file nobody keyed cannot come about here.
class CipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(sqlite3 *handle);
    ~CipherDriver() override;

    sqlite3 *sqlite() const { return m_handle; }

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override; ///< BEGIN IMMEDIATE
    bool commitTransaction() override;
    bool rollbackTransaction() override;

private:
    bool execute(const char *sql);

    sqlite3 *m_handle = nullptr;
};

} // namespace lanyard
