#include "app/look/glyph.h"
#include "app/look/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace lanyard {

namespace {

constexpr int ButtonPadding = 14;
constexpr int IconGap = 8;
constexpr int ChevronWidth = 16;

bool isDown(const QStyleOption &option) { return option.state & (QStyle::State_Sunken | QStyle::State_On); }
bool isHovered(const QStyleOption &option)
{
    return (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
}
bool hasKeyboard(const QStyleOption &option) { return option.state & QStyle::State_HasFocus; }

QColor filledGround(const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return Theme::colour(Colour::NeutralSoft);
    if (isDown(option))
        return Theme::colour(Colour::AccentPressed);
    return Theme::colour(isHovered(option) ? Colour::AccentHover : Colour::Accent);
}

QColor labelColour(const QStyleOption &option, ButtonKind kind)
{
    if (!(option.state & QStyle::State_Enabled)) {
        QColor faded = Theme::colour(Colour::Secondary);
        faded.setAlphaF(0.7F);
        return faded;
    }
    switch (kind) {
    case ButtonKind::Filled:
        return Theme::colour(Colour::OnAccent);
    case ButtonKind::Danger:
        return Theme::colour(Colour::Bad);
    case ButtonKind::Plain:
    case ButtonKind::Quiet:
        break;
    }
    return Theme::colour(Colour::Text);
}

void paintIndicator(QPainter &painter, const QStyleOption &option, qreal corner)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QStyleOption button(option);
    button.state.setFlag(QStyle::State_On, false); // ticked is not pressed
    const QColor ground
        = on ? filledGround(button) : Theme::colour(isHovered(option) ? Colour::Hover : Colour::Surface);
    paintBox(painter, box, corner, ground, on ? QColor() : Theme::colour(Colour::Secondary), 1.4);
}

} // namespace

void StyleParts::buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QRectF rect(option.rect);
    if (kind == ButtonKind::Filled) {
        paintBox(painter, rect, Measure::Corner, filledGround(option), QColor());
        if (hasKeyboard(option))
            paintBox(painter, rect.adjusted(2, 2, -2, -2), Measure::Corner - 2, QColor(),
                     Theme::colour(Colour::OnAccent), 1.5);
        return;
    }
    QColor ground = Theme::colour(Colour::Surface);
    if (isDown(option))
        ground = Theme::colour(Colour::Pressed);
    else if (isHovered(option))
        ground = Theme::colour(Colour::Hover);
    else if (kind == ButtonKind::Quiet)
        ground = QColor();
    const QColor line = kind == ButtonKind::Quiet ? QColor() : Theme::colour(Colour::ControlLine);
    paintBox(painter, rect, Measure::Corner, ground, line);
    if (hasKeyboard(option))
        paintFocusRing(painter, rect, Measure::Corner);
}

void StyleParts::buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const QColor colour = labelColour(option, buttonKind(widget));
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int gap = iconWidth > 0 && textWidth > 0 ? IconGap : 0;
    const int chevron = menu ? ChevronWidth + 4 : 0;
    const int width = std::min(iconWidth + gap + textWidth + chevron, option.rect.width() - 12);
    int x = option.rect.center().x() - width / 2 + 1;
    if (iconWidth > 0) {
        const QRect where(x, option.rect.center().y() - option.iconSize.height() / 2 + 1, iconWidth,
                          option.iconSize.height());
        const bool enabled = option.state & QStyle::State_Enabled;
        option.icon.paint(&painter, where, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    painter.setPen(colour);
    int flags = Qt::AlignVCenter | Qt::AlignLeft;
    const bool underline = option.state & QStyle::State_KeyboardFocusChange;
    flags |= underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRect text(x, option.rect.top(), option.rect.right() - x - chevron - 4, option.rect.height());
    painter.drawText(
        text, flags,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width() + 4, Qt::TextShowMnemonic));
    if (menu) {
        const QRectF where(option.rect.right() - ChevronWidth - 7, option.rect.center().y() - 7, ChevronWidth, 16);
        paintGlyph(painter, where, Glyph::ChevronDown, colour);
    }
}

QSize StyleParts::buttonSize(const QStyleOptionButton &option)
{
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    if (option.text.isEmpty())
        return {Measure::Control + 4, Measure::Control};
    const int gap = icon > 0 ? IconGap : 0;
    const int chevron = option.features & QStyleOptionButton::HasMenu ? ChevronWidth + 4 : 0;
    return {std::max(icon + gap + text + chevron + 2 * ButtonPadding, 64), Measure::Control};
}

void StyleParts::toolPanel(const QStyleOption &option, QPainter &painter)
{
    QColor ground;
    if (isDown(option))
        ground = Theme::colour(Colour::Pressed);
    else if (isHovered(option))
        ground = Theme::colour(Colour::Hover);
    paintBox(painter, option.rect, Measure::Corner, ground, QColor());
    if (hasKeyboard(option))
        paintFocusRing(painter, option.rect, Measure::Corner);
}

void StyleParts::checkBox(const QStyleOption &option, QPainter &painter)
{
    paintIndicator(painter, option, 4);
    const QRectF mark = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_NoChange)
        paintGlyph(painter, mark, Glyph::Minus, Theme::colour(Colour::OnAccent));
    else if (option.state & QStyle::State_On)
        paintGlyph(painter, mark, Glyph::Check, Theme::colour(Colour::OnAccent));
}

void StyleParts::radioButton(const QStyleOption &option, QPainter &painter)
{
    paintIndicator(painter, option, option.rect.width() / 2.0);
    if (option.state & QStyle::State_On)
        paintBox(painter, QRectF(option.rect).adjusted(5.5, 5.5, -5.5, -5.5), 4, Theme::colour(Colour::OnAccent), {});
}

} // namespace lanyard
