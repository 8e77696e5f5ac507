#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard::test {

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
    /// Runs them on the demonstration register as the user of that role.
    CliRun as(const QString &user, const QStringList &words) const;

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; ///< its path
    QString demo() const { return path(QStringLiteral("demo")); }
    bool makeDemo(int pupils);

private:
    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace lanyard::test
