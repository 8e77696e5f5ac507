#pragma once

#include "app/reader/protocol.h"

#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

namespace lanyard {

/// What a file says besides what it shows: an e-mail's subject, where a photograph was taken.
struct ReadNote
{
    reader::Note note = reader::Note::Unknown;
    QString value;

    bool operator==(const ReadNote &) const = default;
};

/// What a file handed in by somebody turned out to be.
struct ReadFile
{
    reader::Kind kind = reader::Kind::Picture;
    QList<QSizeF> pages; ///< their sizes in points; one for a picture, none for a text
    QList<QImage> images; ///< of the pages asked for
    QString text; ///< of a text or an e-mail
    QList<ReadNote> notes;
};

/// Those of one kind, in their order.
QStringList notesOf(const ReadFile &file, reader::Note note);

} // namespace lanyard
