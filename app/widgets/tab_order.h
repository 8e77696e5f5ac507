#pragma once

#include <QList>

class QWidget;

namespace lanyard {

/// The Tab key goes through these parts one after the other, and through what each of them holds, whichever was made
/// first: what is made later would otherwise come last.
void chainTabs(const QList<QWidget *> &parts);

} // namespace lanyard
