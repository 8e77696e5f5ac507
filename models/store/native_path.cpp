#include "models/store/native_path.h"

#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>
#endif

namespace lanyard {

#ifdef Q_OS_WIN

QString nativePath(const QString &path)
{
    constexpr qsizetype Most = 260 - 1 - 12; // the zero at the end, and what SQLite puts behind a name ("-journal")
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (native.size() < Most || native.startsWith(QLatin1String("\\\\?\\")))
        return native;
    return native.startsWith(QLatin1String("\\\\")) ? QLatin1String("\\\\?\\UNC") + native.mid(1)
                                                    : QLatin1String("\\\\?\\") + native;
}

#else

QString nativePath(const QString &path) { return path; }

#endif

} // namespace lanyard
