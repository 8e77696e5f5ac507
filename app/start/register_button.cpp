#include "app/start/register_button.h"

#include "app/look/glyph.h"
#include "app/look/paint.h"
#include "app/look/style.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace lanyard {

RegisterButton::RegisterButton(const QString &folder, QWidget *parent)
    : PushButton(parent)
    , m_name(QFileInfo(folder).fileName())
    , m_where(QDir::toNativeSeparators(QFileInfo(folder).absolutePath()))
{
    setAccessibleName(tr("Open %1").arg(m_name));
    setAccessibleDescription(m_where);
    setAutoDefault(false);
    setMinimumHeight(52);
}

void RegisterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = isDown() ? Theme::colour(Colour::Pressed)
        : underMouse()             ? Theme::colour(Colour::Hover)
                                   : Theme::colour(Colour::Alternate);
    paintBox(painter, rect(), Measure::Corner, ground, Theme::colour(Colour::Line));
    if (hasFocus())
        paintFocusRing(painter, rect(), Measure::Corner);
    paintGlyph(painter, QRectF(14, (height() - 22) / 2.0, 22, 22), Glyph::School, Theme::colour(Colour::Accent));
    const QRect words = rect().adjusted(50, 7, -40, -7);
    painter.setFont(textFont(TextSize::Strong));
    painter.setPen(Theme::colour(Colour::Text));
    painter.drawText(words, Qt::AlignTop, painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(Theme::colour(Colour::Secondary));
    painter.drawText(words, Qt::AlignBottom, painter.fontMetrics().elidedText(m_where, Qt::ElideMiddle, words.width()));
    paintGlyph(painter, QRectF(width() - 32, (height() - 18) / 2.0, 18, 18), Glyph::ChevronRight,
               Theme::colour(Colour::Secondary));
}

} // namespace lanyard
