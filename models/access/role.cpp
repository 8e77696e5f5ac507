#include "models/access/role.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct RoleName
{
    Role role;
    QLatin1String key;
    const char *label;
};

constexpr RoleName Names[] = {
    {Role::Office, QLatin1String("office"), QT_TRANSLATE_NOOP("Role", "School office")},
    {Role::Headteacher, QLatin1String("headteacher"), QT_TRANSLATE_NOOP("Role", "Headteacher")},
    {Role::Dsl, QLatin1String("dsl"), QT_TRANSLATE_NOOP("Role", "DSL or deputy")},
    {Role::Dpo, QLatin1String("dpo"), QT_TRANSLATE_NOOP("Role", "Data protection officer")},
    {Role::Dpl, QLatin1String("dpl"), QT_TRANSLATE_NOOP("Role", "Data protection lead")},
    {Role::SocialMediaManager, QLatin1String("social-media-manager"),
     QT_TRANSLATE_NOOP("Role", "Social media manager")},
    {Role::IctTechnician, QLatin1String("ict-technician"), QT_TRANSLATE_NOOP("Role", "ICT technician")},
    {Role::MarketingOfficer, QLatin1String("marketing-officer"), QT_TRANSLATE_NOOP("Role", "Marketing officer")},
    {Role::OnlineSafetyOfficer, QLatin1String("online-safety-officer"),
     QT_TRANSLATE_NOOP("Role", "Online safety officer")},
    {Role::Staff, QLatin1String("staff"), QT_TRANSLATE_NOOP("Role", "Staff")},
    {Role::Ceo, QLatin1String("ceo"), QT_TRANSLATE_NOOP("Role", "CEO")},
    {Role::ChairOfGovernors, QLatin1String("chair-of-governors"), QT_TRANSLATE_NOOP("Role", "Chair of governors")},
    {Role::ChairOfTrustees, QLatin1String("chair-of-trustees"), QT_TRANSLATE_NOOP("Role", "Chair of trustees")},
    {Role::Governor, QLatin1String("governor"), QT_TRANSLATE_NOOP("Role", "Governor or trustee")},
};

} // namespace

QString roleKey(Role role) { return Names[int(role)].key; }

QString roleLabel(Role role) { return QCoreApplication::translate("Role", Names[int(role)].label); }

std::optional<Role> roleFromKey(const QString &key)
{
    for (const RoleName &name : Names) {
        if (key == name.key)
            return name.role;
    }
    return std::nullopt;
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleName &name : Names)
        roles << name.role;
    return roles;
}

bool isTrustRole(Role role) { return role == Role::Ceo || role == Role::ChairOfTrustees; }

QString rolesToText(QList<RoleGrant> grants)
{
    std::sort(grants.begin(), grants.end());
    grants.erase(std::unique(grants.begin(), grants.end()), grants.end());
    QStringList words;
    for (const RoleGrant &grant : grants)
        words << (grant.school.isNull() ? roleKey(grant.role)
                                        : roleKey(grant.role) + QLatin1Char('@') + grant.school.toText());
    return words.join(QLatin1Char(' '));
}

QList<RoleGrant> rolesFromText(const QString &text)
{
    QList<RoleGrant> grants;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = word.indexOf(QLatin1Char('@'));
        const RecordId school = at < 0 ? RecordId() : RecordId::fromText(word.mid(at + 1));
        const std::optional<Role> role = roleFromKey(at < 0 ? word : word.left(at));
        if (role && (at < 0 || !school.isNull()))
            grants << RoleGrant{*role, school};
    }
    return grants;
}

} // namespace lanyard
