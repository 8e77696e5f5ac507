#include "models/demo/demo_users.h"

#include "models/demo/demo.h"

namespace lanyard {

namespace {

Secret secret(QString text) { return Secret::take(text); }

QString firstPassword() { return QStringLiteral("the first sign-in changes this"); }

Result<void> addOne(Register &opened, Role role)
{
    const auto added = opened.addUser(roleKey(role), {RoleGrant{role, {}}}, secret(firstPassword()));
    if (!added)
        return failure(added);
    return opened.setFullName(*added, roleLabel(role));
}

Result<void> settle(Role role, const QString &folder, const Register::Options &options)
{
    const auto opened = Register::signIn(folder, roleKey(role), secret(firstPassword()), options);
    if (!opened)
        return failure(opened);
    return (*opened)->changePassword(secret(firstPassword()), secret(demoPassword()));
}

} // namespace

Role demoFounder() { return Role::Office; }

Result<void> addDemoUsers(const QString &folder, const Register::Options &options)
{
    {
        const auto founder = signInAs(demoFounder(), folder, options);
        if (!founder)
            return failure(founder);
        for (const Role role : allRoles()) {
            if (role == demoFounder())
                continue;
            if (const auto added = addOne(**founder, role); !added)
                return added;
        }
    }
    for (const Role role : allRoles()) {
        if (role == demoFounder())
            continue;
        if (const auto settled = settle(role, folder, options); !settled)
            return settled;
    }
    return {};
}

Result<std::unique_ptr<Register>> signInAs(Role role, const QString &folder, const Register::Options &options)
{
    return Register::signIn(folder, roleKey(role), secret(demoPassword()), options);
}

} // namespace lanyard
