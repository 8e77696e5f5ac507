#pragma once

#include <QString>
#include <QVariant>

namespace lanyard {

/// One field of an entry of the trail: what it was and what it became. Bytes too long to be kept twice stand as their
/// BLAKE2b.
struct TrailValue
{
    QString field;
    QVariant from; ///< nothing where it was empty or the record is new
    QVariant to;

    bool operator==(const TrailValue &) const = default;
};

} // namespace lanyard
