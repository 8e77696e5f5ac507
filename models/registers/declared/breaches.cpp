#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int DaysBeforeMeeting = 7;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Breaches)
};

QString what() { return u"what"_qs; }
QString handling() { return u"handling"_qs; }
QString byWhom() { return u"by_whom"_qs; }
QString staff() { return u"staff"_qs; }
QString parent() { return u"parent"_qs; }
QString pupil() { return u"pupil"_qs; }

QList<FormPart> parts()
{
    return {{what(), Text::tr("What happened"), {u"reported"_qs}},
            {handling(),
             Text::tr("How it is handled"),
             {u"reported"_qs, u"in-hand"_qs},
             {Role::Headteacher, Role::Dsl, Role::Ceo}}};
}

QList<FormField> whatFields()
{
    return {{.key = u"date"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = byWhom(),
             .label = Text::tr("By whom"),
             .kind = FieldKind::Choice,
             .required = true,
             .hint = Text::tr("A data breach has a register of its own; what an adult did towards a pupil is a case."),
             .choices = {{staff(), Text::tr("A member of staff")},
                         {parent(), Text::tr("A parent or carer")},
                         {pupil(), Text::tr("A pupil")}}},
            {.key = u"staff_member"_qs,
             .label = Text::tr("Member of staff"),
             .kind = FieldKind::User,
             .required = true,
             .applies = whenChosen(byWhom(), staff())},
            {.key = u"parent_name"_qs,
             .label = Text::tr("Name of the parent"),
             .required = true,
             .applies = whenChosen(byWhom(), parent())},
            {.key = pupil(),
             .label = Text::tr("Pupil"),
             .kind = FieldKind::Pupil,
             .required = true,
             .applies = whenChosen(byWhom(), pupil())},
            {.key = u"place"_qs,
             .label = Text::tr("Where"),
             .required = true,
             .hint = Text::tr("The platform, the group or page.")},
            {.key = u"address"_qs, .label = Text::tr("Address"), .kind = FieldKind::Address},
            {.key = u"rule"_qs,
             .label = Text::tr("Which rule was broken"),
             .kind = FieldKind::LongText,
             .required = true,
             .hint = Text::tr("In the policy's words: section 4 for staff, 5 for parents, 6 for pupils.")}};
}

QList<FieldChoice> policiesApplied()
{
    return {{u"staff-conduct"_qs, Text::tr("Staff Code of Conduct")},
            {u"disciplinary"_qs, Text::tr("Disciplinary Policy and Procedure")},
            {u"allegations"_qs, Text::tr("Allegations of Abuse Against Staff Policy")},
            {u"parents-conduct"_qs, Text::tr("Social Media Code of Conduct for Parents")},
            {u"behaviour"_qs, Text::tr("Behaviour Policy")},
            {u"anti-bullying"_qs, Text::tr("Anti-bullying Policy")},
            {u"safeguarding"_qs, Text::tr("Child Protection and Safeguarding Policy")},
            {u"cyber-security"_qs, Text::tr("Cyber-security Policy")}};
}

QList<FormField> handlingFields()
{
    return {{.key = u"policy"_qs,
             .label = Text::tr("Handled under"),
             .kind = FieldKind::Choice,
             .part = handling(),
             .required = true,
             .choices = policiesApplied()},
            {.key = u"meeting_on"_qs,
             .label = Text::tr("Meeting with the headteacher"),
             .kind = FieldKind::Date,
             .part = handling(),
             .mayBeFuture = true,
             .notBefore = u"date"_qs,
             .applies = whenChosen(byWhom(), parent())},
            {.key = u"interaction_removed"_qs,
             .label = Text::tr("Ability to interact with the school's sites removed"),
             .kind = FieldKind::YesNo,
             .part = handling(),
             .applies = whenChosen(byWhom(), parent())},
            {.key = u"police"_qs,
             .label = Text::tr("Police told"),
             .kind = FieldKind::YesNo,
             .part = handling(),
             .hint = Text::tr("Where illegal activity may have taken place, the headteacher contacts the police.")},
            {.key = u"outcome"_qs,
             .label = Text::tr("Outcome"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .required = true}};
}

/// Anything that is not plainly a parent's or a pupil's stands where staff cannot read it.
Place placeOf(const FormRecord &record)
{
    const QString who = record.text(byWhom());
    return who == parent() || who == pupil() ? Place::PupilConduct : Place::StaffBreaches;
}

bool isSubject(const FormRecord &record, const RecordId &user) { return record.link(u"staff_member"_qs) == user; }

/// A parent in breach "will be required to attend a meeting with the headteacher" (policy, section 5).
QStringList parentWasMet(const FormRecord &record, const Surroundings &around)
{
    if (record.text(byWhom()) != parent())
        return {};
    const QDate meeting = record.date(u"meeting_on"_qs);
    if (!meeting.isValid())
        return {Text::tr("The parent's meeting with the headteacher has no date.")};
    if (meeting > around.today())
        return {Text::tr("The parent's meeting with the headteacher is on %1.").arg(dateText(meeting))};
    return {};
}

/// To be arranged at once, where it has no date yet.
QDate meetingDay(const FormRecord &record)
{
    const QDate arranged = record.date(u"meeting_on"_qs);
    return arranged.isValid() ? arranged : Clock::day(record.moved);
}

Workflow workflow()
{
    const QList<Role> leads{Role::Headteacher, Role::Dsl, Role::Ceo};
    return {.states = {{u"reported"_qs, Text::tr("Reported"), Tone::Warning},
                       {u"in-hand"_qs, Text::tr("Being handled"), Tone::Accent},
                       {u"closed"_qs, Text::tr("Closed"), Tone::Good, true}},
            .moves = {{.from = {u"reported"_qs},
                       .to = u"in-hand"_qs,
                       .label = Text::tr("Take in hand"),
                       .by = leads,
                       .fills = {u"policy"_qs}},
                      {.from = {u"in-hand"_qs},
                       .to = u"closed"_qs,
                       .label = Text::tr("Close"),
                       .by = leads,
                       .fills = {u"outcome"_qs},
                       .gate = parentWasMet}},
            .tasks = {{.kind = u"breach"_qs,
                       .states = {u"reported"_qs},
                       .by = {Role::Headteacher},
                       .words = Text::tr("A breach was reported: %1"),
                       .due = [](const FormRecord &record) { return record.date(u"date"_qs); }},
                      {.kind = u"meeting"_qs,
                       .states = {u"in-hand"_qs},
                       .by = {Role::Headteacher},
                       .words = Text::tr("Meet the parent about %1"),
                       .due = meetingDay,
                       .daysBefore = DaysBeforeMeeting,
                       .applies = [](const FormRecord &record, const Surroundings &around) {
                           return !parentWasMet(record, around).isEmpty();
                       }}}};
}

} // namespace

FormRegister breaches()
{
    return {.key = u"breaches"_qs,
            .table = u"breach"_qs,
            .title = Text::tr("Breaches of the policy"),
            .singular = Text::tr("Breach"),
            .about
            = Text::tr("What staff, parents or pupils did against the policy is reported to the headteacher here. "
                       "Nobody reads a breach of their own."),
            .group = u"breaches"_qs,
            .place = Place::PupilConduct,
            .otherPlaces = {Place::StaffBreaches},
            .placeOf = placeOf,
            .isHiddenFrom = isSubject,
            .parts = parts(),
            .fields = whatFields() + handlingFields(),
            .workflow = workflow(),
            .shown = {u"place"_qs, u"date"_qs, byWhom(), u"rule"_qs, u"policy"_qs},
            .filtered = {byWhom(), u"policy"_qs},
            .name = [](const FormRecord &record) {
                return Text::tr("%1, %2").arg(record.text(u"place"_qs), dateText(record.date(u"date"_qs)));
            }};
}

} // namespace lanyard
