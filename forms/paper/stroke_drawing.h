#pragma once

#include "models/access/strokes.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace lanyard {

/// A line of a drawn signature as a smooth curve through the middles of its points, in the strokes' own measure.
QPainterPath smoothPath(const Stroke &stroke);

/// Draws a signature into a box at any size: on paper and on the screen the same curves. Keeps its proportions; a pen's
/// pressure makes the line thicker.
void drawStrokes(QPainter &painter, const QRectF &box, const Strokes &strokes, const QColor &ink);

} // namespace lanyard
