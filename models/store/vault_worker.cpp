#include "models/store/vault_worker.h"

namespace lanyard {

VaultWorker::~VaultWorker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
        m_wake.wakeAll();
    }
    wait();
}

Result<void> VaultWorker::open(Open open, Mend mend)
{
    m_open = std::move(open);
    m_mend = std::move(mend);
    QMutexLocker lock(&m_mutex);
    start();
    while (!m_isReady)
        m_ready.wait(&m_mutex);
    return m_opened;
}

void VaultWorker::post(Work work)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(std::move(work));
    m_wake.wakeAll();
}

void VaultWorker::postAfter(Timer timer, int msecs, Work work)
{
    const QMutexLocker lock(&m_mutex);
    m_delayed[timer] = {QDeadlineTimer(msecs), std::move(work)};
    m_wake.wakeAll();
}

void VaultWorker::cancel(Timer timer)
{
    const QMutexLocker lock(&m_mutex);
    m_delayed.erase(timer);
}

void VaultWorker::run()
{
    Result<std::unique_ptr<Connection>> connection = m_open();
    {
        const QMutexLocker lock(&m_mutex);
        m_opened = connection.map([](const std::unique_ptr<Connection> &) {});
        m_isReady = true;
        m_ready.wakeAll();
    }
    m_open = nullptr;
    if (!connection)
        return;
    while (const Work work = next()) {
        if (auto mended = m_mend ? m_mend(**connection) : nullptr)
            *connection = std::move(mended);
        work(**connection);
    }
}

std::map<VaultWorker::Timer, VaultWorker::Delayed>::iterator VaultWorker::soonest()
{
    return std::min_element(m_delayed.begin(), m_delayed.end(),
                            [](const auto &a, const auto &b) { return a.second.due < b.second.due; });
}

VaultWorker::Work VaultWorker::next()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        if (!m_queue.empty()) {
            Work work = std::move(m_queue.front());
            m_queue.pop_front();
            return work;
        }
        if (m_isClosing)
            return {};
        const auto timer = soonest();
        if (timer == m_delayed.end()) {
            m_wake.wait(&m_mutex);
        } else if (timer->second.due.hasExpired()) {
            Work work = std::move(timer->second.work);
            m_delayed.erase(timer);
            return work;
        } else {
            m_wake.wait(&m_mutex, timer->second.due);
        }
    }
}

} // namespace lanyard
