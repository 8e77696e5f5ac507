#pragma once

#include <QObject>

class QPushButton;

namespace lanyard {

class Card;
class Session;
class TextLabel;

/// Back up and verify, with progress in the status line.
class SafetyCard : public QObject
{
    Q_OBJECT

public:
    SafetyCard(Session &session, Card *card, QObject *parent);

Q_SIGNALS:
    void said(const QString &words);
    void failed(const QString &words);

private:
    void backUp();
    void verify();
    void showTimes();
    void setBusy(bool busy);

    Session &m_session;
    QPushButton *m_backUp;
    QPushButton *m_verify;
    TextLabel *m_times;
    TextLabel *m_found;
};

} // namespace lanyard
