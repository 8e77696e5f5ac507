#pragma once

#include "app/registers/record_addition.h"
#include "app/widgets/focus_keeper.h"
#include "models/registers/account_passwords.h"

#include <QTimer>

class QPushButton;

namespace lanyard {

class PasswordField;
class SecretClipboard;
class Session;
class TextLabel;

/// The password that belongs to a record, sealed to each authorised person: who has it, and for those it is sealed to
/// a button that shows it for some seconds. Each showing is in the audit trail.
class PasswordCard : public RecordAddition
{
    Q_OBJECT

public:
    struct Times
    {
        int shownSeconds = 10;
        int clipboardMsecs = 30'000;
        int tickMsecs = 1000; ///< how long a second takes
    };
    PasswordCard(Session &session, const RecordId &record, bool mayWrite, Times times, QWidget *parent = nullptr);
    PasswordCard(Session &session, const RecordId &record, bool mayWrite, QWidget *parent = nullptr);
    ~PasswordCard() override;

    QString shown() const; ///< what can be read now; empty: hidden

private:
    QWidget *makeShowing();
    QWidget *makeSetting();
    void read();
    void take(const PasswordHolders &holders);
    void ask(bool copies);
    void show(const Secret &secret);
    void tick();
    void hideSecret();
    void keep();
    void giveToOthers();
    void refused(const QString &why);
    QString namesOf(const QList<RecordId> &users) const;

    Session &m_session;
    AccountPasswords m_passwords;
    Times m_times;
    bool m_mayWrite;
    int m_left = 0; ///< seconds until it is hidden again
    QTimer m_ticks;
    FocusKeeper m_keyboard;
    SecretClipboard *m_clipboard;
    TextLabel *m_holders;
    TextLabel *m_secret;
    TextLabel *m_countdown;
    TextLabel *m_copied; ///< apart from the countdown: either may run while the other does
    TextLabel *m_objection;
    QWidget *m_showing;
    QWidget *m_setting;
    PasswordField *m_field;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_set;
    QPushButton *m_share;
};

} // namespace lanyard
