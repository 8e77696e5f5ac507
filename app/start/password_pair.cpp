#include "app/start/password_pair.h"

#include "app/widgets/field_row.h"
#include "app/widgets/password_field.h"

#include <QVBoxLayout>

namespace lanyard {

PasswordPair::PasswordPair(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_first(new PasswordField)
    , m_second(new PasswordField)
    , m_firstRow(new FieldRow(label, m_first))
    , m_secondRow(new FieldRow(tr("The same &again"), m_second))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_firstRow);
    layout->addWidget(m_secondRow);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, &PasswordPair::judge);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &PasswordPair::entered);
    judge();
}

void PasswordPair::judge()
{
    m_firstRow->setError({});
    m_firstRow->setHint(passwordStrength(m_first->text()).words);
}

bool PasswordPair::check()
{
    const PasswordStrength strength = passwordStrength(m_first->text());
    const bool weak
        = strength.level == PasswordStrength::Level::TooShort || strength.level == PasswordStrength::Level::Weak;
    const bool differs = m_first->text() != m_second->text();
    m_firstRow->setError(weak ? strength.words : QString());
    m_secondRow->setError(!weak && differs ? tr("The two are not the same.") : QString());
    if (weak)
        m_first->setFocus();
    else if (differs)
        m_second->setFocus();
    return !weak && !differs;
}

Secret PasswordPair::take()
{
    m_second->takeSecret();
    return m_first->takeSecret();
}

} // namespace lanyard
