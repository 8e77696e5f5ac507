#pragma once

#include "models/access/user.h"
#include "models/people/school.h"
#include "models/tables/table.h"

namespace lanyard {

using UserTable = Table<User>;

/// Who may open the register: name, roles, and how far their keys have been checked.
std::unique_ptr<UserTable> makeUserTable(const QList<School> &schools);

QString rolesText(const QList<RoleGrant> &roles, const QList<School> &schools); ///< "DPO, Office at Hillside Primary"
QString userStateText(const User &user);

} // namespace lanyard
