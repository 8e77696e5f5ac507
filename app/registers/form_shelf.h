#pragma once

#include "app/command.h"
#include "app/registers/form_source.h"
#include "models/access/user.h"
#include "models/registers/form_tasks.h"

#include <QHash>
#include <QTimer>

namespace lanyard {

/// The form-shaped registers of a session: each register's records once it is asked for, who signs in here, and what
/// waits for this person. Everything is read beside the window.
class FormShelf : public QObject
{
    Q_OBJECT

public:
    static FormShelf &of(const Session &session); ///< made at the first question

    FormSource &source(const FormRegister &form);
    const QList<User> &users() const { return m_users; }
    const QList<FormTask> &tasks() const { return m_tasks; } ///< most pressing first
    bool hasTasks() const { return m_tasksRead; } ///< whether they have been read
    int waiting(const QString &registerKey) const;
    int waitingIn(const QString &group) const; ///< in every register of a group
    int toSign() const;

Q_SIGNALS:
    void tasksChanged();
    void usersChanged();
    void failed(const QString &words);

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit FormShelf(Session &session);
    void follow(const QList<RowChange> &rows);
    void readTasks();
    void readUsers();
    QList<Command> find(const QString &words, int most,
                        const std::function<void(const QString &, const RecordId &)> &go);

    Session &m_session;
    QHash<QString, FormSource *> m_sources;
    QList<User> m_users;
    QList<FormTask> m_tasks;
    QTimer m_taskTimer;
    bool m_tasksRead = false;
    bool m_readingTasks = false;
};

} // namespace lanyard
