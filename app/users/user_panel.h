#pragma once

#include "models/access/user.h"
#include "models/store/result.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace lanyard {

class PasswordPair;
class RoleChoice;
class Session;
class TextLabel;

/// One user: roles, fingerprint, and what can be done: change roles, confirm, give a vault, set a lost password,
/// remove.
class UserPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UserPanel(Session &session, QWidget *parent = nullptr);
    void show(const User &user);

Q_SIGNALS:
    void changed();
    void said(const QString &words);
    void failed(const QString &words);

private:
    void keepRoles();
    void confirm();
    void showAwaited();
    void giveKeys();
    void askReset(bool asks);
    void reset();
    void askRemoval();
    void remove();
    void run(const QString &done, std::function<Result<void>()> work);

    Session &m_session;
    User m_user;
    TextLabel *m_name;
    TextLabel *m_about;
    RoleChoice *m_roles;
    TextLabel *m_fingerprintTitle;
    TextLabel *m_fingerprint;
    TextLabel *m_awaited;
    TextLabel *m_warning;
    PasswordPair *m_oneTime;
    QPushButton *m_keep;
    QPushButton *m_confirm;
    QPushButton *m_give;
    QPushButton *m_reset;
    QPushButton *m_resetNow;
    QPushButton *m_notReset;
    QPushButton *m_remove;
    QPushButton *m_removeNow;
    QPushButton *m_stay;
    QStringList m_givable; ///< vaults they wait for that this person holds
    bool m_showing = false;
};

} // namespace lanyard
