#pragma once

#include "models/store/secret.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace lanyard {

class FieldRow;
class PasswordField;
class TextLabel;

/// Name and password. The panel stays alive while the key is derived.
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPanel(QWidget *parent = nullptr);

    /// `name` is known after a lock and stays empty otherwise; `locked` says why one signs in again.
    void ask(const QString &folder, const QString &name, bool locked);
    void setBusy(bool busy);
    void setError(const QString &words);
    QString name() const;
    Secret takePassword(); ///< and empties the field
    bool remembers() const; ///< "Remember me on this computer" is ticked

Q_SIGNALS:
    void entered(); ///< name() and takePassword() are ready
    void otherWanted();

private:
    void submit();

    TextLabel *m_heading;
    TextLabel *m_where;
    QLineEdit *m_name;
    PasswordField *m_password;
    FieldRow *m_nameRow;
    FieldRow *m_passwordRow;
    QCheckBox *m_remember;
    QPushButton *m_signIn;
    QPushButton *m_other;
};

} // namespace lanyard
