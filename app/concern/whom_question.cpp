#include "app/concern/whom_question.h"

#include "models/registers/form_field.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lanyard {

WhomQuestion::WhomQuestion(const FormField &field, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(field.key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    for (const FieldChoice &choice : field.choices) {
        auto *button = new QRadioButton(choice.label);
        button->setObjectName(choice.key);
        m_group->addButton(button);
        m_answers.append(button);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                Q_EMIT answered();
        });
    }
    setFocusProxy(m_answers.first());
}

QString WhomQuestion::answer() const
{
    const QAbstractButton *chosen = m_group->checkedButton();
    return chosen ? chosen->objectName() : QString();
}

void WhomQuestion::clear()
{
    m_group->setExclusive(false); // else one of them always stays chosen
    for (QRadioButton *button : std::as_const(m_answers))
        button->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace lanyard
