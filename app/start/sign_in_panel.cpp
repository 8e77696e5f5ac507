#include "app/start/sign_in_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/password_field.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QDir>
#include <QVBoxLayout>

namespace lanyard {

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, TextSize::Title))
    , m_where(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_name(new QLineEdit)
    , m_password(new PasswordField)
    , m_nameRow(new FieldRow(tr("Your &name"), m_name))
    , m_passwordRow(new FieldRow(tr("&Password"), m_password))
    , m_remember(new QCheckBox(tr("&Remember me on this computer")))
    , m_signIn(makeButton(tr("Sign in"), Glyph::None, ButtonKind::Filled))
    , m_other(makeButton(tr("Another register"), Glyph::ArrowLeft))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(m_where);
    layout->addLayout(head);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_passwordRow);
    m_remember->setToolTip(tr("Opens office next time without your password, on this computer only. Not for signing."));
    layout->addWidget(m_remember);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_signIn);
    layout->addLayout(buttons);
    setTabOrder(m_name, m_password);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, m_signIn);
    setTabOrder(m_signIn, m_other);
    m_name->setMaxLength(200);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInPanel::otherWanted);
    connect(m_password, &PasswordField::capsLockSeen, this,
            [this](bool on) { m_passwordRow->setHint(on ? tr("Caps Lock seems to be on.") : QString()); });
}

void SignInPanel::ask(const QString &folder, const QString &name, bool locked)
{
    m_heading->setText(locked ? tr("Locked") : tr("Sign in"));
    m_where->setText(fontMetrics().elidedText(QDir::toNativeSeparators(folder), Qt::ElideMiddle, 380));
    m_where->setToolTip(QDir::toNativeSeparators(folder).toHtmlEscaped());
    m_name->setText(name);
    m_password->clear();
    m_remember->setVisible(!locked);
    m_remember->setChecked(false);
    m_signIn->setText(locked ? tr("Unlock") : tr("Sign in"));
    m_signIn->setAccessibleName(m_signIn->text());
    setError({});
    setBusy(false);
    QWidget *first = name.isEmpty() ? static_cast<QWidget *>(m_name) : m_password;
    first->setFocus();
}

void SignInPanel::setBusy(bool busy)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_signIn),
          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_remember)})
        widget->setEnabled(!busy);
    if (busy)
        m_passwordRow->setHint(tr("Opening…"));
    else
        m_passwordRow->setHint({});
}

void SignInPanel::setError(const QString &words)
{
    m_nameRow->setError({});
    m_passwordRow->setError(words);
    if (!words.isEmpty())
        m_password->setFocus();
}

QString SignInPanel::name() const { return m_name->text().trimmed(); }

bool SignInPanel::remembers() const { return m_remember->isVisible() && m_remember->isChecked(); }

Secret SignInPanel::takePassword() { return m_password->takeSecret(); }

void SignInPanel::submit()
{
    m_nameRow->setError(name().isEmpty() ? tr("Type the name you sign in with.") : QString());
    m_passwordRow->setError(m_password->text().isEmpty() ? tr("Type your password.") : QString());
    if (m_nameRow->hasError())
        m_name->setFocus();
    else if (m_passwordRow->hasError())
        m_password->setFocus();
    else
        Q_EMIT entered();
}

} // namespace lanyard
