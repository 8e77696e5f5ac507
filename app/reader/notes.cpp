#include "notes.h"

namespace lanyard::reader {

namespace {

constexpr qsizetype MostLetters = 500; // below MostNote in UTF-8

} // namespace

void addNote(Notes &notes, Note note, const QString &value)
{
    QString plain;
    for (const QChar letter : value.left(MostLetters)) {
        const bool isKept = letter.isPrint() || letter.isSurrogate() || letter == QLatin1Char('\t');
        plain += isKept ? letter : QChar::fromLatin1(' ');
    }
    const FileNote added{note, plain.trimmed()};
    if (!added.value.isEmpty() && notes.size() < MostNotes && !notes.contains(added))
        notes.append(added);
}

void addSize(Notes &notes, Note note, qint64 bytes) { addNote(notes, note, QString::number(bytes)); }

} // namespace lanyard::reader
