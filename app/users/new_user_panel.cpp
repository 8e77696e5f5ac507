#include "app/users/new_user_panel.h"

#include "app/start/password_pair.h"
#include "app/start/role_choice.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

NewUserPanel::NewUserPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_roles(new RoleChoice(allRoles(), 1))
    , m_password(new PasswordPair(tr("First &password")))
    , m_nameRow(new FieldRow(tr("&Name, as they sign in"), m_name))
    , m_rolesRow(new FieldRow(tr("Roles"), scrolled(m_roles)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Add a user"), TextSize::Heading));
    layout->addWidget(m_nameRow);
    layout->addWidget(m_rolesRow, 1);
    layout->addWidget(m_password);
    auto *why = new TextLabel(tr("Tell it to them in person. At the first sign-in they choose their own."),
                              TextSize::Small, Colour::Secondary);
    why->setWordWrap(true);
    layout->addWidget(why);
    QPushButton *add = makeButton(tr("Add"), Glyph::AccountPlus);
    QPushButton *cancel = makeButton(tr("Cancel"), Glyph::None, ButtonKind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(add);
    layout->addLayout(buttons);
    m_name->setMaxLength(200);
    connect(add, &QPushButton::clicked, this, &NewUserPanel::submit);
    connect(m_password, &PasswordPair::entered, this, &NewUserPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &NewUserPanel::abandoned);
}

void NewUserPanel::start()
{
    m_name->clear();
    m_roles->setRoles({});
    m_nameRow->setError({});
    m_rolesRow->setError({});
    m_name->setFocus();
}

QString NewUserPanel::name() const { return m_name->text().trimmed(); }

QList<RoleGrant> NewUserPanel::grants() const
{
    QList<RoleGrant> grants;
    const QList<Role> roles = m_roles->roles();
    for (const Role role : roles)
        grants.append({role, {}}); // a school's role without a school is at the register's only one
    return grants;
}

Secret NewUserPanel::takePassword() { return m_password->take(); }

void NewUserPanel::setError(const QString &words) { m_nameRow->setError(words); }

void NewUserPanel::submit()
{
    m_nameRow->setError(name().isEmpty() ? tr("Type their name.") : QString());
    m_rolesRow->setError(m_roles->roles().isEmpty() ? tr("Tick at least one role.") : QString());
    if (m_password->check() && !m_nameRow->hasError() && !m_rolesRow->hasError())
        Q_EMIT entered();
}

} // namespace lanyard
