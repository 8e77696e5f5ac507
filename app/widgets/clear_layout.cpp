#include "app/widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace lanyard {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clearLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

void clearLayoutLater(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            retire(widget);
        delete item;
    }
}

void retire(QWidget *widget)
{
    widget->hide();
    widget->setParent(nullptr); // nobody finds it by its name any more
    widget->deleteLater();
}

} // namespace lanyard
