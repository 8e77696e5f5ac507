#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lanyard {

class SystemLock;

/// Tells when the register should lock: nobody has touched keyboard or mouse for some minutes, the computer's session
/// was locked, or it goes to sleep. On Linux the session's own signals (systemd-logind), on Windows WTS messages.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject *parent = nullptr);
    ~LockWatch() override;

    void start(std::chrono::milliseconds untouched); ///< 0: no idling; session lock and sleep still count
    void stop();

Q_SIGNALS:
    void lockNow();
    void idleChanged(bool idle); ///< untouched for a minute: other desks' changes need looking for less often

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<SystemLock> m_system;
    QTimer m_lock;
    QTimer m_idle;
};

} // namespace lanyard
