#include "models/access/permissions.h"

#include <QVarLengthArray>

namespace lanyard {

namespace {

constexpr int ColumnCount = 13;

struct Row
{
    Place place;
    const char *cells[ColumnCount];
};

// The table "People who sign in, and their roles", in its own letters. Besides those: P protect, V resolve (the DPO's
// findings), T for the trust's accounts only, U of one's own vault only, p report and see nothing afterwards.
// clang-format off
constexpr Row Table[] = {
    //                            office  head    DSL    DPO    DPL   SMM   ICT    mark.  OSO   staff CEO     chair  governor
    {Place::Pupils,               {"RW",  "R",    "RW",  "R",   "R",  "n",  "-",   "n",   "n",  "n",  "R",    "-",   "-"}},
    {Place::ConsentRecord,        {"RW",  "R",    "RP",  "RWV", "RW", "a",  "-",   "a",   "-",  "-",  "R",    "-",   "c"}},
    {Place::PostingCheck,         {"W",   "W",    "W",   "W",   "W",  "W",  "-",   "W",   "-",  "Wo", "W",    "-",   "-"}},
    {Place::Posts,                {"R",   "RWS",  "R",   "R",   "R",  "RW", "-",   "RW",  "-",  "Wo", "RWST", "-",   "-"}},
    {Place::SiteApprovals,        {"R",   "RWS",  "R",   "R",   "R",  "RW", "R",   "RWS", "R",  "Wo", "RWST", "-",   "R"}},
    {Place::Comments,             {"-",   "R",    "R",   "R",   "R",  "RW", "-",   "R",   "R",  "-",  "R",    "-",   "-"}},
    {Place::InappropriateContent, {"-",   "R",    "RW",  "R",   "R",  "-",  "RWS", "-",   "RW", "Wo", "c",    "-",   "c"}},
    {Place::BlockedContent,       {"R",   "RWS",  "RW",  "R",   "R",  "R",  "RW",  "-",   "RW", "Wo", "R",    "-",   "c"}},
    {Place::PupilConduct,         {"-",   "RW",   "RW",  "R",   "R",  "-",  "-",   "-",   "-",  "Wo", "R",    "-",   "c"}},
    {Place::StaffBreaches,        {"-",   "RW",   "-",   "-",   "-",  "-",  "-",   "-",   "-",  "Wo", "RW",   "-",   "c"}},
    {Place::Cases,                {"-",   "RW",   "RW",  "-",   "-",  "-",  "-",   "-",   "-",  "p",  "c",    "-",   "c"}},
    {Place::ConcernsAboutHead,    {"-",   "-",    "-",   "-",   "-",  "-",  "-",   "-",   "-",  "p",  "-",    "RW",  "-"}},
    {Place::ConcernsAboutDsl,     {"-",   "RW",   "-",   "-",   "-",  "-",  "-",   "-",   "-",  "p",  "-",    "RW",  "-"}},
    // Not in the table either. About the CEO: the chair of trustees', who otherwise stands in the last column. Figures:
    // counts of cases for those without the vault, published by those who hold it.
    {Place::ConcernsAboutCeo,     {"-",   "-",    "-",   "-",   "-",  "-",  "-",   "-",   "-",  "p",  "-",    "-",   "-"}},
    {Place::CaseFigures,          {"-",   "RW",   "RW",  "-",   "-",  "-",  "-",   "-",   "-",  "-",  "R",    "RW",  "R"}},
    {Place::Training,             {"RW",  "RW",   "RW",  "RW",  "RW", "RW", "R",   "RW",  "RW", "Ro", "RW",   "R",   "R"}},
    {Place::PolicyReview,         {"R",   "RW",   "R",   "RW",  "RW", "R",  "R",   "R",   "R",  "R",  "RW",   "RW",  "R"}},
    {Place::DataProtection,       {"R",   "R",    "U",   "RW",  "RW", "-",  "-",   "-",   "-",  "-",  "R",    "-",   "c"}},
    {Place::Users,                {"-",   "W",    "-",   "-",   "-",  "-",  "W",   "-",   "-",  "-",  "W",    "-",   "-"}},
    {Place::AuditTrail,           {"-",   "R",    "U",   "R",   "R",  "-",  "-",   "-",   "-",  "-",  "R",    "-",   "-"}},
    // Not in the table: the school's name, the DPO's details, platforms. Those who answer for the register keep them.
    {Place::Settings,             {"RW",  "RW",   "R",   "RW",  "RW", "R",  "R",   "R",   "R",  "R",  "RW",   "R",   "R"}},
};
// clang-format on

constexpr Accesses Rights = Access::Read | Access::Write | Access::Sign;
constexpr Accesses Limits = Access::OwnOnly | Access::TrustOnly;

int columnOf(Role role)
{
    switch (role) {
    case Role::ChairOfTrustees: // a trustee; concerns about the CEO are a vault of their own
    case Role::Governor:
        return ColumnCount - 1;
    default:
        return int(role);
    }
}

Access accessOf(char letter)
{
    switch (letter) {
    case 'R':
        return Access::Read;
    case 'W':
        return Access::Write;
    case 'S':
        return Access::Sign;
    case 'n':
        return Access::NamesOnly;
    case 'a':
        return Access::AnswersOnly;
    case 'o':
        return Access::OwnOnly;
    case 'c':
        return Access::CountsOnly;
    case 'P':
        return Access::Protect;
    case 'V':
        return Access::Resolve;
    case 'T':
        return Access::TrustOnly;
    case 'U':
        return Access::OwnVault;
    case 'p':
        return Access::Report;
    default:
        return Access::None;
    }
}

bool reaches(const RoleGrant &grant, const RecordId &school)
{
    return school.isNull() || grant.school.isNull() || grant.school == school;
}

} // namespace

Accesses accessOf(Role role, Place place)
{
    if (place == Place::ConcernsAboutCeo && role == Role::ChairOfTrustees)
        return Access::Read | Access::Write;
    Accesses access;
    for (const char *letter = Table[int(place)].cells[columnOf(role)]; *letter != '\0'; ++letter)
        access |= accessOf(*letter);
    return access;
}

bool Permissions::holds(const QList<Role> &roles, const RecordId &school) const
{
    return std::any_of(m_grants.begin(), m_grants.end(),
                       [&](const RoleGrant &grant) { return reaches(grant, school) && roles.contains(grant.role); });
}

bool Permissions::has(Role role) const { return holds({role}); }

Accesses Permissions::at(Place place, const RecordId &school) const
{
    QVarLengthArray<Accesses, 8> cells;
    for (const RoleGrant &grant : m_grants) {
        if (reaches(grant, school))
            cells.append(accessOf(grant.role, place));
    }
    Accesses all;
    for (const Accesses cell : cells) {
        // A limit falls away where another role gives the same rights without it.
        const bool isCovered = std::any_of(cells.begin(), cells.end(), [&](Accesses other) {
            return !(other & Limits) && (other & cell & Rights) == (cell & Rights);
        });
        all |= isCovered ? cell & ~Limits : cell;
    }
    return m_managesUsers && place == Place::Users ? all | Access::Write : all;
}

Accesses Permissions::on(Place place, const RecordStanding &record) const
{
    Accesses all;
    for (const RoleGrant &grant : m_grants) {
        const Accesses cell = accessOf(grant.role, place);
        const bool isBeyond = (cell.testFlag(Access::TrustOnly) && !record.isTrusts)
            || (cell.testFlag(Access::OwnOnly) && !record.isOwn);
        if (reaches(grant, record.school) && !isBeyond)
            all |= cell & ~Limits;
    }
    return all.testFlag(Access::Write) ? all | Access::Read : all;
}

bool Permissions::seesProtection(const RecordId &school) const
{
    return holds({Role::Office, Role::Dpo, Role::Dpl, Role::Headteacher, Role::Dsl}, school);
}

bool Permissions::seesReasons(const RecordId &school) const
{
    return mayRead(Place::ConsentRecord, school) || at(Place::ConsentRecord, school).testFlag(Access::AnswersOnly);
}

} // namespace lanyard
