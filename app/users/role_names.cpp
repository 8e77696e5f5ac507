#include "app/users/role_names.h"

namespace lanyard {

QString roleNames(const User &user)
{
    QStringList names;
    for (const RoleGrant &grant : user.roles) {
        const QString name = roleLabel(grant.role);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QLatin1String(", "));
}

} // namespace lanyard
