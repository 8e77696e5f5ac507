#pragma once

#include <QList>

class QWidget;

namespace lanyard {

/// F6: gives the keyboard to the next part of the window, or with Shift to the one before. Parts that nobody can see,
/// or that hold nothing to type into or to press, are passed over.
void walkAreas(const QList<QWidget *> &areas, bool isBackwards);

/// Gives the keyboard to the first of them that can take it.
void enterArea(const QList<QWidget *> &areas);

} // namespace lanyard
