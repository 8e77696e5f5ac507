#pragma once

#include "models/people/school.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

/// What the foot of every printed page says: who printed it, when, and where the audit trail stood.
struct PrintContext
{
    School school;
    QString printedBy; ///< the person's shown name
    qint64 at = 0; ///< UTC milliseconds
    qint64 trailSequence = 0;
    QByteArray trailHead; ///< 32 bytes; empty for a blank form made without a register
    QString vault = {}; ///< the closed one whose trail that is; empty: office's
};

/// A finished PDF/A-1b.
struct Printed
{
    QByteArray pdf;
    int pages = 0;
    QStringList warnings; ///< what was unset and left a gap ("The DPO's telephone number is not set.")
};

} // namespace lanyard
