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
    static constexpr qint64 MostBytes = qint64(20) << 20; ///< a scanned page takes less than one

    QString place; ///< the table of the record it proves
    RecordId record;
    QString name; ///< the file's, for people
    QString type; ///< MIME type
    QByteArray bytes;
};

/// The MIME type by what the bytes are. The name only tells apart what is made of the same stuff: a .docx is a zip.
QString typeOfContent(const QString &name, const QByteArray &bytes);

/// What stores it under `id`. The same content is kept once, however many records it proves. BadInput beyond the limit.
Result<QList<Write>> attachmentWrites(Connection &connection, const RecordId &id, const Attachment &attachment);

/// One that is kept, without its content.
struct KeptAttachment
{
    RecordId id;
    QString place;
    RecordId record;
    QString name;
    QString type; ///< MIME type
    qint64 size = 0; ///< bytes
    QByteArray hash; ///< of the content: BLAKE2b, 32 bytes
    qint64 added = 0; ///< UTC milliseconds, from the audit trail
    RecordId by; ///< likewise

    bool operator==(const KeptAttachment &) const = default;
};

/// Those of some records of a table, the latest first.
Result<QList<KeptAttachment>> readAttachments(Connection &connection, const QString &place,
                                              const QList<RecordId> &records);
/// The content of one. Damaged where it is not what was stored.
Result<QByteArray> readAttachmentBytes(Connection &connection, const RecordId &id);

} // namespace lanyard
