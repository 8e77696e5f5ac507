#pragma once

#include <QFile>

namespace lanyard::bench {

/// What this process holds in memory now, the libraries it shares with others included; 0 where the system has no
/// /proc.
inline qint64 residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace lanyard::bench
