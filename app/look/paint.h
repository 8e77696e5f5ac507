#pragma once

#include "app/look/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace lanyard {

/// A rounded box with a hair line that lies on whole device pixels; an invalid colour leaves fill or line out.
void paintBox(QPainter &painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &line,
              qreal lineWidth = 1);

/// The ring that shows where the keyboard is.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal corner);

/// A status pill: the word on the soft ground of its tone. `rect` gives the place; the pill is as wide as its word and
/// is cut with an ellipsis where there is too little room. Returns the width taken.
qreal paintPill(QPainter &painter, const QRectF &rect, const QString &word, Tone tone, const QFont &font);
qreal pillWidth(const QString &word, const QFont &font);

/// Sizes of the look: 20 and 17 for headings, 14 for text, 12.5 for what is secondary.
enum class TextSize { Title, Heading, Strong, Normal, Small, SmallStrong };
QFont textFont(TextSize size);

} // namespace lanyard
