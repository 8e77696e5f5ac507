#pragma once

#include "models/access/role.h"
#include "models/store/secret.h"

#include <QWidget>

class QLineEdit;

namespace lanyard {

class FieldRow;
class PasswordPair;
class RoleChoice;

/// Adds somebody: name, roles, a first password that they replace when they sign in.
class NewUserPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewUserPanel(QWidget *parent = nullptr);
    void start();
    QString name() const;
    QList<RoleGrant> grants() const;
    Secret takePassword();
    void setError(const QString &words);

Q_SIGNALS:
    void entered();
    void abandoned();

private:
    void submit();

    QLineEdit *m_name;
    RoleChoice *m_roles;
    PasswordPair *m_password;
    FieldRow *m_nameRow;
    FieldRow *m_rolesRow;
};

} // namespace lanyard
