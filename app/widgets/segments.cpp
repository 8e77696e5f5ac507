#include "app/widgets/segments.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qreal Padding = 12;
constexpr qreal CountGap = 6;
constexpr int NarrowestSegment = 60;

QString countText(int count) { return count > 0 ? QString::number(count) : QString(); }

qreal widthOf(const Segments::Segment &segment)
{
    const qreal words = QFontMetricsF(textFont(TextSize::SmallStrong)).horizontalAdvance(segment.label);
    const QString count = countText(segment.count);
    const qreal more
        = count.isEmpty() ? 0 : CountGap + QFontMetricsF(textFont(TextSize::Small)).horizontalAdvance(count);
    return std::ceil(words + more + 2 * Padding);
}

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Segments::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    updateGeometry();
    update();
}

void Segments::setCount(const QString &key, int count)
{
    const int which = place(key);
    if (which < 0 || m_segments.at(which).count == count)
        return;
    m_segments[which].count = count;
    updateGeometry();
    update();
}

void Segments::setCurrent(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    const int which = place(key);
    setAccessibleDescription(which < 0 ? QString() : m_segments.at(which).label);
    update();
    Q_EMIT currentChanged(key);
}

void Segments::setWrapped()
{
    m_wrapped = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Segments::sizeHint() const
{
    qreal width = 0;
    for (const Segment &segment : m_segments)
        width += widthOf(segment);
    return {int(width) + 4, Measure::Chip};
}

QSize Segments::minimumSizeHint() const
{
    const int least = m_wrapped ? int(widestIn(QWIDGETSIZE_MAX)) + 4 : int(m_segments.size()) * NarrowestSegment;
    return {std::min(sizeHint().width(), least), Measure::Chip};
}

int Segments::heightForWidth(int width) const
{
    const QList<QRectF> all = rectsIn(width);
    return all.isEmpty() ? Measure::Chip : int(all.last().bottom()) + 2;
}

/// Where there is not room for all, the longest give way first: a short word stays whole.
qreal Segments::widestIn(int width) const
{
    QList<qreal> widths;
    for (const Segment &segment : m_segments)
        widths.append(widthOf(segment));
    std::sort(widths.begin(), widths.end());
    qreal room = width - 4.0;
    if (m_wrapped && !widths.isEmpty())
        return std::min(widths.last(), room);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal share = room / qreal(widths.size() - i);
        if (widths.at(i) > share)
            return share;
        room -= widths.at(i);
    }
    return widths.isEmpty() ? 0 : widths.last();
}

QList<QRectF> Segments::rectsIn(int width) const
{
    QList<QRectF> all;
    const qreal most = widestIn(width);
    QRectF next(2, 2, 0, (m_wrapped ? Measure::Chip : height()) - 4);
    for (const Segment &segment : m_segments) {
        next.setWidth(std::min(widthOf(segment), most));
        if (m_wrapped && next.left() > 2 && next.right() > width - 2)
            next.moveTo(2, next.bottom());
        all.append(next);
        next.moveLeft(next.right());
    }
    return all;
}

bool Segments::isCut(const QString &key) const
{
    const int which = place(key);
    return which >= 0 && widthOf(m_segments.at(which)) > widestIn(width());
}

int Segments::at(const QPointF &point) const
{
    const QList<QRectF> all = rectsIn(width());
    const auto hit = std::find_if(all.begin(), all.end(), [&](const QRectF &rect) { return rect.contains(point); });
    return hit == all.end() ? -1 : int(hit - all.begin());
}

int Segments::place(const QString &key) const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [&key](const Segment &segment) { return segment.key == key; });
    return found == m_segments.end() ? -1 : int(found - m_segments.begin());
}

void Segments::choose(int place)
{
    if (place < 0 || place >= m_segments.size())
        return;
    const QString key = m_segments.at(place).key;
    setCurrent(m_noneAllowed && key == m_current ? QString() : key);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::Corner, Theme::colour(Colour::Pressed), {});
    const QList<QRectF> all = rectsIn(width());
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments.at(i);
        const bool current = segment.key == m_current;
        if (current)
            paintBox(painter, all.at(i), Measure::Corner - 1, Theme::colour(Colour::Surface),
                     Theme::colour(Colour::ControlLine));
        else if (i == m_hovered && isEnabled())
            paintBox(painter, all.at(i), Measure::Corner - 1, Theme::colour(Colour::Hover), {});
        painter.setFont(textFont(TextSize::SmallStrong));
        painter.setPen(Theme::colour(current ? Colour::Accent : Colour::Text));
        const QString count = countText(segment.count);
        const qreal countRoom
            = count.isEmpty() ? 0 : CountGap + QFontMetricsF(textFont(TextSize::Small)).horizontalAdvance(count);
        const QRectF words = all.at(i).adjusted(Padding, 0, -Padding - countRoom + 1, 0);
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(segment.label, Qt::ElideRight, int(words.width())));
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(Theme::colour(Colour::Secondary));
        painter.drawText(all.at(i).adjusted(0, 0, -Padding, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), Measure::Corner);
}

void Segments::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(at(event->position()));
}

void Segments::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->position());
    const bool isWhole = m_hovered < 0 || !isCut(m_segments.at(m_hovered).key);
    setToolTip(isWhole ? QString() : m_segments.at(m_hovered).label);
    update();
}

void Segments::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int which = place(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(which - 1);
    case Qt::Key_Right:
        return choose(which + 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_noneAllowed)
            return setCurrent({});
        break;
    default:
        break;
    }
    // The first letter of a word chooses it: Y and N answer a question.
    for (int i = 0; i < m_segments.size() && !event->text().isEmpty(); ++i) {
        if (m_segments.at(i).label.startsWith(event->text(), Qt::CaseInsensitive)) {
            setCurrent(m_segments.at(i).key);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void Segments::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Segments::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lanyard
