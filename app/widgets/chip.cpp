#include "app/widgets/chip.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lanyard {
namespace {

constexpr int Padding = 13;
constexpr int MarkSize = 15;
constexpr int MarkRoom = MarkSize + 3;

} // namespace

Chip::Chip(Glyph leading, Glyph trailing, QWidget *parent)
    : PushButton(parent)
    , m_leading(leading)
    , m_trailing(trailing)
{
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void Chip::setCaption(const QString &caption, bool isOn)
{
    m_caption = caption;
    m_on = isOn;
    setFont(textFont(isOn ? TextSize::SmallStrong : TextSize::Small));
    updateGeometry();
    update();
}

int Chip::leadingRoom() const { return m_leading == Glyph::None ? 0 : MarkRoom + 2; }

int Chip::trailingRoom() const { return trailing() == Glyph::None ? 0 : MarkRoom; }

QSize Chip::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(m_caption) + 2 * Padding + leadingRoom() + trailingRoom(),
            Measure::Chip};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() && isEnabled();
    QColor ground = Theme::colour(m_on ? Colour::AccentSoft : Colour::Surface);
    if (isDown() || (hovered && !m_on))
        ground = Theme::colour(isDown() ? Colour::Pressed : Colour::Hover);
    const qreal corner = height() / 2.0;
    paintBox(painter, rect(), corner, ground, m_on ? QColor() : Theme::colour(Colour::ControlLine));
    if (hasFocus())
        paintFocusRing(painter, rect(), corner);
    const QColor words = Theme::colour(m_on ? Colour::Accent : Colour::Text);
    painter.setPen(words);
    painter.setFont(font());
    painter.drawText(rect().adjusted(Padding + leadingRoom(), 0, 0, 0), Qt::AlignVCenter, m_caption);
    const qreal top = (height() - MarkSize) / 2.0;
    if (m_leading != Glyph::None)
        paintGlyph(painter, QRectF(Padding - 1, top, MarkSize, MarkSize), m_leading, words);
    if (trailing() != Glyph::None)
        paintGlyph(painter, QRectF(width() - Padding - MarkSize + 1, top, MarkSize, MarkSize), trailing(), words);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (m_on && event->position().x() > width() - Padding - MarkRoom)
        Q_EMIT cleared();
    else
        PushButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT cleared();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
        click();
        return;
    default:
        PushButton::keyPressEvent(event);
    }
}

} // namespace lanyard
