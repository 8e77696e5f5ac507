#pragma once

class QLayout;
class QWidget;

namespace lanyard {

/// Deletes whatever stands in a layout, at once: not for a button that is being clicked.
void clearLayout(QLayout *layout);

/// The same for buttons, one of which may be being clicked.
void clearLayoutLater(QLayout *layout);

/// Takes a widget away at once, and deletes it once nobody is clicking it.
void retire(QWidget *widget);

} // namespace lanyard
