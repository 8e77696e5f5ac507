#include "app/cli/silent_terminal.h"

#include "app/cli/secret_line.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>

#include <termios.h>
#endif

namespace lanyard::cli {

#ifdef Q_OS_WIN

namespace {

HANDLE openConsole(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                       0, nullptr);
}

} // namespace

struct SilentTerminal::Private
{
    ~Private()
    {
        if (isSilent)
            SetConsoleMode(in, mode);
        CloseHandle(in);
        CloseHandle(out);
    }

    HANDLE in = openConsole(L"CONIN$");
    HANDLE out = openConsole(L"CONOUT$");
    DWORD mode = 0;
    bool isSilent = in != INVALID_HANDLE_VALUE && out != INVALID_HANDLE_VALUE && GetConsoleMode(in, &mode)
        && SetConsoleMode(in, (mode & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
};

void SilentTerminal::write(const QString &text)
{
    DWORD written = 0;
    WriteConsoleW(d->out, text.utf16(), DWORD(text.size()), &written, nullptr);
}

/// As characters: bytes would come in the console's code page, which has no letter for many a person's password.
Secret SilentTerminal::readLine()
{
    QString line(LongestPassword, u'\0');
    DWORD read = 0;
    if (!ReadConsoleW(d->in, line.data(), DWORD(line.size()), &read, nullptr))
        read = 0;
    line.truncate(qsizetype(read));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return Secret::take(line);
}

#else

struct SilentTerminal::Private
{
    ~Private()
    {
        if (isSilent)
            tcsetattr(in.handle(), TCSAFLUSH, &before);
    }
    bool silence()
    {
        if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(QIODevice::WriteOnly)
            || tcgetattr(in.handle(), &before) != 0)
            return false;
        termios settings = before;
        settings.c_lflag &= ~tcflag_t(ECHO);
        return tcsetattr(in.handle(), TCSAFLUSH, &settings) == 0;
    }

    QFile in{QStringLiteral("/dev/tty")};
    QFile out{QStringLiteral("/dev/tty")};
    termios before{};
    bool isSilent = silence();
};

void SilentTerminal::write(const QString &text)
{
    d->out.write(text.toUtf8());
    d->out.flush();
}

Secret SilentTerminal::readLine() { return secretLine(d->in); }

#endif

SilentTerminal::SilentTerminal()
    : d(std::make_unique<Private>())
{
    if (!d->isSilent)
        d.reset();
}

SilentTerminal::~SilentTerminal() = default;

} // namespace lanyard::cli
