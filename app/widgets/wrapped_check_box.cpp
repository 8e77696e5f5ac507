#include "app/widgets/wrapped_check_box.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Widest = 280; ///< that it asks for; it takes less
constexpr int Narrowest = 120;
constexpr int Wrapped = Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheckBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappedCheckBox::sizeHint() const
{
    const int width = std::min(QCheckBox::sizeHint().width(), Widest);
    return {width, heightForWidth(width)};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Narrowest), QCheckBox::minimumSizeHint().height()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indent()), QWIDGETSIZE_MAX);
    return std::max(QCheckBox::sizeHint().height(), fontMetrics().boundingRect(room, Wrapped, text()).height() + 4);
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = rect().adjusted(indent(), 0, 0, 0);
    const int line = std::min(height(), QCheckBox::sizeHint().height()); // the box stands beside the first line
    const int side = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const int top = fontMetrics().boundingRect(words, Wrapped, text()).height() > line ? 1 : (height() - side) / 2;
    option.rect = QRect(0, top, style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this), side);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const bool isShort = words.height() <= line;
    painter.drawItemText(words, (isShort ? Qt::AlignVCenter : Qt::AlignTop) | Wrapped, palette(), isEnabled(), text(),
                         QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus) {
        option.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace lanyard
