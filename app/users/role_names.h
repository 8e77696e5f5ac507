#pragma once

#include "models/access/user.h"

namespace lanyard {

/// "Headteacher, DPO": each role once, whatever school it is held at.
QString roleNames(const User &user);

} // namespace lanyard
