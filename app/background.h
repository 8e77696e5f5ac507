#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace lanyard {

/// Runs `work` on another thread and hands what it returns to `then` in the thread of `context`, unless that is gone by
/// then. For key derivation and files: the window stays alive meanwhile.
template <typename Work, typename Then> void inBackground(QObject *context, Work work, Then then)
{
    using T = std::invoke_result_t<Work>;
    struct Job
    {
        Work work;
        QPromise<T> promise;
    };
    auto job = std::make_shared<Job>(Job{std::move(work), {}});
    job->promise.start();
    job->promise.future().then(context, [then = std::move(then)](QFuture<T> done) mutable {
        if (done.resultCount() > 0)
            then(done.takeResult());
    });
    QThreadPool::globalInstance()->start([job] {
        job->promise.addResult(job->work());
        job->promise.finish();
    });
}

} // namespace lanyard
