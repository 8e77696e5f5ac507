#pragma once

#include "models/access/role.h"

#include <QFlags>
#include <QString>

namespace lanyard {

/// The rows of the table "People who sign in, and their roles".
enum class Place {
    Pupils,
    ConsentRecord,
    PostingCheck,
    Posts,
    SiteApprovals,
    Comments,
    InappropriateContent,
    BlockedContent,
    PupilConduct, ///< contact attempts by pupils, breaches by pupils and parents
    StaffBreaches,
    Cases,
    ConcernsAboutHead,
    ConcernsAboutDsl,
    ConcernsAboutCeo, ///< the chair of trustees' own
    CaseFigures, ///< counts of cases that a lead has published
    Training,
    PolicyReview,
    DataProtection,
    Users,
    AuditTrail,
    Settings,
};

/// What one role may do in one place; the letters are the table's own.
enum class Access {
    None = 0,
    Read = 1, ///< R
    Write = 2, ///< W
    Sign = 4, ///< S
    NamesOnly = 8, ///< n: names and class only
    AnswersOnly = 16, ///< a: answers only, no letters, evidence, disputes
    OwnOnly = 32, ///< o: own entries
    CountsOnly = 64, ///< c: counts without names
    Protect = 128, ///< the DSL marks a pupil as never to be published
    Resolve = 256, ///< the DPO resolves disputes and findings
    Report = 512, ///< may enter and then sees nothing
    TrustOnly = 1024, ///< the right holds only for the trust's own accounts
    OwnVault = 2048, ///< of the holder's own vault only
};
Q_DECLARE_FLAGS(Accesses, Access)
Q_DECLARE_OPERATORS_FOR_FLAGS(Accesses)

Accesses accessOf(Role role, Place place); ///< one cell of the table

/// What the limits of a cell ask of a record.
struct RecordStanding
{
    RecordId school; ///< null: the trust's, or one that belongs to no school
    bool isTrusts = false;
    bool isOwn = false; ///< an own entry of whoever asks
};

/// What a person with several roles may do: the union of their cells, school by school.
class Permissions
{
public:
    Permissions() = default;
    explicit Permissions(QList<RoleGrant> grants)
        : m_grants(std::move(grants))
    {
    }

    const QList<RoleGrant> &grants() const { return m_grants; }
    bool has(Role role) const;
    /// Union over the roles held at `school` or for the trust; a null school asks about any.
    Accesses at(Place place, const RecordId &school = {}) const;
    /// What may be done with one record. A limit (own entries, the trust's) takes away the rights of its own cell and
    /// not those that another role gives; the answer has no limits any more. Writing implies reading.
    Accesses on(Place place, const RecordStanding &record) const;
    /// Whether one of these roles is held at the school or for the trust; anywhere, where it is null.
    bool holds(const QList<Role> &roles, const RecordId &school = {}) const;
    bool mayRead(Place place, const RecordId &school = {}) const { return at(place, school).testFlag(Access::Read); }
    bool mayWrite(Place place, const RecordId &school = {}) const { return at(place, school).testFlag(Access::Write); }
    /// Only office, DPO, DPL, headteacher and DSL see "protected"; everybody else sees "refused".
    bool seesProtection(const RecordId &school = {}) const;
    /// People who may only check get no reason for any pupil.
    bool seesReasons(const RecordId &school = {}) const;

    /// Whoever made the register manages its users, whatever their roles, until others answer for it.
    void setManagesUsers(bool manages) { m_managesUsers = manages; }

private:
    QList<RoleGrant> m_grants;
    bool m_managesUsers = false;
};

} // namespace lanyard
