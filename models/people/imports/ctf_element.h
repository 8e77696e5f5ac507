#pragma once

#include "models/people/imports/imported_pupils.h"

namespace lanyard {

/// Takes one element of a Common Transfer File into the pupil or contact it stands in; `path` is what lies between
/// (BasicDetails, NCyearActual). Elements the register has no use for are passed over. Returns what is wrong with the
/// text, in words, or nothing.
QString takeCtfPupilElement(ImportedPupil &pupil, const QStringList &path, QStringView text, const QDate &today);
QString takeCtfContactElement(ImportedContact &contact, const QStringList &path, QStringView text);

} // namespace lanyard
