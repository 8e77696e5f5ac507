#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace lanyard {

/// Writes an uncompressed archive as every tar reads it (POSIX ustar): plain files, short names, under 8 GiB each.
class TarWriter
{
public:
    static constexpr qint64 MaxFile = 077777777777LL;

    explicit TarWriter(QIODevice &device)
        : m_device(device)
    {
    }

    bool begin(const QString &name, qint64 size, qint64 unixTime);
    bool write(const QByteArray &piece);
    bool end(); ///< of one file: false too where fewer or more bytes came than were announced
    bool finish(); ///< of the archive

private:
    QIODevice &m_device;
    qint64 m_left = 0;
    qint64 m_size = 0;
};

/// Reads what TarWriter writes, trusting nothing: a header whose checksum, size or kind is not right ends it.
class TarReader
{
public:
    struct Entry
    {
        QString name;
        qint64 size = 0;
    };

    explicit TarReader(QIODevice &device)
        : m_device(device)
    {
    }

    std::optional<Entry> next(); ///< nothing at the end or where it is damaged: see isDamaged()
    QByteArray read(qint64 most); ///< of the entry; empty at its end
    bool isDamaged() const { return m_isDamaged; }

private:
    bool skipRest();

    QIODevice &m_device;
    qint64 m_left = 0;
    qint64 m_padding = 0;
    bool m_isDamaged = false;
};

} // namespace lanyard
