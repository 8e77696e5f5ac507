#pragma once

#include "app/today/today_tasks.h"

#include <QObject>

namespace lanyard {

/// What a session knows of what waits for its person, for the page "Today" and the number beside it. Read beside the
/// window, and again when something changes.
class TodayShelf : public QObject
{
    Q_OBJECT

public:
    static TodayShelf &of(const Session &session); ///< made at the first question

    bool isRead() const { return m_isRead; }
    const ConsentFigures &figures() const { return m_figures; }
    QList<Task> tasks(const Session::Go &go, const Settle &settle) const; ///< none before they have been read
    int waiting() const { return int(tasks({}, {}).size()); }
    void read();

Q_SIGNALS:
    void changed();

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit TodayShelf(Session &session);

    Session &m_session;
    ConsentFigures m_figures;
    QList<Register::Waiting> m_waits;
    bool m_isRead = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace lanyard
