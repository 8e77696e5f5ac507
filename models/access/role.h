#pragma once

#include "models/store/record_id.h"

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// The roles of policy, section 2. Executive headteacher and head of school are Headteacher, social media administrator
/// is SocialMediaManager, a deputy DSL is Dsl, a trustee is Governor.
enum class Role {
    Office,
    Headteacher,
    Dsl,
    Dpo,
    Dpl,
    SocialMediaManager,
    IctTechnician,
    MarketingOfficer,
    OnlineSafetyOfficer,
    Staff,
    Ceo,
    ChairOfGovernors,
    ChairOfTrustees,
    Governor,
};

QString roleKey(Role role); ///< "social-media-manager"
QString roleLabel(Role role); ///< translated, "Social media manager"
std::optional<Role> roleFromKey(const QString &key);
QList<Role> allRoles();
bool isTrustRole(Role role); ///< held for the trust, never at a school: CEO, chair of trustees

/// A role at one school, or for the trust where the school is null.
struct RoleGrant
{
    Role role = Role::Staff;
    RecordId school;

    auto operator<=>(const RoleGrant &) const = default;
    bool operator==(const RoleGrant &) const = default;
};

/// As the user's record keeps them: "office@<school id> ceo", sorted.
QString rolesToText(QList<RoleGrant> grants);
QList<RoleGrant> rolesFromText(const QString &text); ///< leaves out what it does not know: it entitles to nothing

} // namespace lanyard
