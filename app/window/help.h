#pragma once

class QWidget;

namespace lanyard {

/// F1: the keys, and what this program is. Over the window; Esc closes it.
void showHelp(QWidget *window);

} // namespace lanyard
