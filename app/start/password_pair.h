#pragma once

#include "models/store/secret.h"

#include <QWidget>

namespace lanyard {

class FieldRow;
class PasswordField;

/// A new password, typed twice, with words on how hard it is to guess.
class PasswordPair : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPair(const QString &label, QWidget *parent = nullptr);

    bool check(); ///< says beside the field what is wrong
    Secret take(); ///< and empties both fields

Q_SIGNALS:
    void entered();

private:
    void judge();

    PasswordField *m_first;
    PasswordField *m_second;
    FieldRow *m_firstRow;
    FieldRow *m_secondRow;
};

} // namespace lanyard
