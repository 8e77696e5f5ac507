#include "app/look/paint.h"

#include "app/look/style.h"
#include "models/tables/columns.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace lanyard {

namespace {

constexpr qreal PillPadding = 9;

}

void paintBox(QPainter &painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &line,
              qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = line.isValid() ? lineWidth / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal corner)
{
    paintBox(painter, rect, corner, QColor(), Theme::colour(Colour::Accent), 2);
}

qreal pillWidth(const QString &word, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(word) + 2 * PillPadding);
}

qreal paintPill(QPainter &painter, const QRectF &rect, const QString &word, Tone tone, const QFont &font)
{
    const qreal width = std::min(pillWidth(word, font), rect.width());
    const QRectF pill(rect.left(), std::round(rect.center().y() - Measure::Pill / 2.0), width, Measure::Pill);
    paintBox(painter, pill, Measure::Pill / 2.0, Theme::colour(Theme::toneGround(tone)), QColor());
    painter.save();
    painter.setFont(font);
    painter.setPen(Theme::colour(Theme::toneColour(tone)));
    const QString shown = QFontMetricsF(font).elidedText(word, Qt::ElideRight, width - 2 * PillPadding + 1);
    painter.drawText(pill.adjusted(PillPadding, 0, -PillPadding + 1, 0), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
    return width;
}

QFont textFont(TextSize size)
{
    QFont font = QApplication::font();
    switch (size) {
    case TextSize::Title:
        font.setPixelSize(20);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Heading:
        font.setPixelSize(17);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Normal:
        break;
    case TextSize::Small:
        font.setPixelSize(13);
        break;
    case TextSize::SmallStrong:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace lanyard
