#include "app/cli/role_words.h"
#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// The roles of the first user: of the new school or the trust, so that "@" names nothing but that school.
Result<QList<Role>> firstRoles(const Arguments &arguments)
{
    School school;
    school.id = RecordId::make();
    school.name = arguments.value(QStringLiteral("school"));
    const Result<QList<RoleGrant>> grants = roleGrants(arguments.values(QStringLiteral("role")), {school});
    if (!grants)
        return failure(grants);
    QList<Role> roles;
    for (const RoleGrant &grant : *grants)
        roles.append(grant.role);
    return roles;
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    for (const auto &needed : {QStringLiteral("trust"), QStringLiteral("school"), QStringLiteral("role")}) {
        if (arguments.value(needed).isEmpty())
            return usage(Text::tr("A new register needs --%1.").arg(needed));
    }
    const Result<QList<Role>> roles = firstRoles(arguments);
    if (!roles)
        return failure(roles);
    const Result<QString> user = session.userName();
    if (!user)
        return failure(user);
    Result<Secret> password = session.firstPassword();
    if (!password)
        return failure(password);

    Register::New what;
    what.folder = arguments.words.first();
    what.trust = arguments.value(QStringLiteral("trust"));
    what.school = arguments.value(QStringLiteral("school"));
    what.userName = *user;
    what.roles = *roles;
    what.password = std::move(*password);
    const Result<QList<RecoveryKey>> keys = Register::create(std::move(what), session.options());
    if (!keys)
        return failure(keys);

    Rows rows{{QStringLiteral("vault"), QStringLiteral("key")}, {}};
    for (const RecoveryKey &key : *keys)
        rows.rows.append({key.vault, key.text});
    session.out().answer(rows.lines(), QJsonObject{{QStringLiteral("recovery_keys"), rows.json()}});
    session.out().complain(
        Text::tr("These recovery keys are shown this once. Print them, check them, and keep each in a "
                 "safe of its own: with none of them and no password, nobody can open the register."));
    return Exit::Done;
}

} // namespace

Verb newVerb()
{
    using Takes = Option::Takes;
    return {QStringLiteral("new"),
            QStringLiteral("DIR --trust T --school S --user NAME --role ROLE…"),
            {{QStringLiteral("trust"), Takes::One},
             {QStringLiteral("school"), Takes::One},
             {QStringLiteral("role"), Takes::Several}},
            1,
            1,
            run,
            false};
}

} // namespace lanyard::cli
