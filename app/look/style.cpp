#include "app/look/style.h"

#include "app/look/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace lanyard {

namespace {

constexpr int HeadHeight = 36;
constexpr const char *KindProperty = "lanyardButtonKind";

/// Menus and tips: windows of their own whose corners show what is behind them.
bool isRoundWindow(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) != nullptr || widget->inherits("QTipLabel");
}

/// Cuts the corners off a window: where nothing composes the windows, what is translucent in them would be black.
class RoundCorners : public QObject
{
public:
    explicit RoundCorners(QWidget *window, int corner)
        : QObject(window)
        , m_corner(corner)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            auto *window = static_cast<QWidget *>(watched);
            QPainterPath outline;
            outline.addRoundedRect(window->rect(), m_corner - 1, m_corner - 1); // the line's soft edge stays inside
            window->setMask(QRegion(outline.toFillPolygon().toPolygon()));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const int m_corner;
};

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(KindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget == nullptr ? ButtonKind::Plain : ButtonKind(widget->property(KindProperty).toInt());
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return StyleParts::buttonPanel(*option, *painter, widget);
    case PE_PanelButtonTool:
        return StyleParts::toolPanel(*option, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            paintFocusRing(*painter, option->rect, Measure::Corner);
        return;
    case PE_PanelLineEdit:
        if (widget != nullptr && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
            return;
        return StyleParts::fieldPanel(*option, *painter, widget);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            StyleParts::fieldPanel(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StyleParts::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return StyleParts::radioButton(*option, *painter);
    case PE_PanelItemViewItem:
        return StyleParts::itemPanel(*option, *painter);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, element == PE_PanelMenu ? Measure::CardCorner : 4,
                        Theme::colour(Colour::Surface), Theme::colour(Colour::ControlLine));
    case PE_PanelItemViewRow:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner: // the ground shows through
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton bare(*button);
            bare.features.setFlag(QStyleOptionButton::HasMenu, false); // its label has the arrow
            return QProxyStyle::drawControl(element, &bare, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return StyleParts::buttonLabel(*button, *painter, widget);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return StyleParts::header(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        return StyleParts::headerEmpty(*option, *painter);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleParts::menuItem(*item, *painter);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
        return StyleParts::progressGroove(*option, *painter);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return StyleParts::progressContents(*bar, *painter);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return StyleParts::scrollBar(*bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                                         *painter);
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return StyleParts::comboBox(*combo, *painter, widget);
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box != nullptr && box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return StyleParts::fieldPanel(*option, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return StyleParts::scrollBarPart(*bar, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(10, 1, -30, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return option->rect.adjusted(0, 2, 0, 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(8, 0, -8, 0);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return Measure::Icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        // Menus leave room, and in a box with rounded corners the square text must not cover them.
        return qobject_cast<const QMenu *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 4 : 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QDialog *>(widget) != nullptr ? 16 : 0; // Qt's own, where the system has none
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SplitterWidth:
        return 16;
    case PM_FocusFrameHMargin: // beside the words of a cell; a table's stand below those of its head
        return qobject_cast<const QTableView *>(widget) != nullptr ? 11 : 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return StyleParts::buttonSize(*button);
        break;
    case CT_LineEdit:
        return {size.width() + 20, Measure::Control};
    case CT_ComboBox:
        return {size.width() + 44, Measure::Control};
    case CT_SpinBox:
        return {size.width() + 36, Measure::Control};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleParts::menuItemSize(*item, size);
        break;
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), HeadHeight};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), Measure::Entry)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: // as the system shows them only once Alt is held
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isRoundWindow(widget) && !widget->testAttribute(Qt::WA_TranslucentBackground)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        new RoundCorners(widget, qobject_cast<QMenu *>(widget) ? Measure::CardCorner : 4);
    }
}

} // namespace lanyard
