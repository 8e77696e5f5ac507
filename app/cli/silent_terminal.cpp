#include "app/cli/silent_terminal.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace lanyard::cli {

#ifdef Q_OS_WIN

struct SilentTerminal::Before
{
    HANDLE console;
    DWORD mode;
};

SilentTerminal::SilentTerminal()
    : m_in(QStringLiteral("CONIN$"))
    , m_out(QStringLiteral("CONOUT$"))
{
    if (!m_in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_out.open(QIODevice::WriteOnly))
        return;
    const auto console = reinterpret_cast<HANDLE>(_get_osfhandle(m_in.handle()));
    DWORD mode = 0;
    if (!GetConsoleMode(console, &mode))
        return;
    m_before = std::make_unique<Before>(Before{console, mode});
    SetConsoleMode(console, (mode & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
}

SilentTerminal::~SilentTerminal()
{
    if (m_before)
        SetConsoleMode(m_before->console, m_before->mode);
}

#else

struct SilentTerminal::Before
{
    termios settings;
};

SilentTerminal::SilentTerminal()
    : m_in(QStringLiteral("/dev/tty"))
    , m_out(QStringLiteral("/dev/tty"))
{
    if (!m_in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_out.open(QIODevice::WriteOnly))
        return;
    termios settings{};
    if (tcgetattr(m_in.handle(), &settings) != 0)
        return;
    m_before = std::make_unique<Before>(Before{settings});
    settings.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(m_in.handle(), TCSAFLUSH, &settings);
}

SilentTerminal::~SilentTerminal()
{
    if (m_before)
        tcsetattr(m_in.handle(), TCSAFLUSH, &m_before->settings);
}

#endif

bool SilentTerminal::isOpen() const { return m_before != nullptr; }

void SilentTerminal::write(const QString &text)
{
    m_out.write(text.toUtf8());
    m_out.flush();
}

} // namespace lanyard::cli
