#include "models/access/strokes.h"

#include "models/people/byte_packing.h"

// Format 1: its number, width, height, then each line, point by point as the difference from the point before.

namespace lanyard {

namespace {

constexpr quint64 Format = 1;
constexpr qint64 MostLength = 100'000; // hundredths of a millimetre: a metre
constexpr qint64 MostPressure = 10'000;
constexpr qint64 MostMsecs = 60 * 60 * 1000;

/// Small differences of either sign take few bytes.
quint64 folded(qint64 value) { return value < 0 ? quint64(-value) * 2 - 1 : quint64(value) * 2; }

qint64 unfolded(quint64 value)
{
    const qint64 half = qint64(value / 2);
    return value % 2 == 1 ? -half - 1 : half;
}

bool isWithin(const StrokePoint &point)
{
    const auto isBetween = [](qint64 value, qint64 least, qint64 most) { return value >= least && value <= most; };
    return isBetween(point.x, -MostLength, MostLength) && isBetween(point.y, -MostLength, MostLength)
        && isBetween(point.pressure, 0, MostPressure) && isBetween(point.msecs, 0, MostMsecs);
}

class PointPacker
{
public:
    explicit PointPacker(Packer &packer)
        : m_packer(packer)
    {
    }

    void pack(const StrokePoint &point)
    {
        m_packer.number(folded(qint64(point.x) - m_last.x));
        m_packer.number(folded(qint64(point.y) - m_last.y));
        m_packer.number(folded(qint64(point.pressure) - m_last.pressure));
        m_packer.number(folded(qint64(point.msecs) - m_last.msecs));
        m_last = point;
    }

private:
    Packer &m_packer;
    StrokePoint m_last;
};

class PointUnpacker
{
public:
    explicit PointUnpacker(Unpacker &unpacker)
        : m_unpacker(unpacker)
    {
    }

    /// Nothing where the point lies outside of what a signature can be.
    std::optional<StrokePoint> unpack()
    {
        for (qint32 *value : {&m_last.x, &m_last.y, &m_last.pressure, &m_last.msecs}) {
            const quint64 difference = m_unpacker.number();
            if (difference > quint64(4 * MostMsecs))
                return std::nullopt;
            *value += qint32(unfolded(difference));
            if (!isWithin(m_last))
                return std::nullopt;
        }
        return m_last;
    }

private:
    Unpacker &m_unpacker;
    StrokePoint m_last;
};

} // namespace

QByteArray Strokes::toBytes() const
{
    Packer packer;
    packer.number(Format);
    packer.number(quint64(std::max(width, 0)));
    packer.number(quint64(std::max(height, 0)));
    packer.number(quint64(lines.size()));
    PointPacker points(packer);
    for (const Stroke &line : lines) {
        packer.number(quint64(line.size()));
        for (const StrokePoint &point : line)
            points.pack(point);
    }
    return packer.packed();
}

std::optional<Strokes> Strokes::fromBytes(const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    const quint64 format = unpacker.number();
    const quint64 width = unpacker.number();
    const quint64 height = unpacker.number();
    if (format != Format || width > quint64(MostLength) || height > quint64(MostLength))
        return std::nullopt;
    Strokes strokes{qint32(width), qint32(height), {}};
    PointUnpacker points(unpacker);
    for (int left = unpacker.count(); left > 0; --left) {
        Stroke line;
        for (int more = unpacker.count(); more > 0; --more) {
            const std::optional<StrokePoint> point = points.unpack();
            if (!point)
                return std::nullopt;
            line << *point;
        }
        strokes.lines << line;
    }
    return !unpacker.isBroken() && unpacker.isAtEnd() ? std::optional(strokes) : std::nullopt;
}

} // namespace lanyard
