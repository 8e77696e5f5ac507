#pragma once

#include "models/consent/consent_return.h"
#include "models/people/pupil.h"
#include "models/store/result.h"

namespace lanyard {

/// Whom of a pupil's record a name on a form means.
struct GiverMatch
{
    ConsentReturn::By by = ConsentReturn::By::Other;
    RecordId contact; ///< when by a contact

    bool operator==(const GiverMatch &) const = default;
};

/// Matches by name and relationship, whatever the case, accents, hyphens and titles; "mum" is "mother". Somebody who is
/// not on the record is Other. BadInput where the name fits two people, or one under another relationship.
Result<GiverMatch> matchGiver(const Pupil &pupil, const QString &name, const QString &relationship);

} // namespace lanyard
