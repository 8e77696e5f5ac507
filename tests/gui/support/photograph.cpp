#include "tests/gui/support/photograph.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace lanyard::test {

namespace {

QByteArray word(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray dword(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A directory of Exif in the making: values that are longer than four bytes follow it.
class Directory
{
public:
    explicit Directory(quint32 at)
        : m_at(at)
    {
    }

    Directory &text(quint16 tag, const QByteArray &words)
    {
        return add(tag, 2, quint32(words.size()) + 1, words + '\0');
    }
    Directory &number(quint16 tag, quint16 value) { return add(tag, 3, 1, word(value) + word(0)); }
    Directory &offset(quint16 tag, quint32 value) { return add(tag, 4, 1, dword(value)); }

    Directory &degrees(quint16 tag, const std::array<quint32, 3> &parts)
    {
        QByteArray value;
        for (const quint32 part : parts)
            value += dword(part) + dword(100);
        return add(tag, 5, 3, value);
    }

    QByteArray bytes(quint32 next = 0) const
    {
        QByteArray entries;
        QByteArray values;
        for (const auto &[head, value] : m_entries) {
            entries += head;
            if (value.size() <= 4) {
                entries += value.leftJustified(4, '\0');
            } else {
                entries += dword(m_at + quint32(2 + 12 * m_entries.size() + 4 + values.size()));
                values += value;
            }
        }
        return word(quint16(m_entries.size())) + entries + dword(next) + values;
    }

    quint32 end() const { return m_at + quint32(bytes().size()); }

private:
    Directory &add(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
    {
        m_entries.append({word(tag) + word(type) + dword(count), value});
        return *this;
    }

    quint32 m_at;
    QList<std::pair<QByteArray, QByteArray>> m_entries;
};

QByteArray exif(int orientation, const QByteArray &thumbnail)
{
    const auto main = [orientation](quint32 details, quint32 position) {
        return Directory(8)
            .text(0x010F, "Apple")
            .text(0x0110, "iPhone 15 Pro")
            .number(0x0112, quint16(orientation))
            .text(0x0131, "17.1 Caerphilly")
            .text(0x013B, "Rhian of Caerphilly")
            .offset(0x8769, details)
            .offset(0x8825, position);
    };
    const quint32 detailsAt = main(0, 0).end();
    const Directory details = Directory(detailsAt)
                                  .text(0x9003, "2026:11:20 14:15:16")
                                  .text(0xA431, "SN-Caerphilly-4711")
                                  .text(0x927C, QByteArray(40, 'm'));
    const Directory position = Directory(details.end())
                                   .text(1, "N")
                                   .degrees(2, {5100, 3400, 1212})
                                   .text(3, "W")
                                   .degrees(4, {300, 1300, 600});
    const auto small = [&](quint32 at) {
        return Directory(position.end()).offset(0x0201, at).offset(0x0202, quint32(thumbnail.size()));
    };
    return QByteArray("Exif\0\0", 6) + "MM" + word(42) + dword(8) + main(detailsAt, details.end()).bytes(position.end())
        + details.bytes() + position.bytes() + small(small(0).end()).bytes() + thumbnail;
}

} // namespace

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage noise(const QSize &size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, 0xFF000000 | random.generate());
    }
    return image;
}

QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &content)
{
    quint32 check = 0xFFFFFFFF;
    for (const char byte : name + content) {
        check ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ (check & 1 ? 0xEDB88320 : 0);
    }
    QByteArray whole = png;
    return whole.insert(33, dword(quint32(content.size())) + name + content + dword(~check)); // after the header
}

Photograph::Photograph(const QImage &image)
    : m_bytes(encoded(image, "JPEG"))
{
}

Photograph &Photograph::insert(quint8 marker, const QByteArray &content)
{
    m_bytes.insert(2, QByteArray("\xFF") + char(marker) + word(quint16(content.size() + 2)) + content);
    return *this;
}

Photograph &Photograph::withExif(int orientation)
{
    const QImage small = QImage::fromData(m_bytes).scaled(32, 32);
    return insert(0xE1, exif(orientation, encoded(small, "JPEG")));
}

Photograph &Photograph::withXmp()
{
    return insert(
        0xE1,
        QByteArray("http://ns.adobe.com/xap/1.0/\0", 29)
            + R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="Caerphilly">
<e:PersonInImage><rdf:Bag><rdf:li>Ayesha Begum</rdf:li></rdf:Bag></e:PersonInImage></rdf:Description></rdf:RDF></x:xmpmeta>)");
}

Photograph &Photograph::withIptc()
{
    const auto field = [](char number, const QByteArray &words) {
        return QByteArray("\x1C\x02") + number + word(quint16(words.size())) + words;
    };
    const QByteArray iptc = field(80, "M Webb, Caerphilly") + field(25, "4B, swimming");
    return insert(
        0xED, QByteArray("Photoshop 3.0\0", 14) + "8BIM" + word(0x0404) + word(0) + dword(quint32(iptc.size())) + iptc);
}

Photograph &Photograph::withComment() { return insert(0xFE, "sent by Caerphilly"); }

Photograph &Photograph::withTrailer()
{
    m_bytes += "ftypmp42 three seconds of Caerphilly";
    return *this;
}

Photograph &Photograph::withAll() { return withIptc().withXmp().withComment().withTrailer().withExif(); }

} // namespace lanyard::test
