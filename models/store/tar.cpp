#include "models/store/tar.h"

#include <QIODevice>

#include <cstring>

namespace lanyard {

namespace {

constexpr int BlockSize = 512;

/// The fields of a ustar header that are used here, with their places.
struct Field
{
    int at;
    int size;
};
constexpr Field Name{0, 100};
constexpr Field Mode{100, 8};
constexpr Field Owner{108, 8};
constexpr Field Group{116, 8};
constexpr Field Size{124, 12};
constexpr Field Time{136, 12};
constexpr Field Checksum{148, 8};
constexpr int KindAt = 156;
constexpr Field Magic{257, 8};

qint64 padding(qint64 size) { return (BlockSize - size % BlockSize) % BlockSize; }

void put(QByteArray &header, Field field, const QByteArray &value)
{
    std::memcpy(header.data() + field.at, value.constData(), size_t(std::min<qsizetype>(value.size(), field.size)));
}

void putNumber(QByteArray &header, Field field, qint64 value)
{
    put(header, field, QByteArray::number(value, 8).rightJustified(field.size - 1, '0'));
}

qint64 checksum(QByteArray header)
{
    put(header, Checksum, QByteArray(Checksum.size, ' '));
    qint64 sum = 0;
    for (const char byte : header)
        sum += quint8(byte);
    return sum;
}

QByteArray text(const QByteArray &header, Field field)
{
    const QByteArray value = header.mid(field.at, field.size);
    return value.left(qstrnlen(value.constData(), size_t(field.size)));
}

qint64 numberIn(const QByteArray &header, Field field)
{
    bool isNumber = false;
    const qint64 number = text(header, field).trimmed().toLongLong(&isNumber, 8);
    return isNumber ? number : -1;
}

} // namespace

bool TarWriter::begin(const QString &name, qint64 size, qint64 unixTime)
{
    const QByteArray latin = name.toLatin1();
    if (latin.size() >= Name.size || size < 0 || size > MaxFile)
        return false;
    QByteArray header(BlockSize, '\0');
    put(header, Name, latin);
    putNumber(header, Mode, 0600);
    putNumber(header, Owner, 0);
    putNumber(header, Group, 0);
    putNumber(header, Size, size);
    putNumber(header, Time, unixTime);
    header[KindAt] = '0';
    put(header, Magic, QByteArray("ustar\00000", 8));
    put(header, Checksum, QByteArray::number(checksum(header), 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    m_left = m_size = size;
    return m_device.write(header) == header.size();
}

bool TarWriter::write(const QByteArray &piece)
{
    m_left -= piece.size();
    return m_left >= 0 && m_device.write(piece) == piece.size();
}

bool TarWriter::end()
{
    const QByteArray fill(padding(m_size), '\0');
    return m_left == 0 && m_device.write(fill) == fill.size();
}

bool TarWriter::finish()
{
    const QByteArray fill(2 * BlockSize, '\0');
    return m_device.write(fill) == fill.size();
}

std::optional<TarReader::Entry> TarReader::next()
{
    if (m_isDamaged || !skipRest())
        return std::nullopt;
    const QByteArray header = m_device.read(BlockSize);
    if (header == QByteArray(BlockSize, '\0'))
        return std::nullopt;
    const qint64 size = header.size() == BlockSize ? numberIn(header, Size) : -1;
    const bool isFile = size >= 0 && (header[KindAt] == '0' || header[KindAt] == '\0');
    if (!isFile || numberIn(header, Checksum) != checksum(header)) {
        m_isDamaged = true;
        return std::nullopt;
    }
    m_left = size;
    m_padding = padding(size);
    return Entry{QString::fromLatin1(text(header, Name)), size};
}

QByteArray TarReader::read(qint64 most)
{
    const QByteArray piece = m_device.read(std::min(most, m_left));
    m_isDamaged = m_isDamaged || (piece.isEmpty() && m_left > 0);
    m_left -= piece.size();
    return piece;
}

bool TarReader::skipRest()
{
    const qint64 rest = m_left + m_padding;
    m_isDamaged = m_isDamaged || m_device.skip(rest) != rest;
    m_left = m_padding = 0;
    return !m_isDamaged;
}

} // namespace lanyard
