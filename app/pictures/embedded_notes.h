#pragma once

#include "app/evidence/read_file.h"

namespace lanyard {

class RecordView;

/// What a photograph carries besides its pixels, in words for a person; what tells of people and places comes first.
struct EmbeddedNote
{
    QString label;
    QString value;
    bool isPersonal = false; ///< tells who, where or when

    bool operator==(const EmbeddedNote &) const = default;
};

QList<EmbeddedNote> embeddedNotes(const QList<ReadNote> &notes);
void addEmbedded(RecordView &view, const QList<ReadNote> &notes);

} // namespace lanyard
