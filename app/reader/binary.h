#pragma once

#include <QByteArray>
#include <QtEndian>

namespace lanyard::reader {

/// Numbers out of a file that may lie: beyond its end they are 0, and a part beyond it is empty.
class Binary
{
public:
    explicit Binary(QByteArray bytes, bool isBigEndian = true)
        : m_bytes(std::move(bytes))
        , m_isBigEndian(isBigEndian)
    {
    }

    qint64 size() const { return m_bytes.size(); }
    bool has(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= size() - length; }
    quint8 byte(qint64 at) const { return has(at, 1) ? quint8(m_bytes.at(at)) : 0; }
    quint16 word(qint64 at) const { return number<quint16>(at); }
    quint32 dword(qint64 at) const { return number<quint32>(at); }
    QByteArray part(qint64 at, qint64 length) const { return has(at, length) ? m_bytes.mid(at, length) : QByteArray(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template <typename Number> Number number(qint64 at) const
    {
        if (!has(at, qint64(sizeof(Number))))
            return 0;
        return m_isBigEndian ? qFromBigEndian<Number>(m_bytes.constData() + at)
                             : qFromLittleEndian<Number>(m_bytes.constData() + at);
    }

    QByteArray m_bytes;
    bool m_isBigEndian;
};

} // namespace lanyard::reader
