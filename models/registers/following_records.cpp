#include "models/registers/following_records.h"

#include "models/posting/following_posts.h"
#include "models/registers/form_register.h"

#include <algorithm>

namespace lanyard {

const FollowingRecords *followingRecords(const FormRegister &form)
{
    static const QList<FollowingRecords> all{followingTakedowns(), followingConsentGaps()};
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&form](const FollowingRecords &one) { return one.registerKey == form.key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace lanyard
