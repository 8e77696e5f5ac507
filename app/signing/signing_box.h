#pragma once

#include "models/access/role.h"
#include "models/access/strokes.h"
#include "models/store/secret.h"

#include <QWidget>

class QComboBox;

namespace lanyard {

class FieldRow;
class InkPad;
class PasswordField;
class TextLabel;

/// Where somebody signs: in which role, the drawing, and the password once more, since being signed in is not enough.
class SigningBox : public QWidget
{
    Q_OBJECT

public:
    explicit SigningBox(QWidget *parent = nullptr);

    struct Signer
    {
        QString name;
        QString moment; ///< as it stands beside the signature
        QList<Role> roles; ///< asked which where there are several
    };
    void start(const QString &title, const Signer &signer); ///< with nothing drawn
    void clear();

    bool check(); ///< says beside it what is still missing, and brings the keyboard there
    Role role() const;
    const Strokes &strokes() const;
    QString device() const; ///< "pen", "mouse", …
    Secret takePassword(); ///< nothing of it stays here
    void refused(const QString &why); ///< the drawing stays: only the password is asked for again

Q_SIGNALS:
    void submitted(); ///< Return in the password

private:
    QComboBox *m_role;
    FieldRow *m_roleRow;
    InkPad *m_pad;
    FieldRow *m_padRow;
    PasswordField *m_password;
    FieldRow *m_passwordRow;
    TextLabel *m_signer;
    TextLabel *m_moment;
};

} // namespace lanyard
