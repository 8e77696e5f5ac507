#include "models/store/cell.h"

#include "models/store/statement.h"

#include <QDate>

namespace lanyard {

std::optional<Cell> Cell::of(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return Cell();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return Cell{Integer, value.toLongLong(), {}};
    case QMetaType::QString:
        return Cell{Text, 0, value.toString().normalized(QString::NormalizationForm_C).toUtf8()};
    case QMetaType::QByteArray:
        return Cell{Bytes, 0, value.toByteArray()};
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? Cell{Text, 0, date.toString(Qt::ISODate).toLatin1()} : Cell();
    }
    default:
        return std::nullopt;
    }
}

QVariant Cell::toVariant() const
{
    switch (type) {
    case Null:
        return {};
    case Integer:
        return number;
    case Text:
        return QString::fromUtf8(bytes);
    case Bytes:
    case Digest:
        return bytes;
    }
    return {};
}

void Cell::bindTo(Statement &statement, int parameter) const
{
    switch (type) {
    case Null:
        statement.bindNull(parameter);
        break;
    case Integer:
        statement.bind(parameter, number);
        break;
    case Text:
        statement.bindBorrowedText(parameter, bytes);
        break;
    case Bytes:
    case Digest:
        statement.bindBorrowed(parameter, bytes);
        break;
    }
}

} // namespace lanyard
