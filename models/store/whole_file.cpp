#include "models/store/whole_file.h"

#include <QSaveFile>
#include <QThread>

namespace lanyard {

namespace {

constexpr int Tries = 10;
constexpr int BetweenMsecs = 50;

} // namespace

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    for (int left = Tries; left > 0; --left) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        if (file.commit())
            return true;
        QThread::msleep(BetweenMsecs);
    }
    return false;
}

} // namespace lanyard
