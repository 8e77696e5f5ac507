#include "app/look/glyph.h"
#include "app/look/style_parts.h"

#include <QComboBox>
#include <QKeySequence>
#include <QPainter>
#include <QStyleOption>

namespace lanyard {

namespace {

constexpr int MenuIconRoom = 34;
constexpr int MenuPadding = 12;
constexpr int SectionHeight = 26;

/// A line with words: what the entries below it are.
bool isSection(const QStyleOptionMenuItem &option)
{
    return option.menuItemType == QStyleOptionMenuItem::Separator && !option.text.isEmpty();
}

} // namespace

void StyleParts::fieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool wrong = widget != nullptr && widget->property("wrong").toBool();
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor line = Theme::colour(Colour::ControlLine);
    if (wrong)
        line = Theme::colour(Colour::Bad);
    else if ((option.state & QStyle::State_MouseOver) && enabled)
        line = Theme::colour(Colour::Secondary);
    paintBox(painter, option.rect, Measure::Corner, Theme::colour(enabled ? Colour::Surface : Colour::Window), line);
    if (option.state & QStyle::State_HasFocus)
        paintBox(painter, option.rect, Measure::Corner, {}, Theme::colour(wrong ? Colour::Bad : Colour::Accent), 2);
}

void StyleParts::comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    fieldPanel(option, painter, widget);
    const QRectF arrow(option.rect.right() - 24, option.rect.center().y() - 8, 17, 17);
    paintGlyph(painter, arrow, Glyph::ChevronDown, Theme::colour(Colour::Secondary));
}

void StyleParts::menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (isSection(option)) {
        painter.setFont(textFont(TextSize::SmallStrong));
        painter.setPen(Theme::colour(Colour::Secondary));
        painter.drawText(rect.adjusted(MenuPadding, 0, 0, 0), Qt::AlignVCenter, option.text);
        return;
    }
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                         Theme::colour(Colour::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        paintBox(painter, rect, Measure::Corner, Theme::colour(Colour::AccentSoft), {});
    const QRect iconRoom(rect.left() + 8, rect.center().y() - 8, Measure::Icon, Measure::Icon);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintGlyph(painter, iconRoom, Glyph::Check, Theme::colour(Colour::Accent));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, iconRoom, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool roomForIcon = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect words = rect.adjusted(roomForIcon ? MenuIconRoom : MenuPadding, 0, -MenuPadding, 0);
    painter.setFont(option.font);
    painter.setPen(Theme::colour(enabled ? Colour::Text : Colour::Secondary));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextHideMnemonic, parts.first());
    if (parts.size() > 1) {
        painter.setPen(Theme::colour(Colour::Secondary));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.last());
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintGlyph(painter, QRectF(rect.right() - 20, rect.center().y() - 8, 17, 17), Glyph::ChevronRight,
                   Theme::colour(Colour::Secondary));
}

QSize StyleParts::menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (isSection(option))
        return {QFontMetrics(textFont(TextSize::SmallStrong)).horizontalAdvance(option.text) + 3 * MenuPadding,
                SectionHeight};
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    return {contents.width() + MenuIconRoom + 3 * MenuPadding, Measure::Entry};
}

} // namespace lanyard
