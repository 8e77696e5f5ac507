#pragma once

#include "models/store/record_id.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>

namespace lanyard {

class Connection;

/// A statement prepared in its constructor and read forward, once. It moves and is never copied; it must not outlive
/// its connection nor leave the vault's worker. Text never goes into SQL: values are bound, in the order of the
/// question marks.
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    Query(Query &&) noexcept;
    Query &operator=(Query &&) noexcept;
    ~Query();

    Query &bind(const QVariant &value);
    Query &bind(const RecordId &id); ///< "no record" is null
    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(const QByteArray &bytes);
    Query &bind(const QDate &date); ///< ISO text; null when invalid
    Query &bindNull();

    Result<void> exec(); ///< runs it, ready for the first next(); may be called again after binding again
    bool next(); ///< false at the end or on failure: see error()
    Result<void> error() const;

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    QVariant value(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    RecordId id(int column) const;
    QDate date(int column) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
