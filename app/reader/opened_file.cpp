#include "opened_file.h"

#include <QBuffer>
#include <QImageReader>

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>

namespace lanyard::reader {

namespace {

constexpr double WidthOfA4 = 595; // points

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

bool tooLarge(const QSize &size)
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

/// At 96 pixels an inch, but no wider than a page of A4: a scan is many more pixels than the paper was wide.
QSizeF sizeOnPaper(const QSize &pixels)
{
    const double scale = std::min(72.0 / 96, WidthOfA4 / pixels.width());
    return QSizeF(pixels) * scale;
}

OpenedFile openPicture(const QByteArray &bytes, const QByteArray &format, const Wanted &wanted)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (tooLarge(size))
        return {Outcome::TooLarge, Kind::Picture, {}, {}};
    QImage image = reader.read();
    if (image.isNull())
        return {Outcome::Broken, Kind::Picture, {}, {}};
    const QSizeF onPaper = sizeOnPaper(image.size());
    if (image.width() > wanted.width)
        image = image.scaledToWidth(wanted.width, Qt::SmoothTransformation);
    return {Outcome::Opened, Kind::Picture, {onPaper}, {flattened(image)}};
}

/// Empty where a page has no size: it could not be shown.
QList<QSizeF> pageSizes(const Poppler::Document &document)
{
    QList<QSizeF> sizes;
    for (int number = 0; number < std::min(document.numPages(), MostPages); ++number) {
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        const QSizeF size = page ? page->pageSizeF() : QSizeF();
        if (!(size.width() >= 1 && size.height() >= 1 && size.width() <= MostPoints && size.height() <= MostPoints))
            return {};
        sizes.append(size);
    }
    return sizes;
}

OpenedFile openPdf(const QByteArray &bytes, const Wanted &wanted)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return {Outcome::Broken, Kind::Pdf, {}, {}};
    if (document->isLocked())
        return {Outcome::NeedsPassword, Kind::Pdf, {}, {}};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    OpenedFile opened{Outcome::Opened, Kind::Pdf, pageSizes(*document), {}};
    if (opened.pages.isEmpty())
        return {Outcome::Broken, Kind::Pdf, {}, {}};
    const int last
        = std::min({wanted.firstPage + wanted.pages, int(opened.pages.size()), wanted.firstPage + MostImages});
    for (int number = wanted.firstPage; number < last; ++number) {
        const double dpi = wanted.width * 72.0 / opened.pages.at(number).width();
        if (tooLarge((opened.pages.at(number) * dpi / 72).toSize()))
            return {Outcome::TooLarge, Kind::Pdf, {}, {}};
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        const QImage image = page ? page->renderToImage(dpi, dpi) : QImage();
        if (image.isNull())
            return {Outcome::Broken, Kind::Pdf, {}, {}};
        opened.images.append(flattened(image));
    }
    return opened;
}

} // namespace

OpenedFile openFile(const QByteArray &bytes, const Wanted &wanted)
{
    const QByteArray format = pictureFormat(bytes);
    if (!format.isEmpty())
        return openPicture(bytes, format, wanted);
    if (isHeic(bytes))
        return {Outcome::Heic, Kind::Picture, {}, {}};
    if (isPdf(bytes))
        return openPdf(bytes, wanted);
    return {Outcome::UnknownKind, Kind::Picture, {}, {}};
}

} // namespace lanyard::reader
