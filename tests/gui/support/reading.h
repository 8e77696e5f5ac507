#pragma once

#include <QString>

class QWidget;

namespace lanyard {
class PrintPanel;
}

namespace lanyard::test {

class DeskWindow;

QString wordsIn(const QWidget &shown); ///< every label that can be read in it, a line each
void press(QWidget &in, const QString &text); ///< the button of these words, once it is there

/// The words of what is previewed. Poppler may not read it while the window pictures its pages on a worker: the window
/// is closed first.
QString paperIn(DeskWindow &desk, const PrintPanel &panel);

} // namespace lanyard::test
