#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard::test {

/// "list pupils --csv" as the words a shell would make of it.
QStringList words(const char *line);

/// What one run of lanyard-cli left.
struct CliRun
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QStringList lines() const; ///< of the answer, without the line's end
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /// Everything that was said, for a failing test's message.
    QByteArray all() const;
};

/// The real lanyard-cli, run as a technician would run it, with a home and a temporary folder of its own.
class CliProgram
{
public:
    /// `program` is LANYARD_CLI.
    explicit CliProgram(const QString &program);

    /// Runs the words as they are.
    CliRun run(const QStringList &words, const QByteArray &input = {}) const;
    /// Runs them signed in to a register.
    CliRun on(const QString &reg, const QString &user, const QByteArray &password, const QStringList &words) const;
    /// Runs them on the demonstration register as the user of that role.
    CliRun as(const QString &user, const QStringList &words) const;
    CliRun as(const char *user, const char *line) const { return as(QString::fromUtf8(user), test::words(line)); }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; ///< its path
    QByteArray read(const QString &name) const;
    QString demo() const { return path(QStringLiteral("demo")); }
    bool makeDemo(int pupils);
    /// For every run from now on; an empty value takes it away.
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    QString program() const { return m_program; }

private:
    QString m_program;
    QHash<QString, QString> m_variables;
    QTemporaryDir m_folder;
};

} // namespace lanyard::test
