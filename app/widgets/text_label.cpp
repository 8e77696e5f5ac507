#include "app/widgets/text_label.h"

namespace lanyard {

TextLabel::TextLabel(const QString &text, TextSize size, Colour colour, QWidget *parent)
    : QLabel(text, parent)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(size));
    follow();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::follow);
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    follow();
}

void TextLabel::follow()
{
    QPalette colours = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colours.setColor(group, QPalette::WindowText, Theme::colour(m_colour));
    setPalette(colours);
}

} // namespace lanyard
