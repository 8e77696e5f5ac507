#include "models/store/changed_values.h"

#include "models/store/canonical.h"

namespace lanyard {

namespace {

constexpr auto Domain = "lanyard/changed/1";
constexpr qsizetype LongestKept = 64 * 1024;

// '+' sorts before '-', so all that a record became comes before all that it was.
constexpr char Became = '+';
constexpr char Was = '-';

void addValue(CanonicalWriter &writer, char side, QByteArrayView column, const Cell &cell)
{
    static thread_local QByteArray key;
    key.resize(0);
    key.append(side);
    key.append(column);
    if (cell.type == Cell::Bytes && cell.bytes.size() > LongestKept)
        writer.add(key, Cell::Digest, blake2b(cell.bytes));
    else
        writer.add(key, cell);
}

} // namespace

QByteArray encodeChanged(CanonicalWriter &writer, const RecordTable &table, const Row *from, const Row &to)
{
    writer.begin(Domain);
    bool isChanged = !from;
    const auto add = [&](char side, const Row &row) {
        for (const int column : table.sorted()) {
            const bool isBookkeeping = column == table.idColumn() || column == table.revisionColumn();
            if (isBookkeeping || (from && (*from)[column] == to[column]))
                continue;
            addValue(writer, side, table.columns()[column], row[column]);
            isChanged = true;
        }
    };
    add(Became, to);
    if (from)
        add(Was, *from);
    return isChanged ? writer.bytes() : QByteArray();
}

QByteArray encodeNoted(const Fields &values)
{
    Fields noted;
    for (auto value = values.begin(); value != values.end(); ++value)
        noted.insert(QLatin1Char(Became) + value.key(), value.value());
    return canonicalBytes(Domain, noted);
}

QList<FieldChange> decodeChanged(QByteArrayView bytes)
{
    QMap<QString, FieldChange> changes;
    CanonicalReader reader(bytes);
    while (reader.next()) {
        const QString field = reader.key().mid(1);
        FieldChange &change = changes[field];
        change.field = field;
        (reader.key().startsWith(QLatin1Char(Became)) ? change.to : change.from) = reader.cell().toVariant();
    }
    return changes.values();
}

} // namespace lanyard
