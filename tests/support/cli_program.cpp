#include "tests/support/cli_program.h"

#include "tests/support/own_home.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace lanyard::test {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QStringList CliRun::lines() const
{
    QStringList lines = QString::fromUtf8(out).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray CliRun::all() const { return "exit " + QByteArray::number(exit) + "\n" + out + err; }

CliProgram::CliProgram(const QString &program)
    : m_program(program)
{
    QDir(folder()).mkdir(QStringLiteral("home"));
}

CliRun CliProgram::run(const QStringList &words, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : homeVariables())
        environment.insert(variable, path(QStringLiteral("home")));
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable) {
        if (!variable.value().isEmpty())
            environment.insert(variable.key(), variable.value());
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder());
    process.start(m_program, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliRun CliProgram::on(const QString &reg, const QString &user, const QByteArray &password,
                      const QStringList &words) const
{
    const QStringList globals{QStringLiteral("--register"),      reg,
                              QStringLiteral("--user"),          user,
                              QStringLiteral("--password-file"), QStringLiteral("-")};
    return run(globals + words, password + '\n');
}

CliRun CliProgram::as(const QString &user, const QStringList &words) const
{
    return on(demo(), user, "demonstration only", words);
}

QByteArray CliProgram::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CliProgram::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

bool CliProgram::makeDemo(int pupils)
{
    return run({QStringLiteral("demo"), demo(), QStringLiteral("--pupils"), QString::number(pupils)}).exit == 0;
}

} // namespace lanyard::test
