#pragma once

#include <QByteArray>
#include <QImage>

namespace lanyard::test {

/// A JPEG as a telephone and a photographer's programs leave it, with everything embedded that this program knows of.
/// Each part says the word "Caerphilly" where it holds words.
class Photograph
{
public:
    explicit Photograph(const QImage &image);

    /// How the camera was held, as in Exif (1 to 8); camera, dates, position, names and a picture in small go with it.
    Photograph &withExif(int orientation = 1);
    Photograph &withXmp();
    Photograph &withIptc();
    Photograph &withComment();
    Photograph &withTrailer(); ///< a video behind the picture's end
    Photograph &withAll();

    const QByteArray &bytes() const { return m_bytes; }

private:
    Photograph &insert(quint8 marker, const QByteArray &content);

    QByteArray m_bytes;
};

QByteArray encoded(const QImage &image, const char *format);
/// A PNG with a chunk put in front of its pixels.
QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &content);
/// Every pixel another colour, the same for the same seed.
QImage noise(const QSize &size, quint32 seed);

} // namespace lanyard::test
