#pragma once

#include "forms/picture/covered_area.h"
#include "models/store/result.h"

#include <QByteArray>

namespace lanyard {

/// The copy of a photograph that may be posted (registers, section 2, "Preparing a picture").
struct CopyWanted
{
    enum class Format { Jpeg, Png };

    QList<CoveredArea> areas;
    int longestSide = 0; ///< pixels; 0: as it is. A smaller picture is not made larger
    Format format = Format::Jpeg;
};

QSize copySize(const QSize &picture, int longestSide);

/// Made from the pixels alone: areas are covered first, then it is scaled, then encoded anew, without a profile, a
/// date, a name, a resolution of this screen or a picture in small. Failed where there is no room for it in memory.
Result<QByteArray> preparedCopy(const QImage &picture, const CopyWanted &wanted);

} // namespace lanyard
