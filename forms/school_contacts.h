#pragma once

#include "forms/paper/text.h"
#include "models/people/school.h"

#include <QStringList>

namespace lanyard {

/// "Jo Bloggs, dpo@example.org, 01632 960000"; what the school has not set is left a gap to write in, and `warnings`
/// says so once.
QList<paper::Span> dpoContact(const School &school, QStringList *warnings);

} // namespace lanyard
