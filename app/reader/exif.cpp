#include "exif.h"

#include "binary.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace lanyard::reader {

namespace {

constexpr int MostEntries = 500; // of a directory
constexpr qint64 MostValue = 4'000; // bytes
constexpr int EntrySize = 12;

constexpr quint16 Make = 0x010F, Model = 0x0110, Orientation = 0x0112, ExifDirectory = 0x8769, GpsDirectory = 0x8825;
constexpr quint16 ThumbnailSize = 0x0202, MakerNotes = 0x927C, UserComment = 0x9286, Interoperability = 0xA005;
constexpr quint16 FirstWindowsText = 0x9C9B, LastWindowsText = 0x9C9F; // in UTF-16, written by Windows Explorer
constexpr quint16 LatitudeSide = 1, Latitude = 2, LongitudeSide = 3, Longitude = 4;

struct Entry
{
    quint16 tag = 0;
    quint16 type = 0;
    qint64 size = 0; ///< bytes
    qint64 at = 0; ///< of its value
};

const QHash<quint16, Note> &plainNotes()
{
    static const QHash<quint16, Note> notes{
        {0x010E, Note::Description}, {0x0131, Note::Software},    {0x0132, Note::ChangedOn},
        {0x013B, Note::Author},      {0x8298, Note::Copyright},   {0x9003, Note::TakenOn},
        {0x9004, Note::TakenOn},     {0x9C9B, Note::Description}, {0x9C9C, Note::Comment},
        {0x9C9D, Note::Author},      {0x9C9E, Note::Keywords},    {0x9C9F, Note::Description},
        {0xA420, Note::Identifier},  {0xA430, Note::Author},      {0xA431, Note::SerialNumber},
        {0xA433, Note::Lens},        {0xA434, Note::Lens},        {0xA435, Note::SerialNumber},
        {0xC62F, Note::SerialNumber}};
    return notes;
}

int sizeOfType(quint16 type)
{
    constexpr int sizes[]{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

class Exif
{
public:
    Exif(const QByteArray &tiff, Notes &notes)
        : m_tiff(tiff, tiff.startsWith("MM"))
        , m_notes(notes)
    {
    }

    void read()
    {
        const qint64 second = readDirectory(m_tiff.dword(4), &Exif::noteEntry);
        addNote(m_notes, Note::Camera, m_camera.join(QLatin1Char(' ')));
        if (second != 0)
            readDirectory(second, &Exif::noteThumbnail);
        if (m_others > 0)
            addSize(m_notes, Note::Settings, m_others);
    }

private:
    using Take = void (Exif::*)(const Entry &entry);

    /// Where the next directory begins; 0: there is none.
    qint64 readDirectory(qint64 at, Take take)
    {
        if (at == 0 || m_seen.contains(at) || !m_tiff.has(at, 2))
            return 0;
        m_seen.insert(at);
        const int entries = m_tiff.word(at);
        if (entries > MostEntries)
            return 0;
        for (int i = 0; i < entries; ++i)
            (this->*take)(entryAt(at + 2 + i * EntrySize));
        return m_tiff.dword(at + 2 + entries * EntrySize);
    }

    Entry entryAt(qint64 at) const
    {
        Entry entry{m_tiff.word(at), m_tiff.word(at + 2), 0, at + 8};
        entry.size = qint64(m_tiff.dword(at + 4)) * sizeOfType(entry.type);
        if (entry.size > 4)
            entry.at = m_tiff.dword(at + 8);
        return entry;
    }

    QByteArray bytes(const Entry &entry) const { return m_tiff.part(entry.at, qMin(entry.size, MostValue)); }

    QString text(const Entry &entry) const
    {
        const QByteArray value = bytes(entry);
        if (entry.tag >= FirstWindowsText && entry.tag <= LastWindowsText)
            return QStringDecoder(QStringDecoder::Utf16LE)(value);
        return QString::fromUtf8(value.left(value.indexOf('\0') < 0 ? value.size() : value.indexOf('\0')));
    }

    double rational(const Entry &entry, int index) const
    {
        const quint32 below = m_tiff.dword(entry.at + index * 8 + 4);
        return below == 0 ? 0 : double(m_tiff.dword(entry.at + index * 8)) / below;
    }

    double degrees(const Entry &entry) const
    {
        return rational(entry, 0) + rational(entry, 1) / 60 + rational(entry, 2) / 3600;
    }

    void noteEntry(const Entry &entry)
    {
        switch (entry.tag) {
        case Make:
        case Model:
            m_camera.append(text(entry).trimmed());
            break;
        case Orientation:
            if (const int turned = m_tiff.word(entry.at); turned > 1)
                addSize(m_notes, Note::Orientation, turned);
            break;
        case ExifDirectory:
            readDirectory(m_tiff.dword(entry.at), &Exif::noteEntry);
            break;
        case GpsDirectory:
            readPosition(m_tiff.dword(entry.at));
            break;
        case MakerNotes:
            addSize(m_notes, Note::MakerNote, entry.size);
            break;
        case UserComment: // after eight letters that name its encoding
            addNote(m_notes, Note::Comment, QString::fromLatin1(bytes(entry).mid(8)));
            break;
        case Interoperability:
            break;
        default:
            notePlain(entry);
        }
    }

    void notePlain(const Entry &entry)
    {
        if (plainNotes().contains(entry.tag))
            addNote(m_notes, plainNotes().value(entry.tag), text(entry));
        else
            ++m_others;
    }

    void noteThumbnail(const Entry &entry)
    {
        if (entry.tag == ThumbnailSize)
            addSize(m_notes, Note::Thumbnail, m_tiff.dword(entry.at));
    }

    void readPosition(qint64 at)
    {
        readDirectory(at, &Exif::notePosition);
        if (m_latitude && m_longitude)
            addNote(m_notes, Note::Position,
                    QStringLiteral("%1, %2").arg(*m_latitude, 0, 'f', 6).arg(*m_longitude, 0, 'f', 6));
        else if (m_hasPosition)
            addNote(m_notes, Note::Position, QStringLiteral("?"));
    }

    void notePosition(const Entry &entry)
    {
        m_hasPosition = true;
        switch (entry.tag) {
        case LatitudeSide:
            m_isSouth = text(entry) == QLatin1String("S");
            break;
        case Latitude:
            m_latitude = m_isSouth ? -degrees(entry) : degrees(entry);
            break;
        case LongitudeSide:
            m_isWest = text(entry) == QLatin1String("W");
            break;
        case Longitude:
            m_longitude = m_isWest ? -degrees(entry) : degrees(entry);
            break;
        default:
            break;
        }
    }

    Binary m_tiff;
    Notes &m_notes;
    QSet<qint64> m_seen;
    QStringList m_camera;
    int m_others = 0;
    bool m_hasPosition = false;
    bool m_isSouth = false;
    bool m_isWest = false;
    std::optional<double> m_latitude;
    std::optional<double> m_longitude;
};

} // namespace

void noteExif(const QByteArray &tiff, Notes &notes)
{
    if (tiff.startsWith("MM") || tiff.startsWith("II"))
        Exif(tiff, notes).read();
}

} // namespace lanyard::reader
