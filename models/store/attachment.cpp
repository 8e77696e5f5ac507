#include "models/store/attachment.h"

#include "models/store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::Attachment)
};

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

RecordId contentId(const QByteArray &hash) { return RecordId::fromBytes(hash.left(RecordId::Size)); }

KeptAttachment keptIn(const Query &query)
{
    return {query.id(0),      query.text(1),  query.id(2),      query.text(3), query.text(4),
            query.integer(5), query.bytes(6), query.integer(7), query.id(8)};
}

} // namespace

QString typeOfContent(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase known;
    const QMimeType content = known.mimeTypeForData(bytes);
    const QList<QMimeType> named = known.mimeTypesForFileName(name);
    const auto finer = std::find_if(named.begin(), named.end(),
                                    [&content](const QMimeType &type) { return type.inherits(content.name()); });
    return (finer == named.end() ? content : *finer).name();
}

Result<QList<Write>> attachmentWrites(Connection &connection, const RecordId &id, const Attachment &attachment)
{
    if (attachment.bytes.size() > Attachment::MostBytes)
        return failure(Error::Code::BadInput,
                       Text::tr("That file is larger than %1. Nothing was stored.")
                           .arg(QLocale().formattedDataSize(Attachment::MostBytes, 0)));
    const QByteArray hash = contentHash(attachment.bytes);
    const RecordId content = contentId(hash);
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

Result<QList<KeptAttachment>> readAttachments(Connection &connection, const QString &place,
                                              const QList<RecordId> &records)
{
    // Its first entry in the trail says who added it and when.
    Query query(
        connection,
        QStringLiteral("SELECT a.id, a.place, a.record, a.name, a.type, a.size, a.hash, t.at, t.who FROM attachment a "
                       "LEFT JOIN trail t ON t.sequence = (SELECT min(sequence) FROM trail "
                       "WHERE record = a.id AND place = 'attachment') "
                       "WHERE a.place = ? AND a.record = ?"));
    QList<KeptAttachment> found;
    for (const RecordId &record : records) {
        query.bind(place).bind(record);
        if (const Result<void> run = query.exec(); !run)
            return failure(run);
        while (query.next())
            found.append(keptIn(query));
        if (const Result<void> ended = query.error(); !ended)
            return failure(ended);
    }
    std::sort(found.begin(), found.end(),
              [](const KeptAttachment &left, const KeptAttachment &right) { return left.added > right.added; });
    return found;
}

Result<QByteArray> readAttachmentBytes(Connection &connection, const RecordId &id)
{
    Query query(connection,
                QStringLiteral("SELECT c.bytes, a.hash FROM attachment a "
                               "LEFT JOIN attachment_content c ON c.id = substr(a.hash, 1, 16) WHERE a.id = ?"));
    query.bind(id);
    if (const Result<void> run = query.exec(); !run)
        return failure(run);
    if (!query.next()) {
        if (const Result<void> ended = query.error(); !ended)
            return failure(ended);
        return failure(Error::Code::NotFound, Text::tr("This file is no longer in the register."));
    }
    const QByteArray bytes = query.bytes(0);
    if (contentHash(bytes) != query.bytes(1))
        return failure(Error::Code::Damaged,
                       Text::tr("This file is not what was stored. Verify the register in Settings, and restore it "
                                "from a backup if damage is found."));
    return bytes;
}

} // namespace lanyard
