#pragma once

#include "models/access/register.h"

namespace lanyard {

/// Who makes the demonstration register: the school office, which then adds everybody else.
Role demoFounder();

/// Adds a user for every other role and signs each in once, so that nobody is asked for a new password.
Result<void> addDemoUsers(const QString &folder, const Register::Options &options);

Result<std::unique_ptr<Register>> signInAs(Role role, const QString &folder, const Register::Options &options);

} // namespace lanyard
