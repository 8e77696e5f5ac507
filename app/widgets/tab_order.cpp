#include "app/widgets/tab_order.h"

#include <QWidget>

namespace lanyard {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr;
}

} // namespace

void chainTabs(const QList<QWidget *> &parts)
{
    QWidget *last = nullptr;
    for (QWidget *part : parts) {
        for (QWidget *widget : QList<QWidget *>{part} + part->findChildren<QWidget *>()) {
            const bool isPopup = last && widget->window() != last->window(); // a box's list, a calendar
            if (!takesTab(widget) || isPopup)
                continue;
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace lanyard
