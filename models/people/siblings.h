#pragma once

#include "models/people/pupil.h"

#include <QList>

namespace lanyard {

/// Brothers and sisters as far as a register can tell: pupils who share a contact, by e-mail address, or by name
/// together with telephone or address. A guess that saves typing, never a rule: nothing is decided by it.
QList<RecordId> siblingsOf(const Pupil &pupil, const QList<Pupil> &pupils);

} // namespace lanyard
