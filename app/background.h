#pragma once

#include "models/store/when_done.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

namespace lanyard {

/// Runs `work` on another thread and hands what it returns to `then` in the thread of `context`, unless that is gone by
/// then. For key derivation and files: the window stays alive meanwhile. Whoever destroys what `work` uses calls
/// waitForBackground() first.
template <typename Work, typename Then> void inBackground(QObject *context, Work work, Then then)
{
    using T = std::invoke_result_t<Work>;
    struct Job
    {
        Work work;
        std::optional<T> result; // here, not in the promise: what cannot be copied may be returned too
        QPromise<bool> finished;
    };
    auto job = std::make_shared<Job>(Job{std::move(work), {}, {}});
    job->finished.start();
    whenDone(job->finished.future(), context,
             [job, then = std::move(then)](bool) mutable { then(std::move(*job->result)); });
    QThreadPool::globalInstance()->start([job] {
        job->result.emplace(job->work());
        job->finished.addResult(true);
        job->finished.finish();
    });
}

/// Blocks until nothing runs beside the window any more.
inline void waitForBackground() { QThreadPool::globalInstance()->waitForDone(); }

} // namespace lanyard
