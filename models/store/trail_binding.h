#pragma once

#include "models/store/record_id.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

/// What binds a trail to its place: the first entry's "previous hash" and every signature hold it, so that entries of
/// one register or vault mean nothing in another.
struct TrailBinding
{
    RecordId registerId;
    QString vault;

    QByteArray genesis() const;
    QByteArray signedBytes(qint64 sequence, const QByteArray &hash) const; ///< what the session key signs
};

} // namespace lanyard
