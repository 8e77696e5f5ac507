#pragma once

#include "models/consent/form_version.h"

#include <QList>
#include <QString>

namespace lanyard {

enum class Addressee { Parent, Pupil };

/// The rows of Appendix D's table of yes and no, in the markup of appendix_d.h: platforms are listed below the
/// sentence of their medium, everything else has a sentence of its own.
QString purposeRows(const QList<Purpose> &purposes, Addressee addressee);

} // namespace lanyard
