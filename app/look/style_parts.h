#pragma once

#include "app/look/paint.h"
#include "app/look/style.h"

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace lanyard {

/// The pieces Style paints, one function each.
namespace StyleParts {

// style_buttons.cpp
void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option);
void toolPanel(const QStyleOption &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);

// style_fields.cpp
void fieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

// style_views.cpp
void itemPanel(const QStyleOption &option, QPainter &painter);
void header(const QStyleOptionHeader &option, QPainter &painter);
void headerEmpty(const QStyleOption &option, QPainter &painter);
void progressGroove(const QStyleOption &option, QPainter &painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace StyleParts

} // namespace lanyard
