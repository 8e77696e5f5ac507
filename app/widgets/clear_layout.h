#pragma once

class QLayout;

namespace lanyard {

/// Deletes whatever stands in a layout, at once: not for a button that is being clicked.
void clearLayout(QLayout *layout);

} // namespace lanyard
