#include "xmp.h"

#include "binary.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

namespace lanyard::reader {

namespace {

constexpr qsizetype MostPacket = 1024 * 1024; // bytes

constexpr quint16 IptcResource = 0x0404, OldThumbnail = 0x0409, ThumbnailResource = 0x040C;
constexpr quint8 IptcMark = 0x1C;

const QHash<QString, Note> &namesInXmp()
{
    static const QHash<QString, Note> names{
        {QStringLiteral("creator"), Note::Author},
        {QStringLiteral("rights"), Note::Copyright},
        {QStringLiteral("description"), Note::Description},
        {QStringLiteral("title"), Note::Description},
        {QStringLiteral("subject"), Note::Keywords},
        {QStringLiteral("PersonInImage"), Note::People},
        {QStringLiteral("Name"), Note::People}, // of a region, as programs that know faces write it
        {QStringLiteral("City"), Note::Address},
        {QStringLiteral("Location"), Note::Address},
        {QStringLiteral("Country"), Note::Address},
        {QStringLiteral("CreatorTool"), Note::Software},
        {QStringLiteral("SerialNumber"), Note::SerialNumber},
        {QStringLiteral("DocumentID"), Note::Identifier},
    };
    return names;
}

const QHash<quint8, Note> &namesInIptc()
{
    static const QHash<quint8, Note> names{{5, Note::Description}, {25, Note::Keywords},   {55, Note::TakenOn},
                                           {80, Note::Author},     {90, Note::Address},    {92, Note::Address},
                                           {101, Note::Address},   {116, Note::Copyright}, {120, Note::Description}};
    return names;
}

void noteIptc(const QByteArray &bytes, Notes &notes)
{
    addSize(notes, Note::Iptc, bytes.size());
    const Binary iptc(bytes);
    qint64 at = 0;
    while (iptc.byte(at) == IptcMark && iptc.has(at, 5)) {
        const quint8 record = iptc.byte(at + 1);
        const quint8 field = iptc.byte(at + 2);
        const qint64 length = iptc.word(at + 3); // longer ones do not occur in these fields
        if (record == 2 && namesInIptc().contains(field))
            addNote(notes, namesInIptc().value(field), QString::fromUtf8(iptc.part(at + 5, length)));
        at += 5 + length;
    }
}

} // namespace

void noteXmp(const QByteArray &packet, Notes &notes)
{
    addSize(notes, Note::Xmp, packet.size());
    QXmlStreamReader xml(packet.left(MostPacket));
    QStringList path;
    const auto noteOf = [&path] {
        for (auto name = path.crbegin(); name != path.crend(); ++name) {
            if (namesInXmp().contains(*name))
                return namesInXmp().value(*name);
        }
        return Note::NoteCount;
    };
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path.append(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (namesInXmp().contains(attribute.name().toString()))
                    addNote(notes, namesInXmp().value(attribute.name().toString()), attribute.value().toString());
            }
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        } else if (token == QXmlStreamReader::Characters && noteOf() != Note::NoteCount) {
            addNote(notes, noteOf(), xml.text().toString());
        }
    }
}

void notePhotoshop(const QByteArray &block, Notes &notes)
{
    const Binary resources(block);
    qint64 at = block.indexOf("8BIM");
    while (at >= 0 && resources.part(at, 4) == "8BIM") {
        const quint16 id = resources.word(at + 4);
        const qint64 name = 1 + resources.byte(at + 6); // with its length, padded to an even number
        const qint64 sizeAt = at + 6 + name + name % 2;
        const qint64 size = resources.dword(sizeAt);
        if (id == IptcResource)
            noteIptc(resources.part(sizeAt + 4, size), notes);
        else if (id == ThumbnailResource || id == OldThumbnail)
            addSize(notes, Note::Thumbnail, size);
        at = sizeAt + 4 + size + size % 2;
    }
}

} // namespace lanyard::reader
