#include "app/pictures/picture_canvas.h"

#include "app/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int SmallestDrawn = 4; // pixels of the screen: less was a click
constexpr int SmallestSide = 8; // pixels of the picture
constexpr int StepsAcross = 50; // arrow keys go a fiftieth of the longer side at a time
constexpr int MiddlePart = 5; // an area put in the middle is a fifth of the shorter side

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(240, 180);
    setAccessibleName(tr("The picture, as its copy will look"));
    setAccessibleDescription(
        tr("Insert puts an area in the middle. Arrow keys move it, with Shift they make it larger or "
           "smaller, with Ctrl in small steps. N goes to the next area, Delete takes it away, Esc lets go of it."));
}

void PictureCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_shown = {};
    m_marked.clear();
    m_from.reset();
    m_chosen = -1;
    settle();
}

void PictureCanvas::settle()
{
    m_chosen = std::min(m_chosen, int(m_marked.areas().size()) - 1);
    update();
    Q_EMIT changed();
}

void PictureCanvas::choose(int place)
{
    m_chosen = place;
    if (place >= 0)
        m_how = m_marked.areas().at(place).how;
    settle();
}

void PictureCanvas::setHow(CoveredArea::How how)
{
    m_how = how;
    if (m_chosen >= 0)
        m_marked.change(m_chosen, {m_marked.areas().at(m_chosen).where, how});
    settle();
}

void PictureCanvas::add(const QRect &where)
{
    const QRect inside = where.intersected(m_picture.rect());
    if (inside.isEmpty())
        return;
    m_marked.add({inside, m_how});
    choose(int(m_marked.areas().size()) - 1);
}

void PictureCanvas::addInTheMiddle()
{
    const int side = std::max(SmallestSide, std::min(m_picture.width(), m_picture.height()) / MiddlePart);
    QRect area(0, 0, side, side);
    area.moveCenter(m_picture.rect().center());
    add(area);
    setFocus();
}

void PictureCanvas::removeChosen()
{
    if (m_chosen < 0)
        return;
    m_marked.remove(m_chosen);
    settle();
}

void PictureCanvas::undo()
{
    m_marked.undo();
    settle();
}

void PictureCanvas::redo()
{
    m_marked.redo();
    settle();
}

QRectF PictureCanvas::shownRect() const
{
    QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    size = size.boundedTo(QSizeF(m_picture.size()) / devicePixelRatioF()); // a small picture is not blown up
    return {QPointF(width() - size.width(), height() - size.height()) / 2, size};
}

QRectF PictureCanvas::toWidget(const QRect &area) const
{
    const QRectF shown = shownRect();
    const qreal scale = shown.width() / m_picture.width();
    return {shown.topLeft() + QPointF(area.topLeft()) * scale, QSizeF(area.size()) * scale};
}

QPoint PictureCanvas::toPicture(const QPointF &point) const
{
    const QRectF shown = shownRect();
    const QPointF within = (point - shown.topLeft()) * m_picture.width() / shown.width();
    return {std::clamp(int(within.x()), 0, m_picture.width()), std::clamp(int(within.y()), 0, m_picture.height())};
}

QRect PictureCanvas::drawn() const
{
    if (!m_from || m_takes || (m_to - *m_from).manhattanLength() < SmallestDrawn)
        return {};
    const QPoint from = toPicture(*m_from);
    const QPoint to = toPicture(m_to);
    return QRect(QPoint(std::min(from.x(), to.x()), std::min(from.y(), to.y())),
                 QSize(std::abs(to.x() - from.x()), std::abs(to.y() - from.y())));
}

int PictureCanvas::areaAt(const QPointF &point) const
{
    for (int place = int(m_marked.areas().size()) - 1; place >= 0; --place) {
        if (toWidget(m_marked.areas().at(place).where).contains(point))
            return place;
    }
    return -1;
}

void PictureCanvas::resizeEvent(QResizeEvent *) { m_shown = {}; }

void PictureCanvas::paintArea(QPainter &painter, const CoveredArea &area) const
{
    const QRectF where = toWidget(area.where);
    if (area.how == CoveredArea::How::Cover)
        painter.fillRect(where, coverColour());
    else
        painter.drawImage(where, blurred(m_picture, area.where));
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF shown = shownRect();
    if (m_shown.isNull()) {
        const QSize pixels = (shown.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
        m_shown = QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.drawPixmap(shown, m_shown, m_shown.rect());
    for (int place = 0; place < m_marked.areas().size(); ++place) {
        CoveredArea area = m_marked.areas().at(place);
        if (place == m_chosen)
            area.where.translate(m_drag);
        paintArea(painter, area);
    }
    if (const QRect drawing = drawn(); !drawing.isEmpty())
        paintArea(painter, {drawing, m_how});
    if (m_chosen >= 0)
        paintFocusRing(painter, toWidget(m_marked.areas().at(m_chosen).where.translated(m_drag)).adjusted(-2, -2, 2, 2),
                       2);
    else if (hasFocus())
        paintFocusRing(painter, shown, 2);
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    m_from = m_to = event->position();
    const int place = areaAt(event->position());
    m_takes = place >= 0;
    choose(place);
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_from)
        return;
    m_to = event->position();
    if (m_takes)
        m_drag = toPicture(m_to) - toPicture(*m_from);
    update();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_from || event->button() != Qt::LeftButton)
        return;
    m_to = event->position();
    const QRect drawing = drawn();
    const QPoint drag = std::exchange(m_drag, {});
    m_from.reset();
    if (m_takes && m_chosen >= 0)
        moveChosen(drag);
    else if (!drawing.isEmpty())
        add(drawing);
    update();
}

/// An area that has left the picture would be lost: a corner of it stays inside.
void PictureCanvas::moveChosen(const QPoint &by)
{
    CoveredArea area = m_marked.areas().at(m_chosen);
    area.where.translate(by);
    if (area.where.intersected(m_picture.rect()).isEmpty())
        return;
    m_marked.change(m_chosen, area);
    settle();
}

void PictureCanvas::resizeChosen(const QPoint &by)
{
    CoveredArea area = m_marked.areas().at(m_chosen);
    area.where.setSize(
        {std::max(SmallestSide, area.where.width() + by.x()), std::max(SmallestSide, area.where.height() + by.y())});
    m_marked.change(m_chosen, area);
    settle();
}

bool PictureCanvas::arrow(QKeyEvent *event)
{
    const int side = std::max(m_picture.width(), m_picture.height());
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? 1 : std::max(1, side / StepsAcross);
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        resizeChosen(by);
    else
        moveChosen(by);
    return true;
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_marked.areas().size());
    if (m_chosen >= 0 && arrow(event))
        return;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        removeChosen();
    else if (event->key() == Qt::Key_Insert)
        addInTheMiddle();
    else if (event->key() == Qt::Key_N && count > 0)
        choose((m_chosen + 1) % count);
    else if (event->key() == Qt::Key_Escape && m_chosen >= 0)
        choose(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
