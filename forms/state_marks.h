#pragma once

#include "models/consent/in_force.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace lanyard {

/// How a state prints: its word, or where there is no room a letter the legend explains, on a light ground. In black
/// and white the letter says it all.
void drawState(QPainter &painter, const QRectF &cell, ConsentState state, bool isWord);

/// "Only “Consented” permits anything. Y Consented · R Refused · …"
QString stateLegend(bool hasLetters);

} // namespace lanyard
