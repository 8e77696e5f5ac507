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

} // namespace lanyard
