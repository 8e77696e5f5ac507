#include "app/signing/signing_roles.h"

#include "models/registers/form_checks.h"

namespace lanyard {

QList<Role> rolesToSign(const FormRegister &form, const FormRecord &record, const FormMove &move,
                        const Permissions &may, const RecordId &user)
{
    QList<Role> roles;
    for (const RoleGrant &grant : may.grants()) {
        // Each role by itself: it signs where it could if it were the only one.
        const QList<const FormMove *> moves = movesFor(form, record, Permissions({grant}), user);
        if (moves.contains(&move) && !roles.contains(grant.role))
            roles.append(grant.role);
    }
    return roles;
}

} // namespace lanyard
