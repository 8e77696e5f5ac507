#include "app/cli/role_words.h"

#include "app/cli/arguments.h"
#include "app/cli/text.h"

#include <algorithm>

namespace lanyard::cli {

namespace {

Result<RoleGrant> roleGrant(const QString &word, const QList<School> &schools)
{
    const QString key = word.section(QLatin1Char('@'), 0, 0);
    const std::optional<Role> role = roleFromKey(key);
    if (!role) {
        QStringList keys;
        for (const Role known : allRoles())
            keys.append(roleKey(known));
        return usage(Text::tr("There is no role \"%1\". There is: %2.").arg(key, keys.join(QLatin1Char(' '))));
    }
    RoleGrant grant{*role, {}};
    const QString name = word.section(QLatin1Char('@'), 1);
    if (name.isEmpty())
        return grant;
    const auto found = std::find_if(schools.begin(), schools.end(), [&name](const School &school) {
        return school.name.compare(name, Qt::CaseInsensitive) == 0 || school.id == RecordId::fromText(name);
    });
    if (found == schools.end())
        return usage(Text::tr("There is no school \"%1\" in this register.").arg(name));
    grant.school = found->id;
    return grant;
}

} // namespace

Result<QList<RoleGrant>> roleGrants(const QStringList &words, const QList<School> &schools)
{
    QList<RoleGrant> grants;
    for (const QString &word : words) {
        const Result<RoleGrant> grant = roleGrant(word, schools);
        if (!grant)
            return failure(grant);
        grants.append(*grant);
    }
    return grants;
}

QStringList roleWords(const QList<RoleGrant> &grants, const QList<School> &schools)
{
    QStringList words;
    for (const RoleGrant &grant : grants) {
        const auto found = std::find_if(schools.begin(), schools.end(),
                                        [&grant](const School &school) { return school.id == grant.school; });
        words.append(found == schools.end() ? roleKey(grant.role)
                                            : QStringLiteral("%1@%2").arg(roleKey(grant.role), found->name));
    }
    return words;
}

} // namespace lanyard::cli
