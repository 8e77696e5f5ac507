#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QProcess>

namespace lanyard::bench {

/// What a process of its own holds with every place of the window open.
void benchMemory(const Sample &sample, Report &report)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-window"),
                  {QStringLiteral("memory"), sample.folder});
    process.waitForFinished(-1);
    const double mebibytes = process.readAllStandardOutput().trimmed().toDouble() / 1024;
    constexpr double Bound = 250;
    report.add({QStringLiteral("memory with everything open"),
                sample.pupils,
                QStringLiteral("%1 MiB").arg(mebibytes, 0, 'f', 0),
                {},
                QStringLiteral("%1 MiB").arg(mebibytes, 0, 'f', 0),
                QStringLiteral("≤ %1 MiB").arg(Bound, 0, 'f', 0),
                {},
                1,
                mebibytes > 0 && mebibytes <= Bound});
}

} // namespace lanyard::bench
