#include "models/consent/consent_sight.h"

namespace lanyard {

ConsentSight ConsentSight::of(const Permissions &may, const RecordId &school)
{
    return {may.seesProtection(school), may.mayRead(Place::ConsentRecord, school)};
}

ConsentState ConsentSight::shown(ConsentState state) const
{
    if (state == ConsentState::Protected && !protection)
        return ConsentState::Refused;
    if (state == ConsentState::Disputed && !reasons)
        return ConsentState::Unclear;
    return state;
}

} // namespace lanyard
