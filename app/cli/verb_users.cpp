#include "app/cli/role_words.h"
#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

QString stateOf(const User &user)
{
    if (user.removed)
        return QStringLiteral("removed");
    return user.mustChangePassword ? QStringLiteral("invited") : QStringLiteral("active");
}

Result<User> userCalled(Register &in, const QString &name)
{
    const Result<QList<User>> users = in.users();
    if (!users)
        return failure(users);
    for (const User &user : *users) {
        if (!user.removed && user.name.compare(name, Qt::CaseInsensitive) == 0)
            return user;
    }
    return failure(Error::Code::NotFound, Text::tr("There is no user \"%1\".").arg(name));
}

Result<Exit> list(Session &session, const Arguments &)
{
    const Result<void> may = session.require(session.opened().may().mayWrite(Place::Users), Text::tr("see the users"));
    if (!may)
        return failure(may);
    const Result<QList<User>> users = session.opened().users();
    if (!users)
        return failure(users);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("name"), QStringLiteral("full_name"),
               QStringLiteral("roles")},
              {}};
    for (const User &user : *users) {
        const QStringList roles = roleWords(user.roles, session.opened().schools());
        rows.rows.append({user.id.toText(), stateOf(user), user.name, user.fullName, roles.join(QLatin1Char(' '))});
    }
    session.out().answer(rows.table(), rows.json());
    return Exit::Done;
}

Result<QList<RoleGrant>> rolesOf(Register &in, const QStringList &words)
{
    if (words.isEmpty())
        return usage(Text::tr("Say which roles: --role ROLE…"));
    return roleGrants(words, in.schools());
}

Result<Exit> add(Session &session, const Arguments &arguments)
{
    const Result<QList<RoleGrant>> roles = rolesOf(session.opened(), arguments.values(QStringLiteral("role")));
    if (!roles)
        return failure(roles);
    const Result<Secret> password = session.newPassword(arguments.value(QStringLiteral("new-password-file")));
    if (!password)
        return failure(password);
    const QString name = arguments.words.first();
    const Result<RecordId> id = session.opened().addUser(name, *roles, *password);
    if (!id)
        return failure(id);
    session.out().answer({id->toText()},
                         QJsonObject{{QStringLiteral("id"), id->toText()}, {QStringLiteral("name"), name}});
    return Exit::Done;
}

Result<Exit> setRoles(Session &session, const Arguments &arguments)
{
    const Result<User> user = userCalled(session.opened(), arguments.words.first());
    if (!user)
        return failure(user);
    const QStringList words = arguments.words.mid(1) + arguments.values(QStringLiteral("role"));
    const Result<QList<RoleGrant>> roles = rolesOf(session.opened(), words);
    if (!roles)
        return failure(roles);
    const Result<void> set = session.opened().setRoles(user->id, *roles);
    if (!set)
        return failure(set);
    session.out().answer({}, QJsonObject{{QStringLiteral("id"), user->id.toText()}});
    return Exit::Done;
}

Result<Exit> removeUser(Session &session, const Arguments &arguments)
{
    const Result<User> user = userCalled(session.opened(), arguments.words.first());
    if (!user)
        return failure(user);
    const Result<QStringList> left = session.opened().removeUser(user->id);
    if (!left)
        return failure(left);
    for (const QString &vault : *left)
        session.out().complain(
            Text::tr("%1 could not be re-keyed by you: it is a task for its holders now.").arg(vault));
    session.out().answer({},
                         QJsonObject{{QStringLiteral("id"), user->id.toText()},
                                     {QStringLiteral("tasks"), QJsonArray::fromStringList(*left)}});
    return Exit::Done;
}

Result<Exit> grantVault(Session &session, const Arguments &arguments)
{
    const Result<User> user = userCalled(session.opened(), arguments.words.first());
    if (!user)
        return failure(user);
    const QString vault = arguments.words.at(1);
    const QStringList held = session.opened().heldVaults();
    if (!held.contains(vault) && !session.opened().otherVaults().contains(vault))
        return usage(Text::tr("There is no vault \"%1\". You hold: %2.").arg(vault, held.join(QLatin1String(", "))));
    const Result<void> granted = session.opened().grantVault(user->id, vault);
    if (!granted)
        return failure(granted);
    session.out().answer({}, QJsonObject{{QStringLiteral("id"), user->id.toText()}, {QStringLiteral("vault"), vault}});
    return Exit::Done;
}

Result<Exit> resetPassword(Session &session, const Arguments &arguments)
{
    const Result<User> user = userCalled(session.opened(), arguments.words.first());
    if (!user)
        return failure(user);
    const Result<Secret> password = session.newPassword(arguments.value(QStringLiteral("new-password-file")));
    if (!password)
        return failure(password);
    const Result<void> reset = session.opened().resetPassword(user->id, *password);
    if (!reset)
        return failure(reset);
    session.out().answer({}, QJsonObject{{QStringLiteral("id"), user->id.toText()}});
    return Exit::Done;
}

} // namespace

QList<Verb> userVerbs()
{
    using Takes = Option::Takes;
    const Option role{QStringLiteral("role"), Takes::Several};
    const Option newPassword{QStringLiteral("new-password-file"), Takes::One};
    return {
        {QStringLiteral("users list"), {}, {}, 0, 0, list},
        {QStringLiteral("users add"),
         QStringLiteral("NAME --role ROLE… --new-password-file FILE"),
         {role, newPassword},
         1,
         1,
         add},
        {QStringLiteral("users role"), QStringLiteral("NAME --role ROLE…"), {role}, 1, -1, setRoles},
        {QStringLiteral("users remove"), QStringLiteral("NAME"), {}, 1, 1, removeUser},
        {QStringLiteral("users grant"), QStringLiteral("NAME VAULT"), {}, 2, 2, grantVault},
        {QStringLiteral("users password"),
         QStringLiteral("NAME --new-password-file FILE"),
         {newPassword},
         1,
         1,
         resetPassword},
    };
}

} // namespace lanyard::cli
