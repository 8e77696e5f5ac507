#pragma once

#include "models/access/register.h"
#include "models/store/progress.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace lanyard {

class CreatePanel;
class NewPasswordPanel;
class PrintPanel;
class RecoveryPanel;
class SignInPanel;
class WelcomePanel;

/// Everything before somebody is signed in, one panel at a time: choose a register, make one, sign in, keep the
/// recovery keys, choose a first password. Keys are derived on another thread.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `notice`: what the person should know although they are signed in; mostly nothing.
    using Opened = std::function<void(std::unique_ptr<Register>, const QString &notice)>;

    StartPage(Register::Options options, Opened opened, QWidget *parent = nullptr);

    ~StartPage() override; ///< waits for a key that is being derived; cancels a restore

    void setKeyCost(const KeyCost &cost) { m_cost = cost; } ///< for tests; what a new register's keys cost
    void welcome();
    void signIn(const QString &folder, const QString &name = {}, bool locked = false);
    QString folder() const { return m_folder; }

private:
    void trySignIn();
    void create();
    void makeRegister();
    void printSheets();
    void restoreBackup();
    void tryRemembered();
    void remember(std::unique_ptr<Register> reg);
    void signedIn(Result<std::unique_ptr<Register>> result, Secret password);
    void changePassword();
    void finish(std::unique_ptr<Register> reg, const QString &notice = {});
    void showPanel(QWidget *panel, int width);
    QWidget *column();

    Register::Options m_options;
    KeyCost m_cost;
    Opened m_opened;
    QString m_folder;
    QString m_school; ///< of the register being made, for its recovery sheets
    QStackedWidget *m_pages; ///< the column of panels, or the pages of the recovery sheets
    QWidget *m_panels;
    WelcomePanel *m_welcome;
    SignInPanel *m_signIn;
    // Made when first needed: most days only the sign-in is.
    CreatePanel *m_create = nullptr;
    RecoveryPanel *m_recovery = nullptr;
    NewPasswordPanel *m_newPassword = nullptr;
    PrintPanel *m_printing = nullptr;
    std::unique_ptr<Register> m_waiting; ///< signed in, its first password not chosen yet
    std::shared_ptr<Secret> m_given;
    Progress m_restoring;
};

} // namespace lanyard
