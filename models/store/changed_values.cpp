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
    writer.add(key, keptInTrail(cell));
}

} // namespace

Cell keptInTrail(const Cell &cell)
{
    const bool isLong = cell.type == Cell::Bytes && cell.bytes.size() > LongestKept;
    return isLong ? Cell{Cell::Digest, 0, blake2b(cell.bytes)} : cell;
}

bool encodeChanged(CanonicalWriter &writer, const RecordTable &table, const Row &from, const Row &to)
{
    writer.begin(Domain);
    bool isChanged = false;
    for (const char side : {Became, Was}) {
        const Row &row = side == Became ? to : from;
        for (const int column : table.sorted()) {
            if (from[column] == to[column])
                continue;
            addValue(writer, side, table.columns()[column], row[column]);
            isChanged = true;
        }
    }
    return isChanged;
}

QByteArray encodeNoted(const Fields &values)
{
    Fields noted;
    for (const auto &[column, value] : values)
        noted.insert(QLatin1Char(Became) + column, value);
    return canonicalBytes(Domain, noted);
}

QList<TrailValue> decodeChanged(QByteArrayView bytes)
{
    QMap<QString, TrailValue> changes;
    CanonicalReader reader(bytes);
    while (reader.next()) {
        const QString field = reader.key().mid(1);
        TrailValue &change = changes[field];
        change.field = field;
        (reader.key().startsWith(QLatin1Char(Became)) ? change.to : change.from) = reader.cell().toVariant();
    }
    return changes.values();
}

} // namespace lanyard
