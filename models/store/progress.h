#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace lanyard {

/// How far long work has come, and the wish to stop it. Copies share one state: the window keeps one and the worker
/// another. The observer is called in the worker's thread.
class Progress
{
public:
    using Observer = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Observer observer) { m_state->observer = std::move(observer); }

    void cancel() { m_state->isCancelled = true; }
    bool isCancelled() const { return m_state->isCancelled; }
    void report(qint64 done, qint64 total) const
    {
        if (m_state->observer)
            m_state->observer(done, total);
    }

private:
    struct State
    {
        Observer observer;
        std::atomic<bool> isCancelled = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace lanyard
