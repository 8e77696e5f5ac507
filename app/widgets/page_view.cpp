#include "app/widgets/page_view.h"

#include "app/look/theme.h"
#include "models/store/when_done.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace lanyard {
namespace {

constexpr qreal Gap = 16;
constexpr qreal PointsPerInch = 72;
constexpr qreal LeastZoom = 0.25;
constexpr qreal LeastWhole = 0.05; // of a whole page in a small place
constexpr qreal MostZoom = 4;
constexpr int KeptPictures = 12;

void paintPage(QPainter &painter, const QRectF &where, const QImage &image)
{
    if (!image.isNull())
        return painter.drawImage(where, image);
    painter.setPen(Qt::darkGray); // on paper, which is white in the dark too
    painter.drawText(where, Qt::AlignCenter | Qt::TextWordWrap, PageView::tr("This page cannot be shown."));
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(KeptPictures)
{
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("The pages as they will be printed. Page up and page down turn them."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(48);
}

void PageView::show(Pages pages)
{
    clear();
    m_pages = std::move(pages);
    layOut();
}

void PageView::clear()
{
    for (Asked &asked : m_asked)
        asked.picture.cancel();
    m_pages = {};
    ++m_document;
    m_tops.clear();
    m_pictures.clear();
    m_asked.clear();
    m_column = {};
    if (std::exchange(m_reported, -1) != -1)
        Q_EMIT currentPageChanged(-1, 0);
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

qreal PageView::pixelsPerPoint() const { return m_zoom * logicalDpiX() / PointsPerInch; }

void PageView::layOut()
{
    if (m_pages.sizes.isEmpty())
        return;
    QSizeF widest;
    for (const QSizeF &size : std::as_const(m_pages.sizes))
        widest = widest.expandedTo(size);
    const qreal perPoint = logicalDpiX() / PointsPerInch;
    const qreal acrossZoom = (viewport()->width() - 2 * Gap) / (widest.width() * perPoint);
    const qreal downZoom = (viewport()->height() - 2 * Gap) / (widest.height() * perPoint);
    const qreal before = m_zoom;
    if (m_fit == Fit::Width)
        m_zoom = std::clamp(std::min(acrossZoom, 1.25), LeastZoom, MostZoom);
    else if (m_fit == Fit::Page)
        m_zoom = std::clamp(std::min(acrossZoom, downZoom), LeastWhole, MostZoom);

    m_tops.clear();
    qreal top = Gap;
    for (const QSizeF &size : std::as_const(m_pages.sizes)) {
        m_tops.append(top);
        top += size.height() * pixelsPerPoint() + Gap;
    }
    m_column = QSizeF(widest.width() * pixelsPerPoint() + 2 * Gap, top);
    horizontalScrollBar()->setRange(0, qMax(0, int(m_column.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, qMax(0, int(m_column.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    if (!qFuzzyCompare(before, m_zoom))
        Q_EMIT zoomChanged(m_zoom);
    askForVisible();
    viewport()->update();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_pages.sizes.at(page) * pixelsPerPoint();
    const qreal across = qMax(m_column.width(), qreal(viewport()->width()));
    return QRectF(QPointF((across - size.width()) / 2 - horizontalScrollBar()->value(),
                          m_tops.at(page) - verticalScrollBar()->value()),
                  size);
}

int PageView::pageAt(qreal y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return qMax(0, int(after - m_tops.begin()) - 1);
}

int PageView::currentPage() const
{
    return m_pages.sizes.isEmpty() ? -1 : pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0);
}

bool PageView::isWanted(int page, qreal scale) const
{
    if (page < 0 || page >= m_pages.sizes.size())
        return false;
    const Picture *kept = m_pictures.object(page);
    const auto asked = m_asked.constFind(page);
    return (!kept || !qFuzzyCompare(kept->scale, scale))
        && (asked == m_asked.cend() || !qFuzzyCompare(asked->scale, scale));
}

void PageView::ask(int page, qreal scale)
{
    if (!isWanted(page, scale))
        return;
    QFuture<QImage> picture = m_pages.render(page, scale * PointsPerInch);
    m_asked.insert(page, {picture, scale});
    whenDone(picture, this, [this, page, scale, document = m_document](const QImage &image) {
        // What was asked of an earlier document, or for an earlier zoom, comes too late.
        const auto asked = m_asked.constFind(page);
        if (document != m_document || asked == m_asked.cend() || !qFuzzyCompare(asked->scale, scale))
            return;
        m_asked.remove(page);
        m_pictures.insert(page, new Picture{image, scale});
        viewport()->update(pageRect(page).toAlignedRect());
        Q_EMIT pictured(page);
    });
}

void PageView::askForVisible()
{
    if (m_pages.sizes.isEmpty())
        return;
    const int first = pageAt(verticalScrollBar()->value());
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        const bool isInSight = asked.key() >= first && asked.key() <= last + 1;
        if (!isInSight)
            asked->picture.cancel();
        asked = isInSight ? std::next(asked) : m_asked.erase(asked);
    }
    const qreal scale = pixelsPerPoint() * devicePixelRatioF();
    for (int page = first; page <= last + 1; ++page) // the next one is ready before it is scrolled to
        ask(page, scale);

    if (const int page = currentPage(); page != m_reported) {
        m_reported = page;
        Q_EMIT currentPageChanged(page, pageCount());
    }
}

void PageView::goTo(int page)
{
    if (page >= 0 && page < m_pages.sizes.size())
        verticalScrollBar()->setValue(int(m_tops.at(page) - Gap));
}

void PageView::setFit(Fit fit)
{
    const int page = currentPage();
    m_fit = fit;
    layOut();
    goTo(page);
}

void PageView::zoomBy(qreal factor)
{
    const int page = currentPage();
    m_fit = Fit::Free;
    m_zoom = std::clamp(m_zoom * factor, LeastZoom, MostZoom);
    layOut();
    goTo(page);
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::colour(Colour::NeutralSoft));
    if (m_pages.sizes.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    for (int page = pageAt(verticalScrollBar()->value()); page <= last; ++page) {
        const QRectF where = pageRect(page);
        painter.fillRect(where.translated(0, 2).adjusted(-1, -1, 1, 1), Theme::colour(Colour::Shadow));
        painter.fillRect(where, Qt::white); // paper is white whatever the window looks like
        if (const Picture *picture = m_pictures.object(page))
            paintPage(painter, where, picture->image);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    askForVisible();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(qMin(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goTo(qMax(currentPage() - 1, 0));
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(0.8);
        break;
    case Qt::Key_0:
        if (control)
            return setFit(Fit::Width);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace lanyard
