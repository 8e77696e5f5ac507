#include "app/users/user_columns.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

QString words(const char *text) { return QCoreApplication::translate("UserColumns", text); }

Tone userTone(const User &user)
{
    if (user.removed)
        return Tone::Neutral;
    if (user.mustChangePassword)
        return Tone::Warning;
    return user.confirmed ? Tone::Good : Tone::Accent;
}

} // namespace

QString rolesText(const QList<RoleGrant> &roles, const QList<School> &schools)
{
    QStringList said;
    for (const RoleGrant &grant : roles) {
        QString role = roleLabel(grant.role);
        for (const School &school : schools) {
            if (schools.size() > 1 && school.id == grant.school)
                role = words(QT_TRANSLATE_NOOP("UserColumns", "%1 at %2")).arg(role, school.name);
        }
        said.append(role);
    }
    return said.join(QLatin1String(", "));
}

QString userStateText(const User &user)
{
    if (user.removed)
        return words(QT_TRANSLATE_NOOP("UserColumns", "Removed"));
    if (user.mustChangePassword)
        return words(QT_TRANSLATE_NOOP("UserColumns", "Has not signed in yet"));
    return user.confirmed ? words(QT_TRANSLATE_NOOP("UserColumns", "Confirmed"))
                          : words(QT_TRANSLATE_NOOP("UserColumns", "To be confirmed"));
}

std::unique_ptr<UserTable> makeUserTable(const QList<School> &schools)
{
    Columns<User> columns;
    Column<User> name;
    name.key = QStringLiteral("name");
    name.title = words(QT_TRANSLATE_NOOP("UserColumns", "Name"));
    name.text = [](const User &user) { return user.shownName(); };
    name.width = 20;
    columns.append(name);
    Column<User> signIn;
    signIn.key = QStringLiteral("sign_in");
    signIn.title = words(QT_TRANSLATE_NOOP("UserColumns", "Signs in as"));
    signIn.text = [](const User &user) { return user.name; };
    signIn.width = 15;
    columns.append(signIn);
    Column<User> roles;
    roles.key = QStringLiteral("roles");
    roles.title = words(QT_TRANSLATE_NOOP("UserColumns", "Roles"));
    roles.text = [schools](const User &user) { return rolesText(user.roles, schools); };
    roles.width = 32;
    columns.append(roles);
    Column<User> state;
    state.key = QStringLiteral("state");
    state.title = words(QT_TRANSLATE_NOOP("UserColumns", "Keys"));
    state.kind = CellKind::State;
    state.text = userStateText;
    state.tone = userTone;
    state.filterable = true;
    state.width = 22;
    columns.append(state);
    return std::make_unique<UserTable>(columns, [](const User &user) { return user.id; });
}

} // namespace lanyard
