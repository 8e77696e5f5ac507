#pragma once

#include "models/people/pupil.h"

#include <QByteArray>

namespace lanyard::bench {

// Pupils and their contacts as a school's MIS exports them.
QByteArray pupilsAsCsv(const QList<Pupil> &pupils); ///< a row per contact
QByteArray pupilsAsCtf(const QList<Pupil> &pupils); ///< a Common Transfer File

} // namespace lanyard::bench
