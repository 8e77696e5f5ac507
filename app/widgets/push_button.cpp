#include "app/widgets/push_button.h"

#include <QKeyEvent>

namespace lanyard {

void PushButton::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // With Ctrl it saves what the button stands beside.
    if (isReturn && !(event->modifiers() & ~Qt::KeypadModifier))
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace lanyard
