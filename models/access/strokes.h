#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace lanyard {

/// A point of a drawn signature. Lengths in hundredths of a millimetre from the box's top left, whatever the screen.
struct StrokePoint
{
    qint32 x = 0;
    qint32 y = 0;
    qint32 pressure = 1000; ///< thousandths; a mouse has 1000
    qint32 msecs = 0; ///< since the first point of the first stroke

    bool operator==(const StrokePoint &) const = default;
};

using Stroke = QList<StrokePoint>;

/// The drawing of a signature, with its timing.
struct Strokes
{
    qint32 width = 0; ///< of the box, hundredths of a millimetre
    qint32 height = 0;
    QList<Stroke> lines;

    bool isEmpty() const { return lines.isEmpty(); }
    QByteArray toBytes() const;
    static std::optional<Strokes> fromBytes(const QByteArray &bytes); ///< nothing where the bytes are not strokes
    bool operator==(const Strokes &) const = default;
};

} // namespace lanyard
