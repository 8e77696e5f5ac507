#pragma once

#include "models/store/connection.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace lanyard {

/// The thread that owns a vault's only connection: opens it, does one piece of work after another, closes it.
class VaultWorker : public QThread
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::unique_ptr<Connection>>()>;
    using Work = std::function<void(Connection &)>;
    /// Asked before each piece of work: a connection to take the place of one that no longer answers, else nothing.
    using Mend = std::function<std::unique_ptr<Connection>(Connection &)>;
    enum class Timer { Feed, Drafts };

    ~VaultWorker() override; ///< finishes what was posted; timers that have not run are dropped

    /// Starts the thread and waits until the file is open or is not.
    Result<void> open(Open open, Mend mend = {});
    void post(Work work);
    void postAfter(Timer timer, int msecs, Work work); ///< once; replaces what this timer was to do
    void cancel(Timer timer);

protected:
    void run() override;

private:
    struct Delayed
    {
        QDeadlineTimer due;
        Work work;
    };
    Work next(); ///< waits; nothing when it is time to go
    std::map<Timer, Delayed>::iterator soonest();

    Open m_open;
    Mend m_mend;
    Result<void> m_opened;
    QMutex m_mutex;
    QWaitCondition m_wake;
    QWaitCondition m_ready;
    std::deque<Work> m_queue;
    std::map<Timer, Delayed> m_delayed;
    bool m_isReady = false;
    bool m_isClosing = false;
};

} // namespace lanyard
