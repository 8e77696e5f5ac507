#pragma once

#include "app/session.h"
#include "app/today/task_card.h"

namespace lanyard {

/// What waits for the person signed in, most pressing first. Derived from what the places hold in memory.
QList<Task> todayTasks(const Session &session, const Session::Go &go);

} // namespace lanyard
