#include "picture_notes.h"

#include "binary.h"
#include "exif.h"
#include "xmp.h"

namespace lanyard::reader {

namespace {

constexpr quint8 Mark = 0xFF;
constexpr quint8 StartOfScan = 0xDA, EndOfImage = 0xD9, Comment = 0xFE;
constexpr quint8 FirstRestart = 0xD0, LastRestart = 0xD7;
constexpr quint8 App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App11 = 0xEB, App13 = 0xED, App14 = 0xEE, App15 = 0xEF;

/// After "JFIF\0", version, unit and density: width and height of a picture in small.
void noteJfif(const QByteArray &segment, Notes &notes)
{
    const Binary jfif(segment);
    if (segment.startsWith("JFXX"))
        addSize(notes, Note::Thumbnail, segment.size());
    else if (const int pixels = jfif.byte(12) * jfif.byte(13); pixels > 0)
        addSize(notes, Note::Thumbnail, pixels * 3);
}

void noteSegment(quint8 marker, const QByteArray &segment, Notes &notes)
{
    const auto begins = [&segment](const char *with) { return segment.startsWith(with); };
    if (marker == Comment)
        addNote(notes, Note::Comment, QString::fromUtf8(segment));
    else if (marker == App0)
        noteJfif(segment, notes);
    else if (marker == App1 && begins("Exif"))
        noteExif(segment.mid(6), notes);
    else if (marker == App1 && begins("http://ns.adobe.com/x"))
        noteXmp(segment.mid(segment.indexOf('\0') + 1), notes);
    else if (marker == App2 && begins("ICC_PROFILE"))
        addNote(notes, Note::ColourProfile, QStringLiteral("ICC"));
    else if (marker == App2 && begins("MPF"))
        addSize(notes, Note::OtherPictures, segment.size());
    else if (marker == App13 && begins("Photoshop"))
        notePhotoshop(segment, notes);
    else if (marker == App11 && begins("JP"))
        addNote(notes, Note::Unknown, QStringLiteral("C2PA"));
    else if (marker > App0 && marker <= App15 && marker != App14) // App14 says how colours are coded
        addNote(notes, Note::Unknown, QStringLiteral("APP%1").arg(marker - App0));
}

/// Where the compressed pixels end: at the next marker that is no restart.
qint64 endOfScan(const Binary &jpeg, qint64 at)
{
    const QByteArray &bytes = jpeg.bytes();
    for (at = bytes.indexOf(char(Mark), at); at >= 0; at = bytes.indexOf(char(Mark), at + 1)) {
        const quint8 next = jpeg.byte(at + 1);
        if (next != 0 && next != Mark && !(next >= FirstRestart && next <= LastRestart))
            return at;
    }
    return bytes.size();
}

/// Where the marker of its end stands, or what is there in its stead. Calls `see` for each segment before.
template <typename See> qint64 walk(const Binary &jpeg, const See &see)
{
    qint64 at = 2;
    while (jpeg.byte(at) == Mark && jpeg.has(at, 2)) {
        const quint8 marker = jpeg.byte(at + 1);
        if (marker == EndOfImage)
            break;
        if (marker == Mark) { // padding
            ++at;
            continue;
        }
        const qint64 length = jpeg.word(at + 2);
        see(marker, jpeg.part(at + 4, length - 2));
        at += 2 + length;
        if (marker == StartOfScan)
            at = endOfScan(jpeg, at);
    }
    return at;
}

bool isEnd(const Binary &jpeg, qint64 at) { return jpeg.byte(at) == Mark && jpeg.byte(at + 1) == EndOfImage; }

} // namespace

Notes notesOfJpeg(const QByteArray &bytes)
{
    Notes notes;
    const Binary jpeg(bytes);
    const qint64 end
        = walk(jpeg, [&notes](quint8 marker, const QByteArray &segment) { noteSegment(marker, segment, notes); });
    if (isEnd(jpeg, end) && jpeg.size() > end + 2)
        addSize(notes, Note::Trailing, jpeg.size() - end - 2);
    return notes;
}

bool isWholeJpeg(const QByteArray &bytes)
{
    const Binary jpeg(bytes);
    return isEnd(jpeg, walk(jpeg, [](quint8, const QByteArray &) {}));
}

} // namespace lanyard::reader
