#include "app/widgets/wrap_layout.h"

#include "app/look/style.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int LineGap = 4;

}

WrapLayout::WrapLayout(int gap)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

void WrapLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *taken = at->release();
    m_items.erase(at);
    return taken;
}

/// One for each item; null where it is hidden.
QList<QRect> WrapLayout::placesIn(const QRect &rect) const
{
    QList<QRect> places;
    QPoint next = rect.topLeft();
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            places.append(QRect());
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({rect.width(), Measure::Control});
        if (next.x() > rect.left() && next.x() + size.width() > rect.left() + rect.width())
            next = {rect.left(), next.y() + Measure::Control + LineGap};
        places.append({next + QPoint(0, (Measure::Control - size.height()) / 2), size});
        next.rx() += size.width() + spacing();
    }
    return places;
}

int WrapLayout::heightForWidth(int width) const
{
    int last = 0;
    const QList<QRect> places = placesIn({0, 0, width, 0});
    for (const QRect &place : places)
        last = std::max(last, place.y());
    return last / (Measure::Control + LineGap) * (Measure::Control + LineGap) + Measure::Control;
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    const QList<QRect> places = placesIn({0, 0, QLAYOUTSIZE_MAX, 0});
    for (const QRect &place : places)
        width = std::max(width, place.x() + place.width());
    return {width, Measure::Control};
}

QSize WrapLayout::minimumSize() const
{
    int widest = 0;
    for (const auto &item : m_items)
        widest = std::max(widest, item->minimumSize().width());
    return {widest, Measure::Control};
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = placesIn(rect);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(places.at(qsizetype(i)));
    }
}

} // namespace lanyard
