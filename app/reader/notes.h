#pragma once

#include "protocol.h"

#include <QList>
#include <QString>

namespace lanyard::reader {

struct FileNote
{
    Note note = Note::Unknown;
    QString value;

    bool operator==(const FileNote &) const = default;
};

using Notes = QList<FileNote>;

/// Adds one that says something and is not there yet. What is long is cut, unprintable characters are left out.
void addNote(Notes &notes, Note note, const QString &value);
void addSize(Notes &notes, Note note, qint64 bytes);

} // namespace lanyard::reader
