#include "app/signing/ink_pad.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "forms/paper/stroke_drawing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qreal UnitsPerPixel = 2540.0 / 96; ///< hundredths of a millimetre in a device-independent pixel
constexpr qsizetype MostPoints = 20'000; ///< several minutes of a fast pen: more is no signature
constexpr qreal Step = 3; ///< of an arrow key, in pixels; with Shift five times as far
constexpr qreal FullPressure = 1;

} // namespace

InkPad::InkPad(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(220, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Your signature"));
    setAccessibleDescription(tr("Draw with pen, finger or mouse. With the keyboard: Space puts the pen down and lifts "
                                "it, the arrow keys move it, Shift moves it further, Backspace takes the last stroke "
                                "away."));
}

void InkPad::clear()
{
    m_strokes = {};
    m_points = 0;
    m_drawing = false;
    update();
    Q_EMIT drawn();
}

void InkPad::undoStroke()
{
    if (m_strokes.isEmpty())
        return;
    m_points -= m_strokes.lines.last().size();
    m_strokes.lines.removeLast();
    m_drawing = false;
    if (m_strokes.isEmpty())
        return clear();
    update();
    Q_EMIT drawn();
}

QRectF InkPad::box() const
{
    if (m_strokes.isEmpty())
        return rect();
    // As drawStrokes() places it, should the pad have another size than when the first stroke began.
    const qreal scale = std::min(width() / qreal(m_strokes.width), height() / qreal(m_strokes.height));
    const QSizeF size(m_strokes.width * scale, m_strokes.height * scale);
    return {QPointF(0, (height() - size.height()) / 2), size};
}

StrokePoint InkPad::pointAt(const QPointF &at, qreal pressure) const
{
    const QRectF in = box();
    const qreal scale = m_strokes.width / in.width();
    StrokePoint point;
    point.x = std::clamp(qRound((at.x() - in.left()) * scale), 0, m_strokes.width);
    point.y = std::clamp(qRound((at.y() - in.top()) * scale), 0, m_strokes.height);
    point.pressure = std::clamp(qRound(pressure * 1000), 0, 1000);
    point.msecs = qint32(m_since.elapsed());
    return point;
}

void InkPad::begin(const QPointF &at, qreal pressure, const QString &device)
{
    if (m_strokes.isEmpty()) {
        m_strokes.width = qRound(width() * UnitsPerPixel);
        m_strokes.height = qRound(height() * UnitsPerPixel);
        m_points = 0;
        m_since.start();
    }
    m_device = device;
    m_drawing = true;
    m_strokes.lines.append(Stroke{pointAt(at, pressure)});
    ++m_points;
    m_nib = at;
    update();
    Q_EMIT drawn();
}

void InkPad::extend(const QPointF &at, qreal pressure)
{
    if (!m_drawing || m_points >= MostPoints)
        return;
    const StrokePoint point = pointAt(at, pressure);
    Stroke &stroke = m_strokes.lines.last();
    m_nib = at;
    if (point.x == stroke.last().x && point.y == stroke.last().y)
        return;
    stroke.append(point);
    ++m_points;
    update();
}

void InkPad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    update();
    Q_EMIT drawn();
}

void InkPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), FullPressure, QStringLiteral("mouse"));
}

void InkPad::mouseMoveEvent(QMouseEvent *event) { extend(event->position(), FullPressure); }

void InkPad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void InkPad::tabletEvent(QTabletEvent *event)
{
    event->accept(); // otherwise the same stroke comes once more, as a mouse's
    switch (event->type()) {
    case QEvent::TabletPress:
        setFocus(Qt::MouseFocusReason);
        return begin(event->position(), event->pressure(), QStringLiteral("pen"));
    case QEvent::TabletMove:
        return extend(event->position(), event->pressure());
    case QEvent::TabletRelease:
        return end();
    default:
        return;
    }
}

bool InkPad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(*static_cast<QTouchEvent *>(event));
    default:
        return QWidget::event(event);
    }
}

bool InkPad::touch(QTouchEvent &event)
{
    event.accept();
    // One finger signs; a palm that touches meanwhile is not followed.
    const QEventPoint &finger = event.points().first();
    if (event.type() == QEvent::TouchBegin) {
        setFocus(Qt::MouseFocusReason);
        begin(finger.position(), FullPressure, QStringLiteral("touch"));
    } else if (event.type() == QEvent::TouchUpdate) {
        extend(finger.position(), FullPressure);
    } else {
        end();
    }
    return true;
}

void InkPad::toggleNib()
{
    if (m_drawing)
        return end();
    if (m_nib.isNull())
        m_nib = QPointF(width() * 0.15, height() * 0.55);
    begin(m_nib, FullPressure, QStringLiteral("keyboard"));
}

void InkPad::moveNib(const QPointF &step)
{
    if (m_nib.isNull())
        m_nib = QPointF(width() * 0.15, height() * 0.55);
    const QPointF to = m_nib + step;
    m_nib = {std::clamp(to.x(), 1.0, width() - 1.0), std::clamp(to.y(), 1.0, height() - 1.0)};
    extend(m_nib, FullPressure);
    update();
}

void InkPad::keyPressEvent(QKeyEvent *event)
{
    const qreal far = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 * Step : Step;
    switch (event->key()) {
    case Qt::Key_Space:
        return toggleNib();
    case Qt::Key_Left:
        return moveNib({-far, 0});
    case Qt::Key_Right:
        return moveNib({far, 0});
    case Qt::Key_Up:
        return moveNib({0, -far});
    case Qt::Key_Down:
        return moveNib({0, far});
    case Qt::Key_Backspace:
        return undoStroke();
    case Qt::Key_Delete:
        return clear();
    default:
        QWidget::keyPressEvent(event);
    }
}

void InkPad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void InkPad::focusOutEvent(QFocusEvent *event)
{
    end();
    QWidget::focusOutEvent(event);
    update();
}

void InkPad::paintNib(QPainter &painter) const
{
    if (!hasFocus() || m_nib.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Colour::Accent), 1.4));
    painter.setBrush(m_drawing ? QBrush(Theme::colour(Colour::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(m_nib, 3.5, 3.5);
}

void InkPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Colour::ControlLine), 1, Qt::DashLine));
    painter.setBrush(Theme::colour(Colour::Alternate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measure::Corner, Measure::Corner);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(Theme::colour(Colour::Secondary));
    const QString hint
        = hasFocus() ? tr("Pen, finger, mouse, or Space and arrow keys") : tr("Sign here with pen, finger or mouse");
    painter.drawText(rect().adjusted(12, 0, -12, -8), Qt::AlignBottom | Qt::AlignLeft, hint);
    drawStrokes(painter, rect(), m_strokes, Theme::colour(Colour::Text));
    paintNib(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), Measure::Corner);
}

} // namespace lanyard
