#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// Puts a whole file in another's place, or leaves the other as it was. Waits a moment where somebody is just reading
/// it: Windows lets nobody take the place of an open file.
bool writeWhole(const QString &path, const QByteArray &bytes);

} // namespace lanyard
