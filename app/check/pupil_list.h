#pragma once

#include "models/people/pupil.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// A pasted list of names or UPNs, a line each: those that mean one pupil, and the lines that do not.
struct PastedPupils
{
    QList<RecordId> found;
    QStringList unknown; ///< nobody is called this
    QStringList ambiguous; ///< more than one is

    static PastedPupils read(const QString &text, const QList<Pupil> &pupils, const QDate &today);
};

} // namespace lanyard
