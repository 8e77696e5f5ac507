#include "forms/picture/prepared_copy.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PreparedCopy)
};

constexpr int JpegQuality = 90;
constexpr int DotsPerMetre = 2835; // 72 an inch: else the resolution of this screen would be written

/// The same pixels in an image that nothing else is known of: no text, no profile, no resolution.
QImage bare(const QImage &picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    QImage fresh(pixels.size(), QImage::Format_RGB32);
    if (fresh.isNull())
        return {};
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        std::copy(from, from + pixels.width(), reinterpret_cast<QRgb *>(fresh.scanLine(y)));
    }
    fresh.setDotsPerMeterX(DotsPerMetre);
    fresh.setDotsPerMeterY(DotsPerMetre);
    return fresh;
}

} // namespace

QSize copySize(const QSize &picture, int longestSide)
{
    const QSize box(longestSide, longestSide);
    if (longestSide <= 0 || picture.boundedTo(box) == picture)
        return picture;
    return picture.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<QByteArray> preparedCopy(const QImage &picture, const CopyWanted &wanted)
{
    QImage copy = bare(picture);
    cover(copy, wanted.areas);
    const QSize size = copySize(copy.size(), wanted.longestSide);
    if (size != copy.size())
        copy = bare(copy.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isJpeg = wanted.format == CopyWanted::Format::Jpeg;
    QImageWriter writer(&buffer, isJpeg ? "jpeg" : "png");
    if (isJpeg)
        writer.setQuality(JpegQuality);
    if (copy.isNull() || !writer.write(copy))
        return failure(Error::Code::Failed,
                       Text::tr("The copy could not be made. Nothing was stored; choose a smaller size and try again."),
                       writer.errorString());
    return bytes;
}

} // namespace lanyard
