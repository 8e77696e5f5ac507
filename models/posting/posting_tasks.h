#pragma once

#include "models/registers/form_tasks.h"

namespace lanyard {

/// What follows from published posts and from new accounts, and waits for this person: posts to take down, posts that
/// went out before it was known that consent had gone (the DPO's), accounts that no consent form asks about yet.
QList<FormTask> postingTasks(const Permissions &may, const Surroundings &around);

} // namespace lanyard
