#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace lanyard::bench {

namespace {

/// Milliseconds from starting a program of the bench until it says a line; the line's own number where it has one.
double untilItSpeaks(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, arguments);
    process.waitForReadyRead(60000);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    bool isNumber = false;
    const double said = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? said : elapsed;
}

} // namespace

void benchStart(const Sample &sample, Report &report)
{
    const auto minimal = [] { return untilItSpeaks(QStringLiteral("bench-minimal-widgets"), {}); };
    const auto window = [&sample](const QString &until) {
        return [&sample, until] { return untilItSpeaks(QStringLiteral("bench-window"), {until, sample.folder}); };
    };
    constexpr double Bound = 3;
    report.add(ratioRow(QStringLiteral("start to the sign-in screen : a minimal Qt Widgets program"), sample,
                        compare(window(QStringLiteral("sign-in")), minimal, 15), Bound));
    report.add(ratioRow(QStringLiteral("sign-in accepted to the first place painted : the same"), sample,
                        compare(window(QStringLiteral("place")), minimal, 15), Bound));
}

} // namespace lanyard::bench
