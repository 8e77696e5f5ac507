#include "forms/paper/stroke_drawing.h"

#include <QPainter>

namespace lanyard {

namespace {

constexpr qreal LineWidth = 55; ///< hundredths of a millimetre, at full pressure
constexpr qreal LeastShare = 0.45; ///< of it, at none

QPointF at(const StrokePoint &point) { return {qreal(point.x), qreal(point.y)}; }

qreal widthOf(const Stroke &stroke)
{
    qint64 sum = 0;
    for (const StrokePoint &point : stroke)
        sum += point.pressure;
    const qreal pressure = stroke.isEmpty() ? 1 : qreal(sum) / qreal(stroke.size()) / 1000;
    return LineWidth * std::clamp(LeastShare + (1 - LeastShare) * pressure, LeastShare, 1.4);
}

} // namespace

QPainterPath smoothPath(const Stroke &stroke)
{
    QPainterPath path;
    if (stroke.isEmpty())
        return path;
    path.moveTo(at(stroke.first()));
    if (stroke.size() == 1)
        path.lineTo(at(stroke.first()) + QPointF(1, 0)); // a dot, drawn by the round cap
    for (qsizetype i = 1; i + 1 < stroke.size(); ++i)
        path.quadTo(at(stroke.at(i)), (at(stroke.at(i)) + at(stroke.at(i + 1))) / 2);
    if (stroke.size() > 1)
        path.lineTo(at(stroke.last()));
    return path;
}

void drawStrokes(QPainter &painter, const QRectF &box, const Strokes &strokes, const QColor &ink)
{
    if (strokes.isEmpty() || strokes.width <= 0 || strokes.height <= 0)
        return;
    const qreal scale = std::min(box.width() / strokes.width, box.height() / strokes.height);
    painter.save();
    painter.translate(box.left(), box.center().y() - strokes.height * scale / 2);
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    for (const Stroke &stroke : strokes.lines) {
        painter.setPen(QPen(ink, widthOf(stroke), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(smoothPath(stroke));
    }
    painter.restore();
}

} // namespace lanyard
