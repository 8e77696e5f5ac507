#pragma once

#include "models/access/role.h"
#include "models/people/school.h"
#include "models/store/result.h"

#include <QStringList>

namespace lanyard::cli {

/// "headteacher" for the trust's only school or the whole trust, "office@St Mary's" at one of its schools.
Result<QList<RoleGrant>> roleGrants(const QStringList &words, const QList<School> &schools);
QStringList roleWords(const QList<RoleGrant> &grants, const QList<School> &schools);

} // namespace lanyard::cli
