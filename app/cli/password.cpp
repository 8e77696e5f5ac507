#include "app/cli/password.h"

#include "app/cli/arguments.h"
#include "app/cli/silent_terminal.h"
#include "app/cli/text.h"

#include <QFile>

#include <cstdio>

namespace lanyard::cli {

namespace {

constexpr int LongestPassword = 4096;

/// Unbuffered and byte by byte: nothing of a secret stays in a buffer, nothing after the line is taken.
Secret firstLine(QFile &file)
{
    QByteArray line;
    line.reserve(LongestPassword); // never grows, so no copy is left behind unwiped
    char letter = 0;
    while (line.size() < LongestPassword && file.getChar(&letter) && letter != '\n')
        line.append(letter);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF")) // editors on Windows
        line.remove(0, 3);
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    return Secret::take(text);
}

Result<Secret> notEmpty(Secret secret)
{
    if (secret.isEmpty())
        return failure(Error::Code::NotAllowed, Text::tr("The password is empty."));
    return secret;
}

} // namespace

Result<Secret> passwordFromFile(const QString &name)
{
    QFile file(name);
    const bool opened = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                                   : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!opened)
        return failure(Error::Code::Failed, Text::tr("The password file \"%1\" cannot be read.").arg(name));
    return notEmpty(firstLine(file));
}

Result<Secret> passwordFromTerminal(const QString &prompt)
{
    SilentTerminal terminal;
    if (!terminal.isOpen())
        return usage(Text::tr("There is no terminal to ask for a password on. Give it with --password-file."));
    terminal.write(prompt);
    Secret typed = firstLine(terminal.file());
    terminal.write(QStringLiteral("\n"));
    return notEmpty(std::move(typed));
}

} // namespace lanyard::cli
