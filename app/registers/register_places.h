#pragma once

#include "app/page.h"

namespace lanyard {

/// What the form-shaped registers add to the navigation: the list of what is to be signed, and an entry for each group.
PlaceEntry signPlace();
QList<PlaceEntry> registerPlaces();

/// Without what lies only in vaults that this person does not hold, whatever their role.
QList<PlaceEntry> withinReach(QList<PlaceEntry> places, const Session &session);

} // namespace lanyard
