#include "opened_file.h"

#include "picture_notes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>

namespace lanyard::reader {

namespace {

constexpr double WidthOfA4 = 595; // points
constexpr qint64 MostJpegPixels = 130'000'000; // unpacked in small: no camera of a telephone takes more

/// At 96 pixels an inch, but no wider than a page of A4: a scan is many more pixels than the paper was wide.
QSizeF sizeOnPaper(const QSize &pixels)
{
    const double scale = std::min(72.0 / 96, WidthOfA4 / pixels.width());
    return QSizeF(pixels) * scale;
}

bool fits(const QSize &size, const QSize &unpacked, const QByteArray &format)
{
    if (!isTooLarge(size))
        return true;
    // JPEG is unpacked straight into the smaller picture.
    return format == "jpeg" && !isTooLarge(unpacked) && size.width() <= MostSide && size.height() <= MostSide
        && qint64(size.width()) * size.height() <= MostJpegPixels;
}

QSize within(const QSize &size, int longestSide)
{
    const QSize box(longestSide, longestSide);
    return size.boundedTo(box) == size ? size : size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// The colours as a screen without a profile shows them: the copy will have none.
QImage inPlainColours(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    return space.isValid() && space != QColorSpace(QColorSpace::SRgb)
        ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb))
        : image;
}

void nameProfile(Notes &notes, const QImage &image)
{
    const QString name = image.colorSpace().description();
    for (FileNote &note : notes) {
        if (note.note == Note::ColourProfile && !name.isEmpty())
            note.value = name;
    }
}

} // namespace

OpenedFile openPicture(const QByteArray &bytes, const QByteArray &format, const Wanted &wanted)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const bool isPhotograph = wanted.ask == Ask::Photograph;
    const QSize size = reader.size();
    if (isPhotograph && format == "jpeg" && !isWholeJpeg(bytes))
        return {Outcome::Broken};
    const QSize unpacked = isPhotograph ? within(size, wanted.width) : size;
    if (!fits(size, unpacked, format))
        return {Outcome::TooLarge};
    if (unpacked != size)
        reader.setScaledSize(unpacked);
    QImage image = reader.read();
    if (image.isNull())
        return {Outcome::Broken};
    OpenedFile opened{Outcome::Opened, Kind::Picture, {sizeOnPaper(image.size())}};
    if (isPhotograph) {
        opened.notes = format == "jpeg" ? notesOfJpeg(bytes) : notesOfPng(bytes);
        nameProfile(opened.notes, image);
        image = inPlainColours(image);
    } else if (image.width() > wanted.width) {
        image = image.scaledToWidth(wanted.width, Qt::SmoothTransformation);
    }
    opened.images.append(flattened(image));
    return opened;
}

} // namespace lanyard::reader
