#pragma once

#include "models/store/record_id.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

/// A half-written record, kept inside the encrypted file so that it survives a lock, a crash and a power cut.
struct Draft
{
    RecordId id;
    QString place; ///< the table it is for
    RecordId record; ///< null: the record is new
    qint64 at = 0; ///< when it was saved, UTC milliseconds; set by the vault
    QByteArray body; ///< whatever the place's editor needs to show it again

    bool operator==(const Draft &) const = default;
};

} // namespace lanyard
