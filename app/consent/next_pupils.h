#pragma once

#include "models/people/pupil.h"

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace lanyard {

/// Whose form is likely to be next in the pile, each with the reason: brothers and sisters first, then the next names
/// of the class.
QList<std::pair<RecordId, QString>> likelyNext(const QList<Pupil> &pupils, const Pupil &after, const QDate &today);

} // namespace lanyard
