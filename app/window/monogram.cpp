#include "app/window/monogram.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QPainter>

namespace lanyard {

Monogram::Monogram(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setFixedSize(34, 34);
}

void Monogram::setName(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_letters.clear();
    if (!words.isEmpty())
        m_letters = words.first().left(1);
    if (m_shape == Shape::Circle && words.size() > 1)
        m_letters += words.last().left(1);
    m_letters = m_letters.toUpper();
    update();
}

void Monogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool square = m_shape == Shape::Square;
    paintBox(painter, rect(), square ? Measure::CardCorner : width() / 2.0,
             Theme::colour(square ? Colour::Accent : Colour::Pressed), {});
    painter.setFont(textFont(square ? TextSize::Strong : TextSize::SmallStrong));
    painter.setPen(Theme::colour(square ? Colour::OnAccent : Colour::Text));
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

} // namespace lanyard
