#include "app/cli/password.h"

#include "app/cli/arguments.h"
#include "app/cli/secret_line.h"
#include "app/cli/silent_terminal.h"
#include "app/cli/text.h"

#include <QFile>

#include <cstdio>

namespace lanyard::cli {

namespace {

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
    return notEmpty(secretLine(file));
}

Result<Secret> passwordFromTerminal(const QString &prompt)
{
    SilentTerminal terminal;
    if (!terminal.isOpen())
        return usage(Text::tr("There is no terminal to ask for a password on. Give it with --password-file."));
    terminal.write(prompt);
    Secret typed = terminal.readLine();
    terminal.write(QStringLiteral("\n"));
    return notEmpty(std::move(typed));
}

} // namespace lanyard::cli
