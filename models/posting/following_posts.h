#pragma once

#include "models/registers/following_records.h"

namespace lanyard {

FollowingRecords followingTakedowns(); ///< posts that have to come down
FollowingRecords followingConsentGaps(); ///< posts that went out before it was known that consent had ended

} // namespace lanyard
