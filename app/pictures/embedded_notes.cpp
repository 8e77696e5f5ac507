#include "app/pictures/embedded_notes.h"

#include "app/widgets/record_view.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lanyard {
namespace {

using reader::Note;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::EmbeddedNotes)
};

QString labelOf(Note note)
{
    switch (note) {
    case Note::Camera:
        return Text::tr("Camera");
    case Note::Lens:
        return Text::tr("Lens");
    case Note::SerialNumber:
        return Text::tr("Serial number");
    case Note::Software:
        return Text::tr("Program");
    case Note::TakenOn:
        return Text::tr("Taken on");
    case Note::ChangedOn:
        return Text::tr("Changed on");
    case Note::Position:
        return Text::tr("Where it was taken");
    case Note::Address:
        return Text::tr("Place");
    case Note::Author:
        return Text::tr("By");
    case Note::Copyright:
        return Text::tr("Copyright");
    case Note::Description:
        return Text::tr("Description");
    case Note::Keywords:
        return Text::tr("Keywords");
    case Note::People:
        return Text::tr("People");
    case Note::Comment:
        return Text::tr("Text");
    case Note::Identifier:
        return Text::tr("Identifier");
    case Note::Orientation:
        return Text::tr("Turned by the camera");
    case Note::Settings:
        return Text::tr("Other camera entries");
    case Note::MakerNote:
        return Text::tr("Maker's own data");
    case Note::Thumbnail:
        return Text::tr("The picture in small");
    case Note::OtherPictures:
        return Text::tr("Further pictures");
    case Note::ColourProfile:
        return Text::tr("Colour profile");
    case Note::Xmp:
        return Text::tr("XMP packet");
    case Note::Iptc:
        return Text::tr("IPTC block");
    case Note::Trailing:
        return Text::tr("After the picture's end");
    default:
        return Text::tr("Unknown part");
    }
}

bool isSize(Note note)
{
    return note == Note::MakerNote || note == Note::Thumbnail || note == Note::OtherPictures || note == Note::Xmp
        || note == Note::Iptc || note == Note::Trailing;
}

bool isPersonal(Note note)
{
    const QList<Note> personal{Note::Position, Note::Address,     Note::People,       Note::Author,  Note::TakenOn,
                               Note::Keywords, Note::Description, Note::SerialNumber, Note::Comment, Note::Thumbnail};
    return personal.contains(note);
}

/// "2026:11:20 14:15:16" as people here read it.
QString momentOf(const QString &exif)
{
    const QDateTime moment = QDateTime::fromString(exif.left(19), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    return moment.isValid() ? moment.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")) : exif;
}

QString valueOf(const ReadNote &note)
{
    if (note.note == Note::TakenOn || note.note == Note::ChangedOn)
        return momentOf(note.value);
    if (isSize(note.note))
        return QLocale().formattedDataSize(note.value.toLongLong(), 0, QLocale::DataSizeSIFormat);
    if (note.note == Note::Orientation)
        return Text::tr("yes: the copy is upright");
    return note.value;
}

} // namespace

QList<EmbeddedNote> embeddedNotes(const QList<ReadNote> &notes)
{
    QList<EmbeddedNote> shown;
    for (const ReadNote &note : notes)
        shown.append({labelOf(note.note), valueOf(note), isPersonal(note.note)});
    std::stable_partition(shown.begin(), shown.end(), [](const EmbeddedNote &note) { return note.isPersonal; });
    return shown;
}

void addEmbedded(RecordView &view, const QList<ReadNote> &notes)
{
    const QList<EmbeddedNote> shown = embeddedNotes(notes);
    if (shown.isEmpty())
        return view.addMark(Glyph::CheckCircle, Colour::Good, Text::tr("Nothing is embedded in this file."));
    view.addMark(Glyph::Eraser, Colour::Good, Text::tr("The copy has none of this:"));
    for (const EmbeddedNote &note : shown)
        view.addValue(note.label, note.value, note.isPersonal);
}

} // namespace lanyard
