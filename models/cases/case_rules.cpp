#include "models/cases/case_rules.h"

#include "models/cases/case_words.h"
#include "models/store/base32.h"
#include "models/store/crypto.h"

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int SchoolDays = 5;
constexpr int HolidayMonth = 8;
constexpr qsizetype ReferenceBytes = 5; // eight letters

CaseRuling led(Role role, const QString &because) { return {roleKey(role), roleLabel(role), because}; }

CaseRuling under(const QString &policy, const QString &because)
{
    return {policy, labelIn(casePolicies(), policy), because};
}

bool worksInSchool(const QString &whom)
{
    return whom == u"staff" || whom == u"headteacher" || whom == u"dsl" || whom == u"ceo";
}

CaseRuling leadByRule(const QString &whom)
{
    if (whom == u"headteacher")
        return led(Role::ChairOfGovernors,
                   Text::tr("It concerns the headteacher: the chair of governors leads, and nobody else reads it."));
    if (whom == u"dsl")
        return led(Role::Headteacher,
                   Text::tr("It concerns the designated safeguarding lead or a deputy: the headteacher leads."));
    if (whom == u"ceo")
        return led(Role::ChairOfTrustees, Text::tr("It concerns the chief executive: the chair of trustees leads."));
    if (whom == u"staff")
        return led(Role::Headteacher,
                   Text::tr("It concerns another adult who works in school: the headteacher leads."));
    return led(
        Role::Dsl,
        Text::tr("\"Concerns regarding a pupil's online behaviour will be reported to the DSL\" (policy, section "
                 "8), those about unknown persons likewise: the designated safeguarding lead leads."));
}

CaseRuling policyAboutStaff(const FormRecord &record)
{
    if (record.has(u"allegation"_qs) && !record.isYes(u"allegation"_qs))
        return under(
            u"staff-conduct"_qs,
            Text::tr("Conduct of an adult in school that is no allegation of harm to a child: the Staff Code of "
                     "Conduct, then the Disciplinary Policy and Procedure."));
    return under(u"allegations"_qs,
                 Text::tr("An allegation against an adult in school, until somebody has judged that it is none: the "
                          "Allegations of Abuse Against Staff Policy (policy, section 10)."));
}

CaseRuling policyByRule(const FormRecord &record)
{
    const QString kind = record.text(u"kind"_qs);
    if (worksInSchool(record.text(u"concerns"_qs)))
        return policyAboutStaff(record);
    if (kind == u"online-abuse" || record.isYes(u"disclosure"_qs))
        return under(
            u"safeguarding"_qs,
            Text::tr("\"Any disclosures made by pupils to staff about online abuse, harassment or exploitation "
                     "… will be handled in line with the Child Protection and Safeguarding Policy\" (policy, "
                     "section 8)."));
    if (kind == u"cyberbullying")
        return under(u"anti-bullying"_qs,
                     Text::tr("\"Any reports of cyberbullying on social media platforms by pupils will be handled in "
                              "accordance with the Anti-bullying Policy\" (policy, section 10)."));
    if (kind == u"adult-conduct")
        return under(u"safeguarding"_qs,
                     Text::tr("An adult outside the school who contacts a pupil: the Child Protection and Safeguarding "
                              "Policy."));
    return under(u"behaviour"_qs,
                 Text::tr("A pupil's online behaviour that is neither bullying nor exploitation: the Behaviour Policy "
                          "(policy, section 8)."));
}

} // namespace

CaseRuling leadOf(const FormRecord &record)
{
    const auto instead = roleFromKey(record.text(u"lead_instead"_qs));
    return instead ? led(*instead, record.text(u"lead_reason"_qs)) : leadByRule(record.text(u"concerns"_qs));
}

CaseRuling policyOf(const FormRecord &record)
{
    const QString instead = record.text(u"policy_instead"_qs);
    return instead.isEmpty() ? policyByRule(record) : under(instead, record.text(u"policy_reason"_qs));
}

bool isAllegation(const FormRecord &record) { return policyOf(record).key == u"allegations"; }

VaultKind vaultAbout(const FormRecord &record)
{
    const QString whom = record.text(u"concerns"_qs);
    if (whom == u"headteacher")
        return VaultKind::AboutHead;
    if (whom == u"dsl")
        return VaultKind::AboutDsl;
    return whom == u"ceo" ? VaultKind::AboutCeo : VaultKind::Safeguarding;
}

Place placeInVault(const QString &vault)
{
    switch (vaultFromKey(vault).value_or(VaultKind::Safeguarding)) {
    case VaultKind::AboutHead:
        return Place::ConcernsAboutHead;
    case VaultKind::AboutDsl:
        return Place::ConcernsAboutDsl;
    case VaultKind::AboutCeo:
        return Place::ConcernsAboutCeo;
    default:
        return Place::Cases;
    }
}

QString caseReference(const RecordId &id)
{
    return grouped(
        base32(crypto::hash(crypto::framed("lanyard case reference 1", {id.toBytes()})).left(ReferenceBytes)));
}

QDate workingDayAfter(const QDate &day, int days)
{
    QDate after = day;
    while (after.isValid() && days > 0) {
        after = after.addDays(1);
        days -= after.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return after;
}

QDate transferDue(const QDate &leavesOn)
{
    // Counted from the first of September where the move falls into the summer holiday.
    const bool isHoliday = leavesOn.month() == HolidayMonth;
    return workingDayAfter(isHoliday ? QDate(leavesOn.year(), HolidayMonth, leavesOn.daysInMonth()) : leavesOn,
                           SchoolDays);
}

} // namespace lanyard
