#pragma once

#include <QRectF>

/// Pages are laid out in tenths of a point, from the top left: fine enough that no glyph is rounded out of its place.
namespace lanyard::paper {

inline constexpr int UnitsPerInch = 720;
inline constexpr qreal Pt = 10.0;
inline constexpr qreal Mm = UnitsPerInch / 25.4;

/// A4 as PDF has it, 595 × 842 points.
inline constexpr qreal ShortSide = 595 * Pt;
inline constexpr qreal LongSide = 842 * Pt;

enum class Turn { Portrait, Landscape };

inline QRectF pageBox(Turn turn)
{
    return turn == Turn::Portrait ? QRectF(0, 0, ShortSide, LongSide) : QRectF(0, 0, LongSide, ShortSide);
}

} // namespace lanyard::paper
