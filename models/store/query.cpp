#include "models/store/query.h"

#include "models/store/cipher_result.h"
#include "models/store/connection.h"
#include "models/store/sqlite_failure.h"

#include <QSqlQuery>

namespace lanyard {

struct Query::Private
{
    explicit Private(CipherResult *made)
        : result(made)
        , query(made)
    {
        query.setForwardOnly(true);
    }

    /// Binding after a run begins the next one.
    Statement &nextParameter()
    {
        if (std::exchange(hasRun, false)) {
            result->statement().reset();
            parameter = 0;
        }
        ++parameter;
        return result->statement();
    }

    CipherResult *result; // owned by the query
    QSqlQuery query;
    int parameter = 0;
    bool hasRun = false;
};

Query::Query(Connection &connection, const QString &sql)
    : d(std::make_unique<Private>(connection.result().release()))
{
    d->query.prepare(sql);
}

Query::Query(Query &&) noexcept = default;
Query &Query::operator=(Query &&) noexcept = default;
Query::~Query() = default;

Query &Query::bind(const QVariant &value)
{
    d->nextParameter().bind(d->parameter - 1, value);
    return *this;
}

Query &Query::bind(const RecordId &id) { return id.isNull() ? bindNull() : bind(id.toBytes()); }

Query &Query::bind(const QString &text)
{
    d->nextParameter().bind(d->parameter - 1, text);
    return *this;
}

Query &Query::bind(qint64 number)
{
    d->nextParameter().bind(d->parameter - 1, number);
    return *this;
}

Query &Query::bind(const QByteArray &bytes)
{
    d->nextParameter().bind(d->parameter - 1, bytes);
    return *this;
}

Query &Query::bind(const QDate &date) { return date.isValid() ? bind(date.toString(Qt::ISODate)) : bindNull(); }

Query &Query::bindNull()
{
    d->nextParameter().bindNull(d->parameter - 1);
    return *this;
}

Result<void> Query::exec()
{
    if (d->result->statement().isOk())
        d->query.exec();
    d->hasRun = true;
    return error();
}

bool Query::next() { return d->query.next(); }

Result<void> Query::error() const { return d->result->statement().error(); }

int Query::columnCount() const { return d->result->statement().columnCount(); }

QString Query::columnName(int column) const { return d->result->statement().columnName(column); }

bool Query::isNull(int column) const { return d->result->statement().isNull(column); }

QVariant Query::value(int column) const { return d->result->statement().value(column); }

qint64 Query::integer(int column) const { return d->result->statement().integer(column); }

QString Query::text(int column) const { return d->result->statement().text(column); }

QByteArray Query::bytes(int column) const { return d->result->statement().bytes(column); }

RecordId Query::id(int column) const { return RecordId::fromBytes(bytes(column)); }

QDate Query::date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

} // namespace lanyard
