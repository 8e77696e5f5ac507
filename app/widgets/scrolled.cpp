#include "app/widgets/scrolled.h"

#include <QScrollArea>

namespace lanyard {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

void reveal(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            return scroll->ensureWidgetVisible(widget, 0, 24);
    }
}

} // namespace lanyard
