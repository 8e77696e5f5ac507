#include "models/store/change.h"

#include "models/store/canonical.h"

namespace lanyard {

namespace {

constexpr auto ChangeDomain = "lanyard/change/1";
constexpr auto WriteDomain = "lanyard/write/1";
constexpr auto ValuePrefix = '.'; // sorts before every letter: a column's name can be no other key
constexpr auto NullsKey = "nulls";

// Canonical bytes leave nulls out; in a write a null is a value ("empty this field"), so their names are listed.
QByteArray writeBytes(const Write &write)
{
    Fields fields;
    QStringList nulls;
    for (const auto &[column, value] : write.values) {
        fields.insert(QLatin1Char(ValuePrefix) + column, value);
        if (!value.isValid())
            nulls.append(column);
    }
    fields.insert(QStringLiteral("id"), write.id.toBytes());
    fields.insert(QLatin1String(NullsKey), nulls.join(QLatin1Char('\n')));
    fields.insert(QStringLiteral("revision"), write.revision);
    fields.insert(QStringLiteral("table"), write.table);
    return canonicalBytes(WriteDomain, fields);
}

std::optional<Fields> fieldsFrom(QByteArrayView bytes, QByteArrayView domain)
{
    Fields fields;
    CanonicalReader reader(bytes);
    while (reader.next())
        fields.insert(reader.key(), reader.cell().toVariant());
    if (!reader.isValid() || reader.domain() != domain)
        return std::nullopt;
    return fields;
}

std::optional<Write> writeFrom(QByteArrayView bytes)
{
    const std::optional<Fields> fields = fieldsFrom(bytes, WriteDomain);
    if (!fields)
        return std::nullopt;
    Write write;
    write.table = fields->value(QStringLiteral("table")).toString();
    write.id = RecordId::fromBytes(fields->value(QStringLiteral("id")).toByteArray());
    write.revision = fields->value(QStringLiteral("revision")).toLongLong();
    for (const auto &[key, value] : *fields) {
        if (key.startsWith(QLatin1Char(ValuePrefix)))
            write.values.insert(key.mid(1), value);
    }
    const QString nulls = fields->value(QLatin1String(NullsKey)).toString();
    for (const QString &column : nulls.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        write.values.insert(column, QVariant());
    return write;
}

/// Keys that sort as the writes do.
QString writeKey(qsizetype index) { return QStringLiteral("write/%1").arg(index, 10, 10, QLatin1Char('0')); }

} // namespace

QByteArray Change::toBytes() const
{
    Fields fields{{QStringLiteral("kind"), qint64(kind)}, {QStringLiteral("reason"), reason}};
    for (qsizetype i = 0; i < writes.size(); ++i)
        fields.insert(writeKey(i), writeBytes(writes.at(i)));
    return canonicalBytes(ChangeDomain, fields);
}

std::optional<Change> Change::fromBytes(const QByteArray &bytes)
{
    const std::optional<Fields> fields = fieldsFrom(bytes, ChangeDomain);
    const qint64 kind = fields ? fields->value(QStringLiteral("kind"), -1).toLongLong() : -1;
    if (kind < 0 || kind > qint64(Kind::Erase))
        return std::nullopt;
    Change change{Kind(kind), fields->value(QStringLiteral("reason")).toString(), {}};
    for (qsizetype i = 0; fields->contains(writeKey(i)); ++i) {
        const std::optional<Write> write = writeFrom(fields->value(writeKey(i)).toByteArray());
        if (!write)
            return std::nullopt;
        change.writes.append(*write);
    }
    return change;
}

} // namespace lanyard
