#pragma once

#include <QStringList>

namespace lanyard::test {

/// Where one of the secrets stands readable (UTF-8 or UTF-16) in a file under `folder`: "file: secret" each. The
/// entries of `folder` named in `leaveOut` are not looked into.
QStringList leaksIn(const QString &folder, const QStringList &secrets, const QStringList &leaveOut = {});

} // namespace lanyard::test
