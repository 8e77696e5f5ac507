#include "app/signing/ink_picture.h"

#include "app/look/theme.h"
#include "forms/paper/stroke_drawing.h"

#include <QPainter>

namespace lanyard {

InkPicture::InkPicture(Strokes strokes, QWidget *parent)
    : QWidget(parent)
    , m_strokes(std::move(strokes))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("The drawn signature"));
}

void InkPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStrokes(painter, rect(), m_strokes, Theme::colour(Colour::Text));
}

} // namespace lanyard
