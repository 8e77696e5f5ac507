#pragma once

#include "models/store/change.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

class Connection;

/// A page or file that proves a record, kept inside the encrypted file. Asking whether it could show a nude or
/// semi-nude child comes before one of these is made.
struct Attachment
{
    QString place; ///< the table of the record it proves
    RecordId record;
    QString name; ///< the file's, for people
    QString type; ///< MIME type
    QByteArray bytes;
};

/// What stores it under `id`. The same content is kept once, however many records it proves.
Result<QList<Write>> attachmentWrites(Connection &connection, const RecordId &id, const Attachment &attachment);

} // namespace lanyard
