#include "app/users/user_panel.h"

#include "app/background.h"
#include "app/session.h"
#include "app/start/password_pair.h"
#include "app/start/role_choice.h"
#include "app/users/user_columns.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QFontDatabase>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QLayout *sideBySide(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

} // namespace

UserPanel::UserPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new TextLabel({}, TextSize::Heading))
    , m_about(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_roles(new RoleChoice(allRoles(), 1))
    , m_fingerprintTitle(new TextLabel(tr("Fingerprint of their keys"), TextSize::Strong))
    , m_fingerprint(new TextLabel)
    , m_awaited(new TextLabel({}, TextSize::Small, Colour::Warning))
    , m_warning(new TextLabel({}, TextSize::Small, Colour::Bad))
    , m_oneTime(new PasswordPair(tr("One-time &password")))
    , m_keep(makeButton(tr("Keep these roles"), Glyph::Save))
    , m_confirm(makeButton(tr("Confirm: read aloud and the same"), Glyph::Fingerprint))
    , m_give(makeButton(tr("Give the key"), Glyph::Key))
    , m_reset(makeButton(tr("Set a one-time password…"), Glyph::Key))
    , m_resetNow(makeButton(tr("Set it and re-key"), Glyph::Key))
    , m_notReset(makeButton(tr("Do not")))
    , m_remove(makeButton(tr("Remove…"), Glyph::AccountRemove))
    , m_removeNow(makeButton(tr("Remove and re-key"), Glyph::AccountRemove, ButtonKind::Danger))
    , m_stay(makeButton(tr("Do not")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (TextLabel *label : {m_name, m_about, m_awaited, m_warning})
        label->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(new Divider);
    layout->addWidget(new TextLabel(tr("Roles"), TextSize::Strong));
    layout->addWidget(scrolled(m_roles), 1);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addWidget(new Divider);
    layout->addWidget(m_fingerprintTitle);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(15);
    m_fingerprint->setFont(fixed);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_confirm, 0, Qt::AlignLeft);
    layout->addWidget(m_awaited);
    layout->addWidget(m_give, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_oneTime);
    layout->addLayout(sideBySide({m_reset, m_resetNow, m_notReset}));
    layout->addWidget(m_warning);
    layout->addLayout(sideBySide({m_remove, m_removeNow, m_stay}));
    for (QWidget *asked :
         {static_cast<QWidget *>(m_oneTime), static_cast<QWidget *>(m_resetNow), static_cast<QWidget *>(m_notReset),
          static_cast<QWidget *>(m_removeNow), static_cast<QWidget *>(m_stay)})
        asked->hide(); // until somebody is to be reset or removed
    connect(m_roles, &RoleChoice::changed, this, [this] { m_keep->setEnabled(!m_showing); });
    connect(m_keep, &QPushButton::clicked, this, &UserPanel::keepRoles);
    connect(m_confirm, &QPushButton::clicked, this, &UserPanel::confirm);
    connect(m_give, &QPushButton::clicked, this, &UserPanel::giveKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] { askReset(true); });
    connect(m_resetNow, &QPushButton::clicked, this, &UserPanel::reset);
    connect(m_oneTime, &PasswordPair::entered, this, &UserPanel::reset);
    connect(m_notReset, &QPushButton::clicked, this, [this] { show(m_user); });
    connect(m_remove, &QPushButton::clicked, this, &UserPanel::askRemoval);
    connect(m_removeNow, &QPushButton::clicked, this, &UserPanel::remove);
    connect(m_stay, &QPushButton::clicked, this, [this] { show(m_user); });
}

void UserPanel::show(const User &user)
{
    m_showing = true;
    m_user = user;
    const bool own = user.id == m_session.user().id;
    const bool mayWrite = m_session.may().mayWrite(Place::Users) && !own && !user.removed;
    m_name->setText(user.shownName());
    m_about->setText(own ? tr("You. Somebody else changes your roles.") : userStateText(user));
    QList<Role> roles;
    for (const RoleGrant &grant : user.roles)
        roles.append(grant.role);
    m_roles->setRoles(roles);
    m_roles->setEnabled(mayWrite);
    m_keep->setVisible(mayWrite);
    m_keep->setEnabled(false);
    m_confirm->setVisible(mayWrite && !user.confirmed && !user.mustChangePassword);
    m_remove->setVisible(mayWrite);
    m_removeNow->hide();
    m_stay->hide();
    m_warning->hide();
    askReset(false);
    m_reset->setVisible(mayWrite);
    showAwaited();
    const Result<QString> fingerprint = m_session.reg().fingerprint(user.id);
    m_fingerprintTitle->setVisible(fingerprint.has_value());
    m_fingerprint->setVisible(fingerprint.has_value());
    m_fingerprint->setText(fingerprint.value_or(QString()));
    m_showing = false;
}

void UserPanel::run(const QString &done, std::function<Result<void>()> work)
{
    setEnabled(false);
    inBackground(this, std::move(work), [this, done](Result<void> result) {
        setEnabled(true);
        if (!result) {
            Q_EMIT failed(result.error().message);
            return;
        }
        Q_EMIT said(done);
        Q_EMIT changed();
    });
}

void UserPanel::keepRoles()
{
    QList<RoleGrant> grants;
    const QList<Role> chosen = m_roles->roles();
    for (const Role role : chosen) {
        RoleGrant grant{role, {}};
        for (const RoleGrant &held : std::as_const(m_user.roles)) {
            if (held.role == role)
                grant = held;
        }
        grants.append(grant);
    }
    run(tr("Roles kept."), [reg = &m_session.reg(), id = m_user.id, grants] { return reg->setRoles(id, grants); });
}

void UserPanel::confirm()
{
    run(tr("Confirmed."), [reg = &m_session.reg(), id = m_user.id] { return reg->confirmUser(id); });
}

/// Whoever holds what they wait for can give it here; the rest is said, so that nobody wonders.
void UserPanel::showAwaited()
{
    m_awaited->hide();
    m_give->hide();
    const auto read = [reg = &m_session.reg(), id = m_user.id] { return reg->awaitedBy(id); };
    inBackground(this, read, [this, id = m_user.id](Result<QStringList> awaited) {
        if (id != m_user.id || !awaited || awaited->isEmpty())
            return;
        m_givable.clear();
        const QStringList held = m_session.reg().heldVaults();
        std::copy_if(awaited->begin(), awaited->end(), std::back_inserter(m_givable),
                     [&held](const QString &vault) { return held.contains(vault); });
        const QString words = tr("Waiting for the key of %1.").arg(awaited->join(QLatin1String(", ")));
        const bool isSomeoneElses = m_givable.size() < awaited->size();
        m_awaited->setText(
            isSomeoneElses ? words + QLatin1Char(' ') + tr("What you do not hold is a task of those who do.") : words);
        m_awaited->show();
        m_give->setVisible(!m_givable.isEmpty());
        m_give->setToolTip(m_givable.join(QLatin1String(", ")));
    });
}

void UserPanel::giveKeys()
{
    const auto work = [reg = &m_session.reg(), id = m_user.id, vaults = m_givable] {
        Result<void> given;
        for (qsizetype at = 0; at < vaults.size() && given; ++at)
            given = reg->grantVault(id, vaults.at(at));
        return given;
    };
    run(tr("They hold it now."), work);
}

void UserPanel::askReset(bool asks)
{
    m_reset->setVisible(!asks);
    for (QWidget *part : QList<QWidget *>{m_oneTime, m_resetNow, m_notReset})
        part->setVisible(asks);
    m_oneTime->take(); // nothing half-typed stays
    if (!asks)
        return;
    m_warning->setText(tr("For somebody who lost theirs. What they can open gets new keys, and they choose their own "
                          "password when they sign in. Tell it to them in person."));
    m_warning->show();
    m_oneTime->setFocus();
}

void UserPanel::reset()
{
    if (!m_oneTime->check())
        return;
    const auto password = std::make_shared<Secret>(m_oneTime->take());
    run(tr("Set. It signs in once, and what they can open has new keys."),
        [reg = &m_session.reg(), id = m_user.id, password] { return reg->resetPassword(id, *password); });
}

void UserPanel::askRemoval()
{
    const QStringList held = m_session.reg().heldVaults();
    m_warning->setText(
        tr("Removing takes away the sign-in and re-keys what they could open and you hold: %1. What you do "
           "not hold becomes a task for those who do. Old backups keep the old keys. This cannot be undone.")
            .arg(held.join(QLatin1String(", "))));
    m_warning->show();
    m_remove->hide();
    m_removeNow->show();
    m_stay->show();
    m_stay->setFocus();
}

void UserPanel::remove()
{
    setEnabled(false);
    const auto work = [reg = &m_session.reg(), id = m_user.id] { return reg->removeUser(id); };
    inBackground(this, work, [this](Result<QStringList> left) {
        setEnabled(true);
        if (!left) {
            Q_EMIT failed(left.error().message);
            return;
        }
        Q_EMIT said(left->isEmpty()
                        ? tr("Removed and re-keyed.")
                        : tr("Removed. Its holders must still re-key: %1.").arg(left->join(QLatin1String(", "))));
        Q_EMIT changed();
    });
}

} // namespace lanyard
