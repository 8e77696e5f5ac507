#include "tests/gui/support/waiting.h"

#include <QEventLoop>
#include <QTimer>

namespace lanyard::test {

namespace {

constexpr int MsecsBetweenLooks = 5;

}

bool waitUntil(const std::function<bool()> &holds, int msecs)
{
    if (holds())
        return true;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
    });
    look.start(MsecsBetweenLooks);
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
    return holds();
}

} // namespace lanyard::test
