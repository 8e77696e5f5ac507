#include "tests/support/leaks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringConverter>

namespace lanyard::test {

QStringList leaksIn(const QString &folder, const QStringList &secrets, const QStringList &leaveOut)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        if (leaveOut.contains(name.section(QLatin1Char('/'), 0, 0)) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &secret : secrets) {
            for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encode(encoding);
                if (bytes.contains(QByteArray(encode(secret))))
                    found.append(QStringLiteral("%1: %2").arg(name, secret));
            }
        }
    }
    return found;
}

} // namespace lanyard::test
