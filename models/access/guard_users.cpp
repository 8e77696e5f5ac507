#include "models/access/access_text.h"
#include "models/access/guard_rule.h"
#include "models/access/member.h"
#include "models/access/user_records.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

Result<bool> isFounder(Connection &connection, const RecordId &user)
{
    const Result<std::optional<Founding>> founding = readFounding(connection);
    if (!founding)
        return failure(founding);
    return *founding && (*founding)->founder == user;
}

bool hasSignedIn(const QList<User> &users, Role role, const RecordId &school)
{
    return std::any_of(users.begin(), users.end(), [&](const User &user) {
        return !user.removed && user.firstSignedIn != 0
            && std::any_of(user.roles.begin(), user.roles.end(), [&](const RoleGrant &grant) {
                   return grant.role == role && (school.isNull() || grant.school.isNull() || grant.school == school);
               });
    });
}

Result<void> mayChangeRoles(const QList<RoleGrant> &before, const QList<RoleGrant> &after, bool isNewUser,
                            const GuardContext &context)
{
    QList<RoleGrant> changed;
    for (const RoleGrant &grant : before + after) {
        if (before.contains(grant) != after.contains(grant))
            changed << grant;
    }
    for (const RoleGrant &grant : changed) {
        const Result<bool> allowed = mayGrant(grant, isNewUser, context);
        if (!allowed)
            return failure(allowed);
        if (!*allowed)
            return AccessText::notAllowed();
    }
    return {};
}

Result<void> mayChangeOwn(const User &before, const User &after)
{
    User same = after;
    same.mustChangePassword = before.mustChangePassword;
    same.firstSignedIn = before.firstSignedIn;
    same.fullName = before.fullName;
    return same == before ? Result<void>() : AccessText::notAllowed(); // nobody grants their own roles
}

User withValues(User user, const Fields &values)
{
    const auto take = [&](const QString &column, auto &&set) {
        if (values.contains(column))
            set(values.value(column));
    };
    take(QStringLiteral("name"), [&](const QVariant &value) { user.name = value.toString(); });
    take(QStringLiteral("full_name"), [&](const QVariant &value) { user.fullName = value.toString(); });
    take(QStringLiteral("roles"), [&](const QVariant &value) { user.roles = rolesFromText(value.toString()); });
    take(QStringLiteral("must_change_password"),
         [&](const QVariant &value) { user.mustChangePassword = value.toBool(); });
    take(QStringLiteral("first_signed_in"), [&](const QVariant &value) { user.firstSignedIn = value.toLongLong(); });
    take(QStringLiteral("removed"), [&](const QVariant &value) { user.removed = value.toBool(); });
    return user;
}

} // namespace

Result<bool> managesUsers(const GuardContext &context)
{
    return context.may.mayWrite(Place::Users) ? true : managesAsFounder(context.connection, context.author);
}

Result<bool> managesAsFounder(Connection &office, const RecordId &user)
{
    const Result<bool> founder = isFounder(office, user);
    const Result<QList<User>> users = readUsers(office);
    if (!founder || !users)
        return founder ? Result<bool>(failure(users)) : founder;
    return *founder && (!hasSignedIn(*users, Role::Headteacher, {}) || !hasSignedIn(*users, Role::Ceo, {}));
}

Result<bool> mayGrant(const RoleGrant &role, bool isNewUser, const GuardContext &context)
{
    const bool isForTrust = isTrustRole(role.role) || role.school.isNull();
    const Role granter = isForTrust ? Role::Ceo : Role::Headteacher;
    const QList<RoleGrant> &own = context.may.grants();
    const bool holdsIt = std::any_of(own.begin(), own.end(), [&](const RoleGrant &grant) {
        return grant.role == granter && (isForTrust || grant.school.isNull() || grant.school == role.school);
    });
    // A technician makes an account; what it may do is for the headteacher to say.
    const bool isPlain = isNewUser && role.role == Role::Staff && context.may.has(Role::IctTechnician);
    if (holdsIt || isPlain)
        return true;
    const Result<bool> founder = isFounder(context.connection, context.author);
    const Result<QList<User>> users = readUsers(context.connection);
    if (!founder || !users)
        return founder ? Result<bool>(failure(users)) : founder;
    return *founder && !hasSignedIn(*users, granter, isForTrust ? RecordId() : role.school);
}

Result<void> mayWriteUser(const Write &write, const GuardContext &context)
{
    const Result<std::optional<User>> standing = readUser(context.connection, write.id);
    if (!standing)
        return failure(standing);
    User before = standing->value_or(User());
    before.id = write.id;
    const User after = withValues(before, write.values);
    if (write.id == context.author)
        return mayChangeOwn(before, after);
    const Result<bool> manages = managesUsers(context);
    if (!manages)
        return failure(manages);
    const bool isNew = !*standing;
    if (!*manages || (!isNew && (after.name != before.name || after.firstSignedIn != before.firstSignedIn)))
        return AccessText::notAllowed();
    if (after.removed != before.removed) { // a founder's rights over others end with the first headteacher
        const Result<bool> granted = mayGrant({Role::Staff, context.may.grants().value(0).school}, false, context);
        if (!context.may.mayWrite(Place::Users) && !granted.value_or(false))
            return AccessText::notAllowed();
    }
    if (!isNew && write.values.contains(QStringLiteral("must_change_password"))) {
        if (const auto permitted = maySetPassword(before, context); !permitted)
            return permitted;
    }
    return mayChangeRoles(before.roles, after.roles, isNew, context);
}

Result<void> maySetPassword(const User &of, const GuardContext &context)
{
    const Result<bool> manages = managesUsers(context);
    if (!manages)
        return failure(manages);
    // As if the account were new: a technician makes those of the staff.
    return *manages ? mayChangeRoles({}, of.roles, true, context) : AccessText::notAllowed();
}

Result<void> mayWriteVaultTask(const Write &write, const GuardContext &context)
{
    if (write.revision != 0)
        return touchesOnly(write, {QStringLiteral("done")}) ? Result<void>() : AccessText::notAllowed();
    const Result<bool> manages = managesUsers(context);
    if (!manages)
        return failure(manages);
    return *manages ? Result<void>() : AccessText::notAllowed();
}

} // namespace lanyard
