#pragma once

#include "app/cli/session.h"
#include "models/posting/published_posts.h"

namespace lanyard::cli {

Result<PublishedPosts> readPublished(Session &session);

/// The takedowns that follow from a withdrawal. A post is not named to those who may not read it.
Result<QList<BroughtDown>> takedownsMadeBy(Session &session, const RecordId &withdrawal);

} // namespace lanyard::cli
