#pragma once

#include "models/access/register.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class TextLabel;

/// The recovery keys of a new register, shown once. One goes on only after saying that they are kept: without them a
/// forgotten password loses the register for ever.
class RecoveryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);
    void present(const QList<RecoveryKey> &keys);
    const QList<RecoveryKey> &keys() const { return m_keys; }
    void forget(); ///< takes them off the screen and out of this panel
    void setError(const QString &words);

Q_SIGNALS:
    void printWanted();
    void kept();

private:
    QVBoxLayout *m_list;
    QCheckBox *m_promise;
    QPushButton *m_go;
    TextLabel *m_error;
    QList<RecoveryKey> m_keys;
};

} // namespace lanyard
