#include "app/cli/secret_line.h"

#include <QFile>

namespace lanyard::cli {

Secret secretLine(QFile &file)
{
    QByteArray line;
    line.reserve(LongestPassword); // never grows, so no copy is left behind unwiped
    char letter = 0;
    while (line.size() < LongestPassword && file.getChar(&letter) && letter != '\n')
        line.append(letter);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    return Secret::take(text);
}

} // namespace lanyard::cli
