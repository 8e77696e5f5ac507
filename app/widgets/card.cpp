#include "app/widgets/card.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

Card::Card(QWidget *parent, int padding)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    // Never less than the line, or what lies inside would paint over it.
    const int margin = std::max(padding, 1);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(8);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::CardCorner, Theme::colour(Colour::Surface), Theme::colour(Colour::Line));
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(17);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() / 2, width(), 1), Theme::colour(Colour::Line));
}

} // namespace lanyard
