#include "app/widgets/button.h"

#include "app/widgets/push_button.h"

namespace lanyard {

namespace {

Colour iconColour(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Filled:
        return Colour::OnAccent;
    case ButtonKind::Danger:
        return Colour::Bad;
    case ButtonKind::Plain:
    case ButtonKind::Quiet:
        break;
    }
    return Colour::Secondary;
}

} // namespace

QPushButton *makeButton(const QString &text, Glyph glyph, ButtonKind kind, QWidget *parent)
{
    auto *button = new PushButton(icon(glyph, iconColour(kind)), text, parent);
    setButtonKind(button, kind);
    button->setAutoDefault(false);
    QString name = text;
    button->setAccessibleName(name.remove(QLatin1Char('&')));
    return button;
}

QPushButton *makeIconButton(const QString &name, Glyph glyph, ButtonKind kind, QWidget *parent)
{
    auto *button = makeButton({}, glyph, kind, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace lanyard
