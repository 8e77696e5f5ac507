#pragma once

#include "app/look/paint.h"

#include <QLabel>

namespace lanyard {

/// A label in one of the look's sizes and colours; it follows the theme. Plain text only, so that a name with a "<"
/// in it reads as it was typed.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Normal, Colour colour = Colour::Text,
                       QWidget *parent = nullptr);
    void setColour(Colour colour);

private:
    void follow();

    Colour m_colour;
};

} // namespace lanyard
