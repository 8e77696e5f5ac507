#include "opened_file.h"

#include "mail.h"
#include "plain_text.h"

namespace lanyard::reader {

namespace {

bool isPdf(const QByteArray &bytes) { return bytes.left(1024).contains("%PDF-"); }

bool isHeic(const QByteArray &bytes)
{
    if (bytes.mid(4, 4) != "ftyp")
        return false;
    const QByteArray brand = bytes.mid(8, 4);
    return brand == "heic" || brand == "heix" || brand == "mif1" || brand == "msf1" || brand == "heif";
}

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    return {};
}

} // namespace

bool isTooLarge(const QSize &size)
{
    return size.width() > MostSide || size.height() > MostSide
        || qint64(size.width()) * size.height() > qint64(MostPixels);
}

/// On white, so that what is transparent reads as on paper.
QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const QImage row = image.copy(0, y, image.width(), 1).convertToFormat(QImage::Format_ARGB32);
        const auto *from = reinterpret_cast<const QRgb *>(row.constScanLine(0));
        auto *to = reinterpret_cast<QRgb *>(flat.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            const auto over = [alpha](int value) { return (value * alpha + 255 * (255 - alpha)) / 255; };
            to[x] = qRgb(over(qRed(from[x])), over(qGreen(from[x])), over(qBlue(from[x])));
        }
    }
    return flat;
}

OpenedFile openFile(const QByteArray &bytes, const Wanted &wanted)
{
    const QByteArray format = pictureFormat(bytes);
    if (!format.isEmpty())
        return openPicture(bytes, format, wanted);
    if (isHeic(bytes))
        return {Outcome::Heic};
    if (wanted.ask == Ask::Photograph)
        return {Outcome::UnknownKind};
    if (isPdf(bytes))
        return openPdf(bytes, wanted);
    if (isMail(bytes))
        return openMail(bytes);
    if (const std::optional<QString> text = plainText(bytes))
        return openText(*text);
    return {Outcome::UnknownKind};
}

OpenedFile openText(const QString &text)
{
    OpenedFile opened{Outcome::Opened, Kind::Text};
    opened.text = text.left(MostText / 4); // a letter takes four bytes at most
    if (opened.text.size() < text.size())
        addNote(opened.notes, Note::TextCut, QStringLiteral("1"));
    return opened;
}

} // namespace lanyard::reader
