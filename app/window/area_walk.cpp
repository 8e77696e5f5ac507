#include "app/window/area_walk.h"

#include <QApplication>
#include <QWidget>

namespace lanyard {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The part itself, or the first in it that Tab would come to; none: null.
QWidget *entrance(QWidget *area)
{
    if (!area->isVisible())
        return nullptr;
    if (takesKeys(area))
        return area;
    for (QWidget *next = area->nextInFocusChain(); next != area; next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}

qsizetype areaOf(const QList<QWidget *> &areas, const QWidget *focused)
{
    for (qsizetype at = 0; at < areas.size(); ++at) {
        if (areas.at(at) == focused || areas.at(at)->isAncestorOf(focused))
            return at;
    }
    return 0; // somewhere else, as in the search box: the walk begins at its beginning
}

} // namespace

void walkAreas(const QList<QWidget *> &areas, bool isBackwards)
{
    const qsizetype count = areas.size();
    const qsizetype from = areaOf(areas, QApplication::focusWidget());
    for (qsizetype step = 1; step < count; ++step) {
        if (QWidget *next = entrance(areas.at((from + (isBackwards ? count - step : step)) % count)))
            return next->setFocus(isBackwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    }
}

void enterArea(const QList<QWidget *> &areas)
{
    for (QWidget *area : areas) {
        if (QWidget *first = entrance(area))
            return first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace lanyard
