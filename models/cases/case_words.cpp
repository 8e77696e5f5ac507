#include "models/cases/case_words.h"

#include "models/access/role.h"

#include <algorithm>

namespace lanyard {

using Text = CaseText;

QList<FieldChoice> caseKinds()
{
    return {{u"cyberbullying"_qs, Text::tr("Cyberbullying")},
            {u"online-abuse"_qs, Text::tr("Online abuse, harassment or exploitation")},
            {u"pupil-behaviour"_qs, Text::tr("A pupil's online behaviour")},
            {u"adult-conduct"_qs, Text::tr("An adult's conduct or contact with a pupil")}};
}

QList<FieldChoice> whomCasesConcern()
{
    return {{u"pupil"_qs, Text::tr("A pupil, or several")},
            {u"staff"_qs, Text::tr("An adult who works in school, but not those below")},
            {u"headteacher"_qs, Text::tr("The headteacher")},
            {u"dsl"_qs, Text::tr("The designated safeguarding lead or a deputy")},
            {u"ceo"_qs, Text::tr("The chief executive")},
            {u"unknown"_qs, Text::tr("Somebody outside the school, or somebody unknown")}};
}

QList<FieldChoice> casePolicies()
{
    return {{u"anti-bullying"_qs, Text::tr("Anti-bullying Policy")},
            {u"safeguarding"_qs, Text::tr("Child Protection and Safeguarding Policy")},
            {u"behaviour"_qs, Text::tr("Behaviour Policy")},
            {u"allegations"_qs, Text::tr("Allegations of Abuse Against Staff Policy")},
            {u"staff-conduct"_qs, Text::tr("Staff Code of Conduct")},
            {u"disciplinary"_qs, Text::tr("Disciplinary Policy and Procedure")}};
}

QList<FieldChoice> caseLeads()
{
    QList<FieldChoice> leads;
    for (const Role role : {Role::Dsl, Role::Headteacher, Role::ChairOfGovernors, Role::ChairOfTrustees})
        leads << FieldChoice{roleKey(role), roleLabel(role)};
    return leads;
}

QList<FieldChoice> caseOutcomes()
{
    return {
        {u"resolved"_qs, Text::tr("Resolved in school")},      {u"education"_qs, Text::tr("Education and support")},
        {u"sanction"_qs, Text::tr("Sanction under a policy")}, {u"referral"_qs, Text::tr("Referred to another agency")},
        {u"police"_qs, Text::tr("Taken on by the police")},    {u"no-action"_qs, Text::tr("No further action")}};
}

QList<FieldChoice> allegationOutcomes()
{
    return {{u"substantiated"_qs, Text::tr("Substantiated")},
            {u"unsubstantiated"_qs, Text::tr("Unsubstantiated")},
            {u"unfounded"_qs, Text::tr("Unfounded")},
            {u"false"_qs, Text::tr("False")},
            {u"malicious"_qs, Text::tr("Malicious")}};
}

QList<FieldChoice> entryKinds()
{
    return {{u"concern"_qs, Text::tr("Concern")},
            {u"discussion"_qs, Text::tr("Discussion")},
            {u"decision"_qs, Text::tr("Decision")},
            {u"action"_qs, Text::tr("Action")},
            {u"parents"_qs, Text::tr("Contact with parents")},
            {u"police"_qs, Text::tr("Police")},
            {u"referral"_qs, Text::tr("Referral")}};
}

QString labelIn(const QList<FieldChoice> &choices, const QString &key)
{
    const auto found
        = std::find_if(choices.begin(), choices.end(), [&](const FieldChoice &choice) { return choice.key == key; });
    return found == choices.end() ? key : found->label;
}

QString notAnAlert() { return Text::tr("In danger now: find the DSL or a deputy, or call 999. This is not an alert."); }

} // namespace lanyard
