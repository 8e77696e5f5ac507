#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

QString base32(const QByteArray &bytes); ///< RFC 4648 letters; bits that fill no letter are left out
QString grouped(const QString &letters, int size = 4); ///< "ABCD-EFGH"
/// The value of a letter as people type it: any case, 0 for O, 1 for I, 8 for B; -1 for anything else.
int base32Value(QChar letter);

} // namespace lanyard
