#include "models/demo/demo_users.h"

#include "models/demo/demo.h"

namespace lanyard {

namespace {

Secret secret(QString text) { return Secret::take(text); }

QString firstPassword() { return QStringLiteral("the first sign-in changes this"); }

/// Made up, as everybody in the demonstration is.
QString fullName(Role role)
{
    switch (role) {
    case Role::Office:
        return QStringLiteral("Marian Webb");
    case Role::Headteacher:
        return QStringLiteral("Helen Okoro");
    case Role::Dsl:
        return QStringLiteral("Rhys Llewellyn");
    case Role::Dpo:
        return QStringLiteral("Marged Ellis-Okoro");
    case Role::Dpl:
        return QStringLiteral("Tomasz Wójcik");
    case Role::SocialMediaManager:
        return QStringLiteral("Amira Haddad");
    case Role::IctTechnician:
        return QStringLiteral("Tom Hughes");
    case Role::MarketingOfficer:
        return QStringLiteral("Bethan Price");
    case Role::OnlineSafetyOfficer:
        return QStringLiteral("Gareth Singh");
    case Role::Staff:
        return QStringLiteral("Priya Shah");
    case Role::Ceo:
        return QStringLiteral("Catherine Ashworth");
    case Role::ChairOfGovernors:
        return QStringLiteral("Olu Mensah");
    case Role::ChairOfTrustees:
        return QStringLiteral("Fiona MacDonald");
    case Role::Governor:
        return QStringLiteral("Daniel Fletcher");
    }
    return {};
}

Result<void> addOne(Register &opened, Role role)
{
    const auto added = opened.addUser(roleKey(role), {RoleGrant{role, {}}}, secret(firstPassword()));
    if (!added)
        return failure(added);
    return opened.setFullName(*added, fullName(role));
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
        if (const auto named = (*founder)->setFullName((*founder)->user().id, fullName(demoFounder())); !named)
            return named;
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
