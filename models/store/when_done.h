#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace lanyard {

/// Hands a future's result to `then` once, in the thread of `context`, where it must be called; never when the context
/// has gone or the future was cancelled. In place of QFuture::then(): Qt 6.4 runs a continuation twice when the future
/// finishes on its worker in the very moment in which the continuation is attached.
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace lanyard
