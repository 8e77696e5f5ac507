#include "models/consent/attachment.h"

#include "models/store/query.h"

#include <QCryptographicHash>

namespace lanyard {

Result<QList<Write>> attachmentWrites(Connection &connection, const RecordId &id, const Attachment &attachment)
{
    const QByteArray hash = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Blake2b_256);
    const RecordId content = RecordId::fromBytes(hash.left(RecordId::Size));
    Query query(connection, QStringLiteral("SELECT 1 FROM attachment_content WHERE id = ?"));
    query.bind(content);
    if (const Result<void> run = query.exec(); !run)
        return failure(run);
    const bool isKept = query.next();
    if (const Result<void> ended = query.error(); !ended)
        return failure(ended);

    QList<Write> writes;
    if (!isKept)
        writes.append(
            {QStringLiteral("attachment_content"), content, 0, {{QStringLiteral("bytes"), attachment.bytes}}});
    writes.append({QStringLiteral("attachment"),
                   id,
                   0,
                   {{QStringLiteral("place"), attachment.place},
                    {QStringLiteral("record"), attachment.record.toBytes()},
                    {QStringLiteral("name"), attachment.name},
                    {QStringLiteral("type"), attachment.type},
                    {QStringLiteral("size"), qint64(attachment.bytes.size())},
                    {QStringLiteral("hash"), hash}}});
    return writes;
}

} // namespace lanyard
