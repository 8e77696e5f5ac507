#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

namespace lanyard::test {

/// This very program started again, as another desk would be: main() hands what follows "--child" to the test's child
/// function.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    }
    int exitCode() ///< waits
    {
        m_process.waitForFinished(60000);
        return m_process.exitCode();
    }
    QByteArray output() { return m_process.readAllStandardOutput(); }

private:
    QProcess m_process;
};

template <typename Test> int mainWithChild(int argc, char **argv, int (*child)(const QStringList &arguments))
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--child"))
        return child(QCoreApplication::arguments().mid(2));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lanyard::test
