#pragma once

#include "models/store/secret.h"

#include <QWidget>

class QPushButton;

namespace lanyard {

class PasswordPair;
class TextLabel;

/// At the first sign-in: the password somebody else gave is replaced by one's own.
class NewPasswordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordPanel(QWidget *parent = nullptr);
    Secret take();
    void setBusy(bool busy);
    void setError(const QString &words);

Q_SIGNALS:
    void entered();

private:
    PasswordPair *m_pair;
    TextLabel *m_error;
    QPushButton *m_go;
};

} // namespace lanyard
