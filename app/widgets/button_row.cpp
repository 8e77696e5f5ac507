#include "app/widgets/button_row.h"

#include "app/widgets/button.h"
#include "app/widgets/clear_layout.h"

#include <QMenu>

namespace lanyard {

namespace {

constexpr int Gap = 8;

}

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
    , m_more(makeButton(tr("More"), Glyph::None, ButtonKind::Plain, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ButtonRow::openMenu);
}

void ButtonRow::addButton(QPushButton *button)
{
    button->setParent(this);
    m_buttons.append(button);
    arrange();
}

void ButtonRow::clear()
{
    for (QPushButton *button : std::as_const(m_buttons))
        retire(button);
    m_buttons.clear();
    arrange();
}

int ButtonRow::widthOf(qsizetype count) const
{
    int width = count < m_buttons.size() ? m_more->sizeHint().width() : -Gap;
    for (qsizetype i = 0; i < count; ++i)
        width += m_buttons.at(i)->sizeHint().width() + Gap;
    return width;
}

QSize ButtonRow::sizeHint() const { return {std::max(0, widthOf(m_buttons.size())), Measure::Control}; }

QSize ButtonRow::minimumSizeHint() const { return {m_more->sizeHint().width(), Measure::Control}; }

void ButtonRow::arrange()
{
    qsizetype fitting = m_buttons.size();
    while (fitting > 0 && widthOf(fitting) > width())
        --fitting;
    int left = 0;
    const auto place = [this, &left](QPushButton *button) {
        button->setGeometry(left, 0, std::min(button->sizeHint().width(), width()), Measure::Control);
        left += button->width() + Gap;
    };
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < fitting);
        if (i < fitting)
            place(m_buttons.at(i));
    }
    m_more->setVisible(fitting < m_buttons.size());
    place(m_more);
    m_more->raise();
}

void ButtonRow::openMenu()
{
    m_more->menu()->clear();
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button->isHidden())
            m_more->menu()->addAction(button->icon(), button->text(), button, &QPushButton::click);
    }
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lanyard
