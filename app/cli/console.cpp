#include "app/cli/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace lanyard::cli {

#ifdef Q_OS_WIN

Console::Console()
    : m_codePage(GetConsoleOutputCP())
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Console::~Console()
{
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

#else

Console::Console() = default;
Console::~Console() = default;

#endif

} // namespace lanyard::cli
