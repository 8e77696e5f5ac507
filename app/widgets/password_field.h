#pragma once

#include "models/store/secret.h"

#include <QLineEdit>

namespace lanyard {

/// A password that can be looked at while it is typed, and that says when Caps Lock may be on.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    Secret takeSecret(); ///< wipes the field

Q_SIGNALS:
    void capsLockSeen(bool on); ///< judged by the letters typed: capital without Shift, or small with it

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// How hard a password is to guess, in words; never a rule that turns one away that is long enough.
struct PasswordStrength
{
    enum class Level { TooShort, Weak, Fair, Strong };
    Level level = Level::TooShort;
    QString words;
};
PasswordStrength passwordStrength(const QString &password);

} // namespace lanyard
