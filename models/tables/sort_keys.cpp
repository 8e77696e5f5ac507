#include "models/tables/sort_keys.h"

#include "models/tables/folding.h"

#include <QDate>
#include <QDateTime>

#include <limits>

namespace lanyard {

namespace {

const SortKey NoValue{std::numeric_limits<qint64>::max(), {}};

/// The first seven bytes as a number that compares as they do; never as large as NoValue's.
qint64 prefixOf(const QByteArray &key)
{
    constexpr qsizetype Bytes = 7;
    quint64 prefix = 0;
    for (qsizetype i = 0; i < Bytes; ++i)
        prefix = prefix << 8 | (i < key.size() ? uchar(key[i]) : 0);
    return qint64(prefix);
}

SortKey bytesKey(const QByteArray &key) { return {prefixOf(key), key}; }

SortKey textKey(const QString &text) { return text.isEmpty() ? NoValue : bytesKey(sortKey(text)); }

} // namespace

SortKey SortKey::of(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return NoValue;
    case QMetaType::QString:
        return textKey(value.toString());
    case QMetaType::QByteArray:
        return bytesKey(value.toByteArray());
    case QMetaType::QDate:
        return value.toDate().isValid() ? SortKey{value.toDate().toJulianDay(), {}} : NoValue;
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? SortKey{value.toDateTime().toMSecsSinceEpoch(), {}} : NoValue;
    default:
        return {value.toLongLong(), {}};
    }
}

} // namespace lanyard
