#include "app/widgets/choice_box.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace lanyard {

namespace {

constexpr int NarrowestBox = 120;

}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setMinimumWidth(NarrowestBox);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool ChoiceBox::isCut() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect words = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().horizontalAdvance(currentText()) > words.width();
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(sizeHint().width());
    QComboBox::showPopup();
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isCut() ? currentText().toHtmlEscaped() : QString());
    return QComboBox::event(event);
}

} // namespace lanyard
