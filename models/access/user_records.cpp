#include "models/access/user_records.h"

#include "models/access/member.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <QDate>

namespace lanyard {

Result<QList<User>> readUsers(Connection &connection)
{
    const Result<QList<Member>> members = readMembers(connection);
    if (!members)
        return failure(members);
    Query query(
        connection,
        QStringLiteral("SELECT id, revision, name, full_name, roles, must_change_password, first_signed_in, removed "
                       "FROM user ORDER BY name"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<User> users;
    while (query.next()) {
        User user;
        user.id = query.id(0);
        user.revision = query.integer(1);
        user.name = query.text(2);
        user.fullName = query.text(3);
        user.roles = rolesFromText(query.text(4));
        user.mustChangePassword = query.integer(5) != 0;
        user.firstSignedIn = query.integer(6);
        user.removed = query.integer(7) != 0;
        const Member *member = currentMember(*members, user.id);
        user.confirmed = member && member->state == Member::State::Confirmed;
        users << user;
    }
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return users;
}

Result<std::optional<User>> readUser(Connection &connection, const RecordId &id)
{
    const Result<QList<User>> users = readUsers(connection);
    if (!users)
        return failure(users);
    const auto found = std::find_if(users->begin(), users->end(), [&](const User &user) { return user.id == id; });
    return found == users->end() ? std::optional<User>() : std::optional<User>(*found);
}

Write toWrite(const User &user)
{
    return {QStringLiteral("user"),
            user.id,
            user.revision,
            {{QStringLiteral("name"), user.name},
             {QStringLiteral("full_name"), user.fullName},
             {QStringLiteral("roles"), rolesToText(user.roles)},
             {QStringLiteral("must_change_password"), qint64(user.mustChangePassword)},
             {QStringLiteral("first_signed_in"), user.firstSignedIn},
             {QStringLiteral("removed"), qint64(user.removed)}}};
}

Write VaultTask::toWrite() const
{
    const QString kindKey = kind == Kind::Rekey ? QStringLiteral("re-key") : QStringLiteral("grant");
    return {QStringLiteral("vault_task"),
            id,
            revision,
            {{QStringLiteral("vault"), vault.toBytes()},
             {QStringLiteral("kind"), kindKey},
             {QStringLiteral("user"), user.toBytes()},
             {QStringLiteral("due"), due.toString(Qt::ISODate)},
             {QStringLiteral("done"), qint64(done)}}};
}

Result<QList<VaultTask>> readVaultTasks(Connection &connection)
{
    Query query(
        connection,
        QStringLiteral("SELECT id, revision, vault, kind, user, due FROM vault_task WHERE done = 0 ORDER BY id"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<VaultTask> tasks;
    while (query.next()) {
        const auto kind = query.text(3) == QLatin1String("grant") ? VaultTask::Kind::Grant : VaultTask::Kind::Rekey;
        tasks << VaultTask{query.id(0), query.integer(1), query.id(2), kind, query.id(4), query.date(5), false};
    }
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return tasks;
}

} // namespace lanyard
