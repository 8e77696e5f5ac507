#pragma once

class QScrollArea;
class QWidget;

namespace lanyard {

/// `content` in a column that scrolls up and down where it is too high, on the ground it stands on, without a frame and
/// out of the way of the Tab key. Takes it.
QScrollArea *scrolled(QWidget *content);

/// Brings a widget into sight where it lies in such a column.
void reveal(QWidget *widget);

} // namespace lanyard
