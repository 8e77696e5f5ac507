#include "app/widgets/ground.h"

#include <QPainter>

namespace lanyard {

Ground::Ground(Colour colour, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
    , m_lines(lines)
{
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(m_colour));
    const QColor line = Theme::colour(Colour::Line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

} // namespace lanyard
