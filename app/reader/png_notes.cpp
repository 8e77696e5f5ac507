#include "picture_notes.h"

#include "binary.h"
#include "exif.h"
#include "xmp.h"

#include <QList>

namespace lanyard::reader {

namespace {

constexpr qint64 Signature = 8; // bytes
constexpr qint64 AroundChunk = 12; // its length, name and checksum

/// What the pixels need, or what says nothing of anybody.
bool isOfThePicture(const QByteArray &chunk)
{
    static const QList<QByteArray> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM",
                                          "sRGB", "pHYs", "sBIT", "bKGD", "hIST", "cICP"};
    return needed.contains(chunk);
}

/// "keyword\0text": compressed text is not unpacked, its keyword tells enough.
void noteText(const QByteArray &name, const QByteArray &content, Notes &notes)
{
    const QByteArray keyword = content.left(content.indexOf('\0'));
    if (keyword == "XML:com.adobe.xmp")
        return noteXmp(content.mid(content.indexOf('<')), notes);
    const QByteArray text = name == "tEXt" ? content.mid(keyword.size() + 1) : content.mid(keyword.size() + 5);
    const QString words = name == "zTXt" ? QString() : QString::fromUtf8(text);
    addNote(notes, Note::Comment, QString::fromLatin1(keyword) + QLatin1String(": ") + words);
}

void noteTime(const QByteArray &content, Notes &notes)
{
    const Binary time(content);
    const auto two = [&time](qint64 at) { return QString::number(time.byte(at)).rightJustified(2, u'0'); };
    addNote(notes, Note::ChangedOn,
            QStringLiteral("%1:%2:%3 %4:%5:%6").arg(time.word(0)).arg(two(2), two(3), two(4), two(5), two(6)));
}

void noteChunk(const QByteArray &name, const QByteArray &content, Notes &notes)
{
    if (name == "tEXt" || name == "zTXt" || name == "iTXt")
        noteText(name, content, notes);
    else if (name == "eXIf")
        noteExif(content, notes);
    else if (name == "iCCP")
        addNote(notes, Note::ColourProfile, QString::fromLatin1(content.left(content.indexOf('\0'))));
    else if (name == "tIME")
        noteTime(content, notes);
    else if (name == "fdAT")
        addSize(notes, Note::OtherPictures, content.size());
    else if (!isOfThePicture(name))
        addNote(notes, Note::Unknown, QString::fromLatin1(name));
}

} // namespace

Notes notesOfPng(const QByteArray &bytes)
{
    Notes notes;
    const Binary png(bytes);
    qint64 at = Signature;
    while (png.has(at, AroundChunk)) {
        const qint64 length = png.dword(at);
        const QByteArray name = png.part(at + 4, 4);
        noteChunk(name, png.part(at + 8, length), notes);
        at += length + AroundChunk;
        if (name == "IEND")
            break;
    }
    if (png.size() > at)
        addSize(notes, Note::Trailing, png.size() - at);
    return notes;
}

} // namespace lanyard::reader
