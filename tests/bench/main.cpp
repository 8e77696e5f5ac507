#include "tests/bench/bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>

#include <cstdio>

namespace {

namespace bench = lanyard::bench;

/// The register of a made-up school, kept from run to run: the same seed makes the same school.
bench::Sample sample(int pupils, const QString &data)
{
    bench::Sample made{pupils, QStringLiteral("%1/%2").arg(data).arg(pupils)};
    if (QDir(made.folder).exists(QStringLiteral("register.lanyard")))
        return made;
    QDir().mkpath(data);
    std::fprintf(stderr, "Making a school of %d pupils …\n", pupils);
    QProcess demo;
    demo.setProcessChannelMode(QProcess::ForwardedErrorChannel); // its recovery keys would stand between the rows
    demo.start(QCoreApplication::applicationDirPath() + QStringLiteral("/lanyard-cli"),
               {QStringLiteral("demo"), made.folder, QStringLiteral("--pupils"), QString::number(pupils)});
    demo.waitForFinished(-1);
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("pupils"), {}, QStringLiteral("numbers"), QStringLiteral("20000,2000,200000")});
    parser.addOption({QStringLiteral("only"), {}, QStringLiteral("word")});
    parser.addOption({QStringLiteral("data"), {}, QStringLiteral("folder"), QDir::tempPath()});
    parser.process(application);

    bench::Report report;
    report.begin();
    for (const QString &number : parser.value(QStringLiteral("pupils")).split(QLatin1Char(','))) {
        const bench::Sample made = sample(number.toInt(), parser.value(QStringLiteral("data")));
        for (const bench::NamedBench &named : bench::allBenches()) {
            if (named.name.contains(parser.value(QStringLiteral("only"))))
                named.run(made, report);
        }
    }
    return report.misses() == 0 ? 0 : 1;
}
