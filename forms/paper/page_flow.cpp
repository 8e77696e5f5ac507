#include "forms/paper/page_flow.h"

#include <QPainter>

namespace lanyard {

void FormLayout::drawPage(QPainter &painter, int page) const
{
    for (const Drawing &drawing : pages.at(page))
        drawing(painter);
}

PageFlow::PageFlow(const QRectF &body)
    : m_body(body)
    , m_y(body.top())
{
    m_layout.pages.append(QList<Drawing>());
}

void PageFlow::newPage()
{
    m_layout.pages.append(QList<Drawing>());
    m_y = m_body.top();
}

void PageFlow::keep(qreal height)
{
    if (height > room() && !isAtTop())
        newPage();
}

void PageFlow::skip(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

QRectF PageFlow::take(qreal height)
{
    keep(height);
    const QRectF box(m_body.left(), m_y, m_body.width(), height);
    m_y += height;
    return box;
}

void PageFlow::draw(Drawing drawing) { m_layout.pages.last().append(std::move(drawing)); }

void PageFlow::write(const paper::TextBlock &block, qreal indent, const QColor &colour)
{
    const int lines = block.lineCount();
    const bool isBroken = block.height() > room() && lines > 3 && room() >= 2 * block.lineHeight();
    if (!isBroken)
        keep(std::min(block.height(), m_body.height()));
    int begun = page();
    int left = isBroken ? std::min(int(room() / block.lineHeight()), lines - 2) : lines;
    for (int line = 0; line < lines; ++line) {
        if (isBroken && line == left && page() == begun) {
            newPage();
            begun = -1;
        }
        const QRectF box = take(block.lineHeight());
        const QPointF at = box.topLeft() + QPointF(indent, 0);
        draw([=](QPainter &painter) { block.drawLine(painter, line, at, colour); });
        for (const paper::TextBlock::Gap &gap : block.gaps()) {
            if (gap.line == line && gap.isEmpty)
                place(FormPlace::Kind::Text, gap.key, gap.box.translated(at - QPointF(0, line * block.lineHeight())));
        }
    }
}

void PageFlow::place(FormPlace::Kind kind, const QString &key, const QRectF &box)
{
    m_layout.places.append(FormPlace{kind, key, page(), box});
}

} // namespace lanyard
