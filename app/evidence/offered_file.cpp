#include "app/evidence/offered_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::OfferedFile)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::BadInput,
                       Text::tr("The file could not be read. Nothing was stored; choose it again."),
                       file.errorString());
    return file.readAll();
}

/// The picture as it lies in the clipboard, where another program put it there as a file: that is opened by nobody
/// here.
QByteArray encodedPicture(const QMimeData &data)
{
    for (const QString &format : {QStringLiteral("image/png"), QStringLiteral("image/jpeg")}) {
        if (const QByteArray bytes = data.data(format); !bytes.isEmpty())
            return bytes;
    }
    const QImage image = qvariant_cast<QImage>(data.imageData()); // bare pixels, as Windows keeps a screenshot
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<OfferedFile> offeredAt(const QString &path)
{
    const QFileInfo about(path);
    if (!about.isFile())
        return failure(Error::Code::BadInput, Text::tr("That is not a file that can be kept."));
    return OfferedFile{about.fileName(), about.size(), [path] { return contentOf(path); }};
}

QList<OfferedFile> offeredBy(const QMimeData *data)
{
    QList<OfferedFile> files;
    for (const QUrl &url : data->urls()) {
        if (const Result<OfferedFile> file = offeredAt(url.toLocalFile()); url.isLocalFile() && file)
            files.append(*file);
    }
    if (!files.isEmpty() || !data->hasImage())
        return files;
    const QByteArray bytes = encodedPicture(*data);
    if (bytes.isEmpty())
        return {};
    return {{Text::tr("Pasted picture.png"), bytes.size(), [bytes] { return Result<QByteArray>(bytes); }}};
}

} // namespace lanyard
