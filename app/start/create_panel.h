#pragma once

#include "models/access/register.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lanyard {

class FieldRow;
class PasswordPair;
class RoleChoice;
class TextLabel;

/// What a new register needs: where, which school, who makes it.
class CreatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CreatePanel(QWidget *parent = nullptr);

    Register::New take(); ///< and empties the password fields
    QString folder() const;
    void setBusy(bool busy);
    void setError(const QString &words);

Q_SIGNALS:
    void entered(); ///< take() is ready
    void abandoned();

private:
    bool check();
    void browse();
    void suggestFolder();
    QWidget *folderField();

    QLineEdit *m_school;
    QLineEdit *m_trust;
    QLineEdit *m_folder;
    QLineEdit *m_name;
    RoleChoice *m_roles;
    PasswordPair *m_password;
    FieldRow *m_schoolRow;
    FieldRow *m_trustRow;
    FieldRow *m_folderRow;
    FieldRow *m_nameRow;
    FieldRow *m_rolesRow;
    TextLabel *m_error;
    QPushButton *m_create;
    bool m_folderTyped = false;
};

} // namespace lanyard
