#include "models/store/statement.h"

#include "models/store/sqlite_failure.h"

#include <QDate>
#include <QDateTime>

#include <sqlite3.h>
#include <utility>

namespace lanyard {

Statement::Statement(sqlite3 *handle, QByteArrayView sql)
    : m_handle(handle)
{
    const char *rest = nullptr;
    note(sqlite3_prepare_v3(handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, &rest));
    if (isOk() && !QByteArrayView(rest, sql.data() + sql.size() - rest).trimmed().isEmpty()) {
        note(SQLITE_MISUSE); // the rest would silently not run
        sqlite3_finalize(std::exchange(m_statement, nullptr));
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_code(other.m_code)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_statement, other.m_statement);
    std::swap(m_code, other.m_code);
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::note(int code)
{
    if (m_code == SQLITE_OK && code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        m_code = code;
}

Result<void> Statement::error() const
{
    if (isOk())
        return {};
    return tl::unexpected<Error>(storeError(m_code, m_handle));
}

void Statement::bindNull(int parameter) { note(sqlite3_bind_null(m_statement, parameter + 1)); }

void Statement::bind(int parameter, qint64 number) { note(sqlite3_bind_int64(m_statement, parameter + 1, number)); }

void Statement::bindDouble(int parameter, double number)
{
    note(sqlite3_bind_double(m_statement, parameter + 1, number));
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    note(sqlite3_bind_text(m_statement, parameter + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int parameter, const QByteArray &bytes)
{
    // An empty array is an empty blob, not nothing: constData() is never null.
    note(sqlite3_bind_blob64(m_statement, parameter + 1, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindBorrowed(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.data() ? bytes.data() : "";
    note(sqlite3_bind_blob64(m_statement, parameter + 1, data, quint64(bytes.size()), SQLITE_STATIC));
}

void Statement::bindBorrowedText(int parameter, QByteArrayView utf8)
{
    const char *data = utf8.data() ? utf8.data() : "";
    note(sqlite3_bind_text(m_statement, parameter + 1, data, int(utf8.size()), SQLITE_STATIC));
}

void Statement::bind(int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        bindNull(parameter);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        bind(parameter, value.toLongLong());
        break;
    case QMetaType::Double:
        bindDouble(parameter, value.toDouble());
        break;
    case QMetaType::QByteArray:
        bind(parameter, value.toByteArray());
        break;
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        date.isValid() ? bind(parameter, date.toString(Qt::ISODate)) : bindNull(parameter);
        break;
    }
    case QMetaType::QString:
        bind(parameter, value.toString());
        break;
    default:
        note(SQLITE_MISMATCH);
    }
}

bool Statement::step()
{
    if (!isOk())
        return false;
    const int code = sqlite3_step(m_statement);
    note(code);
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    if (m_statement)
        m_code = SQLITE_OK; // a statement that could not be prepared stays failed
}

Result<void> Statement::run()
{
    while (step()) { }
    const Result<void> outcome = error();
    reset();
    return outcome;
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

QString Statement::columnName(int column) const { return QString::fromUtf8(sqlite3_column_name(m_statement, column)); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const { return QString::fromUtf8(view(column)); }

QByteArray Statement::bytes(int column) const { return view(column).toByteArray(); }

QByteArrayView Statement::view(int column) const
{
    // The pointer first, then the size: SQLite's order.
    const char *data
        = static_cast<const char *>(sqlite3_column_type(m_statement, column) == SQLITE_BLOB
                                        ? sqlite3_column_blob(m_statement, column)
                                        : static_cast<const void *>(sqlite3_column_text(m_statement, column)));
    return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Cell{Cell::Integer, integer(column), {}};
    case SQLITE_BLOB:
        return Cell{Cell::Bytes, 0, bytes(column)};
    case SQLITE_NULL:
        return {};
    default:
        return Cell{Cell::Text, 0, bytes(column)};
    }
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace lanyard
