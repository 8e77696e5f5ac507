#include "models/store/when_done.h"

#include <QPromise>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace lanyard {

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFutureThatFinishesWhileItIsWatchedIsHandedOverOnce();
    void nothingIsHandedToAContextThatHasGone();
};

// The moment that matters lies between two steps of Qt's own: so it is met by trying often.
void WhenDoneTest::aFutureThatFinishesWhileItIsWatchedIsHandedOverOnce()
{
    constexpr int Tries = 20000;
    int handed = 0;
    for (int i = 0; i < Tries; ++i) {
        auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        const QFuture<int> future = promise->future();
        QThreadPool::globalInstance()->start([promise, i] {
            promise->addResult(i);
            promise->finish();
        });
        whenDone(future, this, [&handed, i](int result) {
            QCOMPARE(result, i);
            ++handed;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(handed, Tries, 20000);
    QTest::qWait(50);
    QCOMPARE(handed, Tries);
}

void WhenDoneTest::nothingIsHandedToAContextThatHasGone()
{
    QPromise<int> promise;
    promise.start();
    bool handed = false;
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&handed](int) { handed = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QTest::qWait(50);
    QVERIFY(!handed);
}

} // namespace lanyard

QTEST_MAIN(lanyard::WhenDoneTest)
#include "test_when_done.moc"
