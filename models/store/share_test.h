#pragma once

#include "models/store/result.h"

#include <QList>
#include <QString>

namespace lanyard {

/// Whether a folder, most of all one on a file share, does what a register needs of it.
struct ShareCheck
{
    QString name; ///< translated: "A lock is seen by another program"
    bool works = false;
};

/// Makes a folder of its own in there and removes it again. Fails only where that is not possible.
Result<QList<ShareCheck>> shareTest(const QString &folder);

} // namespace lanyard
