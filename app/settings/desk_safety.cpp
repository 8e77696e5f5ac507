#include "app/settings/desk_safety.h"

#include <QSettings>

namespace lanyard {

QString DeskSafety::key(const char *what) const
{
    return QLatin1String("safety/") + m_register.toText() + QLatin1Char('/') + QLatin1String(what);
}

qint64 DeskSafety::lastBackup() const { return QSettings().value(key("backup")).toLongLong(); }

qint64 DeskSafety::lastVerified() const { return QSettings().value(key("verified")).toLongLong(); }

void DeskSafety::noteBackup(qint64 at) { QSettings().setValue(key("backup"), at); }

void DeskSafety::noteVerified(qint64 at) { QSettings().setValue(key("verified"), at); }

} // namespace lanyard
