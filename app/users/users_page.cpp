#include "app/users/users_page.h"

#include "app/background.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/users/new_user_panel.h"
#include "app/users/user_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

UsersPage::UsersPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(makeUserTable(session.reg().schools()))
    , m_table(new RegisterTable(QStringLiteral("users"), m_model.get(), tr("Search users")))
    , m_panels(new QStackedWidget)
    , m_nobody(new EmptyState(Glyph::Account, tr("Choose somebody"), tr("Their roles and keys show here.")))
    , m_user(new UserPanel(session))
    , m_new(new NewUserPanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *head = new PageHead(tr("Users"));
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    m_panels->addWidget(m_nobody);
    m_panels->addWidget(m_user);
    m_panels->addWidget(m_new);
    m_table->setPanel(m_panels);
    if (session.may().mayWrite(Place::Users)) {
        QPushButton *add = makeButton(tr("Add a user"), Glyph::AccountPlus, ButtonKind::Filled);
        connect(add, &QPushButton::clicked, this, &UsersPage::createNew);
        head->addButton(add);
    }
    connect(m_table, &RegisterTable::currentChanged, this, &UsersPage::showCurrent);
    connect(m_table, &RegisterTable::failed, this, &Page::failed);
    connect(m_user, &UserPanel::changed, this, &UsersPage::refresh);
    connect(m_user, &UserPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_user, &UserPanel::failed, this, &Page::failed);
    connect(m_new, &NewUserPanel::entered, this, &UsersPage::add);
    connect(m_new, &NewUserPanel::abandoned, this, [this] { showCurrent(m_table->view()->currentId()); });
    connect(&session, &Session::countsChanged, this, &UsersPage::refresh);
    refresh();
}

QList<QWidget *> UsersPage::areas() { return {m_table->shownLeft(), m_panels->currentWidget()}; }

void UsersPage::find() { m_table->find(); }

void UsersPage::open(const RecordId &user) { m_table->setCurrentId(user); }

QVariantMap UsersPage::state() const { return m_table->state(); }

void UsersPage::restore(const QVariantMap &state) { m_table->restore(state); }

void UsersPage::refresh()
{
    const auto read = [reg = &session().reg()] { return reg->users(); };
    inBackground(this, read, [this](Result<QList<User>> users) {
        if (!users) {
            Q_EMIT failed(users.error().message);
            return;
        }
        users->removeIf([](const User &user) { return user.removed; });
        m_model->setRecords(*users);
        if (m_panels->currentWidget() != m_new)
            showCurrent(m_table->view()->currentId());
    });
}

void UsersPage::showCurrent(const RecordId &id)
{
    const User *user = m_model->record(id);
    m_panels->setCurrentWidget(user != nullptr ? static_cast<QWidget *>(m_user) : m_nobody);
    if (user != nullptr)
        m_user->show(*user);
}

void UsersPage::createNew()
{
    if (!session().may().mayWrite(Place::Users))
        return;
    m_panels->setCurrentWidget(m_new);
    m_new->start();
}

void UsersPage::add()
{
    m_new->setEnabled(false);
    auto password = std::make_shared<Secret>(m_new->takePassword());
    const auto work = [reg = &session().reg(), name = m_new->name(), grants = m_new->grants(), password] {
        return reg->addUser(name, grants, *password);
    };
    inBackground(this, work, [this](Result<RecordId> added) {
        m_new->setEnabled(true);
        if (!added)
            return m_new->setError(added.error().message);
        Q_EMIT said(tr("Added. They sign in with the password you gave."), {});
        refresh();
        m_panels->setCurrentWidget(m_user);
        m_table->setCurrentId(*added);
    });
}

} // namespace lanyard
