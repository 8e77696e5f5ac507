#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QMimeData;

namespace lanyard {

/// Something that somebody offers, before anything of it is looked at: a file of this computer, or the picture in the
/// clipboard. Its content is asked for only after the question about it was answered.
struct OfferedFile
{
    QString name;
    qint64 size = 0; ///< bytes; 0 where it is known only once it is read
    std::function<Result<QByteArray>()> read;
};

/// What is being dropped or pasted: files, else a picture; nothing where it is neither.
QList<OfferedFile> offeredBy(const QMimeData *data);
/// A file by its path. BadInput where it is none.
Result<OfferedFile> offeredAt(const QString &path);

} // namespace lanyard
