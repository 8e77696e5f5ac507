#include "app/widgets/search_box.h"

#include "app/look/glyph.h"
#include "app/look/paint.h"
#include "app/look/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int IconRoom = 34;

}

SearchBox::SearchBox(const QString &placeholder, const QString &keyHint, QWidget *parent)
    : QLineEdit(parent)
    , m_keyHint(keyHint)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setTextMargins(IconRoom - 8, 0, 0, 0);
}

QSize SearchBox::sizeHint() const { return {330, Measure::Control}; }

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintGlyph(painter, QRectF(11, (height() - 18) / 2.0, 18, 18), Glyph::Magnify, Theme::colour(Colour::Secondary));
    if (!text().isEmpty() || m_keyHint.isEmpty())
        return;
    const QFont font = textFont(TextSize::Small);
    const qreal width = QFontMetricsF(font).horizontalAdvance(m_keyHint) + 12;
    if (IconRoom + fontMetrics().horizontalAdvance(placeholderText()) + width + 12 > this->width())
        return; // the words matter more
    const QRectF hint(this->width() - width - 8, (height() - 20) / 2.0, width, 20);
    paintBox(painter, hint, 4, {}, Theme::colour(Colour::Line));
    painter.setFont(font);
    painter.setPen(Theme::colour(Colour::Secondary));
    painter.drawText(hint, Qt::AlignCenter, m_keyHint);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT abandoned();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT movedDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace lanyard
