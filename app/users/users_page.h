#pragma once

#include "app/page.h"
#include "app/users/user_columns.h"

class QStackedWidget;

namespace lanyard {

class EmptyState;
class NewUserPanel;
class RegisterTable;
class UserPanel;

/// Who may open this register.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(Session &session, QWidget *parent = nullptr);

    QList<QWidget *> areas() override;
    void find() override;
    void createNew() override;
    void open(const RecordId &user) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void refresh();
    void showCurrent(const RecordId &id);
    void add();

    std::unique_ptr<UserTable> m_model;
    RegisterTable *m_table;
    QStackedWidget *m_panels;
    EmptyState *m_nobody;
    UserPanel *m_user;
    NewUserPanel *m_new;
};

} // namespace lanyard
