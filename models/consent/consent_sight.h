#pragma once

#include "models/access/permissions.h"
#include "models/consent/in_force.h"

namespace lanyard {

/// What a viewer may know of consent ("People who sign in, and their roles"), whether on screen, on paper or in a file.
struct ConsentSight
{
    bool protection = false; ///< else "protected" reads "refused"
    bool reasons = false; ///< who said what, disputes, letters and evidence; else answers only

    static ConsentSight of(const Permissions &may, const RecordId &school = {});
    ConsentState shown(ConsentState state) const;
};

} // namespace lanyard
