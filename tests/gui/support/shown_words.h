#pragma once

#include <QString>

class QWidget;

namespace lanyard::test {

/// What stands anywhere in a widget in words, on labels and buttons, a line each.
QString wordsOf(const QWidget *widget);

} // namespace lanyard::test
