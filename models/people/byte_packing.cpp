#include "models/people/byte_packing.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Days are counted from here, so that they take three bytes; zero is no day at all.
qint64 dayBase()
{
    static const qint64 base = QDate(1600, 1, 1).toJulianDay();
    return base;
}

} // namespace

void Packer::number(quint64 value)
{
    for (; value > 0x7f; value >>= 7)
        m_bytes.push_back(char(0x80 | (value & 0x7f)));
    m_bytes.push_back(char(value));
}

void Packer::text(const QString &value)
{
    const bool isAscii = std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        return bytes(value.toUtf8());
    number(quint64(value.size())); // most names: no conversion and no memory for it
    const size_t at = m_bytes.size();
    m_bytes.resize(at + size_t(value.size()));
    std::transform(value.begin(), value.end(), m_bytes.begin() + std::ptrdiff_t(at),
                   [](QChar c) { return char(c.unicode()); });
}

void Packer::bytes(const QByteArray &value)
{
    number(quint64(value.size()));
    m_bytes.append(value.constData(), size_t(value.size()));
}

void Packer::day(const QDate &value) { number(value.isValid() ? quint64(value.toJulianDay() - dayBase()) : 0); }

void Packer::id(const RecordId &value) { m_bytes.append(value.view().data(), RecordId::Size); }

QByteArrayView Unpacker::take(quint64 size)
{
    if (m_broken || size > quint64(m_bytes.size() - m_at)) {
        m_broken = true;
        return {};
    }
    const QByteArrayView part(m_bytes.constData() + m_at, qsizetype(size));
    m_at += qsizetype(size);
    return part;
}

quint64 Unpacker::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const QByteArrayView byte = take(1);
        if (byte.isEmpty())
            return 0;
        value |= quint64(byte[0] & 0x7f) << shift;
        if (!(byte[0] & 0x80))
            return value;
    }
    m_broken = true;
    return 0;
}

int Unpacker::count()
{
    const quint64 value = number();
    if (value > quint64(m_bytes.size() - m_at)) {
        m_broken = true;
        return 0;
    }
    return int(value);
}

QString Unpacker::text() { return QString::fromUtf8(take(number())); }

QByteArray Unpacker::bytes() { return take(number()).toByteArray(); }

QDate Unpacker::day()
{
    const quint64 days = number();
    return days == 0 ? QDate() : QDate::fromJulianDay(dayBase() + qint64(days & 0xffffff));
}

RecordId Unpacker::id()
{
    const QByteArrayView part = take(RecordId::Size);
    return RecordId::fromBytes(part.toByteArray());
}

} // namespace lanyard
