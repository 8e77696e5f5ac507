#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// A file that proves something, taken in and not yet kept. The question whether it could show a nude or semi-nude
/// child has been answered with no.
struct Evidence
{
    QString name;
    QString type; ///< MIME type, by what the bytes are
    QByteArray bytes;
};

} // namespace lanyard
