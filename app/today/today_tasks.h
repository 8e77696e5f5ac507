#pragma once

#include "app/session.h"
#include "app/today/consent_figures.h"
#include "app/today/task_card.h"

namespace lanyard {

/// Gives somebody a vault, or re-keys one.
using Settle = std::function<void(const Register::Waiting &)>;

/// What waits for the person signed in, most pressing first. Derived, never stored.
/// `figures` may still be empty, `waiting` is about the vaults that this person holds.
QList<Task> todayTasks(const Session &session, const ConsentFigures &figures, const QList<Register::Waiting> &waiting,
                       const Session::Go &go, const Settle &settle);

} // namespace lanyard
