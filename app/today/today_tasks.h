#pragma once

#include "app/session.h"
#include "app/today/consent_figures.h"
#include "app/today/task_card.h"

namespace lanyard {

/// What waits for the person signed in, most pressing first. Derived, never stored.
/// `figures` may still be empty, `grants` names the users who wait for a vault this person holds.
QList<Task> todayTasks(const Session &session, const ConsentFigures &figures, const QList<Register::Waiting> &grants,
                       const Session::Go &go);

} // namespace lanyard
