#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int DaysBeforeReview = 7;

QString handling() { return u"handling"_qs; }
QString allegation() { return u"allegation"_qs; }
QString closing() { return u"closing"_qs; }
QString reported() { return u"reported"_qs; }
QString open() { return u"open"_qs; }
QString closed() { return u"closed"_qs; }

QList<FormPart> parts()
{
    return {{u"concern"_qs, Text::tr("Concern"), {reported(), open()}},
            {handling(), Text::tr("How it is led"), {open()}},
            {allegation(), Text::tr("Allegation against an adult in school"), {open()}},
            {closing(), Text::tr("Outcome"), {open()}}};
}

QList<FormField> reportFields()
{
    return {
        {.key = u"concerns"_qs,
         .label = Text::tr("Whom it concerns"),
         .kind = FieldKind::Choice,
         .required = true,
         .hint = Text::tr("Decides who reads this: never somebody it is about."),
         .choices = whomCasesConcern()},
        {.key = u"kind"_qs,
         .label = Text::tr("Kind"),
         .kind = FieldKind::Choice,
         .required = true,
         .choices = caseKinds()},
        {.key = u"summary"_qs,
         .label = Text::tr("What happened"),
         .kind = FieldKind::LongText,
         .required = true,
         .hint = Text::tr("In the words that were used, where you know them. Do not copy or send pictures."),
         .most = 4000},
        {.key = u"happened_on"_qs, .label = Text::tr("When it happened"), .kind = FieldKind::Date},
        {.key = u"harmed"_qs, .label = Text::tr("Who is harmed"), .most = 500},
        {.key = u"harmed_pupils"_qs, .label = Text::tr("Pupils harmed"), .kind = FieldKind::Pupils},
        {.key = u"harmed_staff"_qs, .label = Text::tr("Staff harmed"), .kind = FieldKind::Users},
        {.key = u"alleged"_qs, .label = Text::tr("Who is said to have done it"), .most = 500},
        {.key = u"alleged_pupils"_qs, .label = Text::tr("Pupils said to have done it"), .kind = FieldKind::Pupils},
        {.key = u"alleged_staff"_qs, .label = Text::tr("Staff said to have done it"), .kind = FieldKind::Users},
        {.key = u"disclosure"_qs, .label = Text::tr("A pupil told somebody in school"), .kind = FieldKind::YesNo},
        {.key = u"platform"_qs, .label = Text::tr("Platform"), .most = 100},
        {.key = u"addresses"_qs, .label = Text::tr("Addresses"), .kind = FieldKind::Addresses, .most = 2000},
        {.key = u"reported_by"_qs, .label = Text::tr("Reported by"), .most = 200},
        {.key = u"reported_on"_qs, .label = Text::tr("Reported on"), .kind = FieldKind::Date, .fallback = u"today"_qs},
        {.key = u"reported_how"_qs,
         .label = Text::tr("How"),
         .kind = FieldKind::Choice,
         .choices = {{u"lanyard"_qs, Text::tr("A report in Lanyard")},
                     {u"person"_qs, Text::tr("In person")},
                     {u"phone"_qs, Text::tr("By telephone")},
                     {u"message"_qs, Text::tr("By e-mail or letter")},
                     {u"other"_qs, Text::tr("In another way")}}}};
}

QList<FormField> handlingFields()
{
    return {derivedDate(u"opened_on"_qs, Text::tr("Opened on"), handling()),
            {.key = u"lead_instead"_qs,
             .label = Text::tr("Led by somebody else than the rule says"),
             .kind = FieldKind::Choice,
             .part = handling(),
             .choices = caseLeads()},
            {.key = u"lead_reason"_qs,
             .label = Text::tr("Why"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .applies = [](const FormRecord &record) { return record.has(u"lead_instead"_qs); }},
            {.key = u"policy_instead"_qs,
             .label = Text::tr("Managed under another policy than the rule says"),
             .kind = FieldKind::Choice,
             .part = handling(),
             .choices = casePolicies()},
            {.key = u"policy_reason"_qs,
             .label = Text::tr("Why"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .applies = [](const FormRecord &record) { return record.has(u"policy_instead"_qs); }},
            {.key = u"review_on"_qs,
             .label = Text::tr("Review on"),
             .kind = FieldKind::Date,
             .part = handling(),
             .mayBeFuture = true},
            {.key = u"may_show_nude"_qs,
             .label = Text::tr("Something attached could show a nude or semi-nude child"),
             .kind = FieldKind::YesNo,
             .part = handling(),
             .hint = Text::tr("Seals what is attached until the police's advice is recorded (UKCIS, Sharing nudes and "
                              "semi-nudes: \"Never view, copy, print, share, store or save\").")}};
}

QList<FormField> allegationFields()
{
    return {{.key = u"allegation"_qs,
             .label = Text::tr("It is an allegation of harm to a child, or of a risk of it"),
             .kind = FieldKind::YesNo,
             .part = allegation(),
             .hint = Text::tr("No: a matter of conduct. Not answered counts as yes.")},
            {.key = u"lado_on"_qs,
             .label = Text::tr("LADO contacted on"),
             .kind = FieldKind::Date,
             .part = allegation(),
             .hint = Text::tr("Within one working day."),
             .applies = isAllegation},
            {.key = u"lado_threshold"_qs,
             .label = Text::tr("Threshold"),
             .kind = FieldKind::Choice,
             .part = allegation(),
             .choices
             = {{u"low-level"_qs, Text::tr("Low-level concern")}, {u"harm"_qs, Text::tr("Meets the harm threshold")}},
             .applies = isAllegation},
            {.key = u"lado_reference"_qs,
             .label = Text::tr("LADO's reference"),
             .part = allegation(),
             .applies = isAllegation},
            {.key = u"lado_outcome"_qs,
             .label = Text::tr("Outcome of the allegation"),
             .kind = FieldKind::Choice,
             .part = allegation(),
             .choices = allegationOutcomes(),
             .applies = isAllegation}};
}

QList<FormField> closingFields()
{
    return {
        {.key = u"outcome_kind"_qs,
         .label = Text::tr("Outcome"),
         .kind = FieldKind::Choice,
         .part = closing(),
         .required = true,
         .choices = caseOutcomes()},
        {.key = u"outcome"_qs,
         .label = Text::tr("How it was resolved, and why so"),
         .kind = FieldKind::LongText,
         .part = closing(),
         .required = true},
        {.key = u"cp_reference"_qs,
         .label = Text::tr("Its reference in the school's child protection system"),
         .part = closing(),
         .required = true,
         .hint = Text::tr("Lanyard is not the child protection file: a case closes once it has been copied there.")},
        derivedDate(u"closed_on"_qs, Text::tr("Closed on"), closing())};
}

QList<FormNote> notes()
{
    return {{u"reference"_qs, Text::tr("Reference"), [](const FormRecord &record) { return caseReference(record.id); }},
            {u"lead"_qs, Text::tr("Lead"), [](const FormRecord &record) { return leadOf(record).label; },
             [](const FormRecord &record) { return leadOf(record).key; },
             [](const FormRecord &record) { return leadOf(record).because; }},
            {u"policy"_qs, Text::tr("Policy applied"), [](const FormRecord &record) { return policyOf(record).label; },
             [](const FormRecord &record) { return policyOf(record).key; },
             [](const FormRecord &record) { return policyOf(record).because; }}};
}

/// A case that turns out to be about somebody who holds its vault must not stay there.
QStringList liesElsewhere(const FormRecord &record)
{
    if (record.vault.isEmpty() || !record.has(u"concerns"_qs) || vaultFromKey(record.vault) == vaultAbout(record))
        return {};
    return {Text::tr("Concerns about %1 lie in a vault of their own. Report it there as a new concern; this case keeps "
                     "what it says now.")
                .arg(labelIn(whomCasesConcern(), record.text(u"concerns"_qs)))};
}

QStringList refuses(const FormRecord &record, const Surroundings &)
{
    QStringList refused = liesElsewhere(record);
    if (record.has(u"lead_instead"_qs) && !record.has(u"lead_reason"_qs))
        refused << Text::tr("Say why somebody else leads it than the rule says.");
    if (record.has(u"policy_instead"_qs) && !record.has(u"policy_reason"_qs))
        refused << Text::tr("Say why another policy applies than the rule says.");
    return refused;
}

/// "Keeping children safe in education": the LADO was asked, and what came of it is known.
QStringList allegationIsSettled(const FormRecord &record, const Surroundings &)
{
    QStringList missing;
    if (!isAllegation(record))
        return missing;
    if (!record.has(u"lado_threshold"_qs))
        missing << Text::tr("Say whether it is a low-level concern or meets the harm threshold.");
    if (record.text(u"lado_threshold"_qs) != u"low-level" && !record.has(u"lado_on"_qs))
        missing << Text::tr("Say when the LADO was contacted.");
    if (!record.has(u"lado_outcome"_qs))
        missing << Text::tr("Say what came of the allegation.");
    return missing;
}

QList<FormMove> moves()
{
    return {{.from = {reported()},
             .to = open(),
             .label = Text::tr("Open the case"),
             .sets = {{u"opened_on"_qs, u"today"_qs}}},
            {.from = {open()},
             .to = closed(),
             .label = Text::tr("Close the case"),
             .fills = {u"outcome_kind"_qs, u"outcome"_qs, u"cp_reference"_qs},
             .sets = {{u"closed_on"_qs, u"today"_qs}},
             .gate = allegationIsSettled},
            {.from = {closed()},
             .to = open(),
             .label = Text::tr("Reopen the case"),
             .needsReason = true,
             .isRefusal = true},
            {.from = {reported(), open()},
             .to = cancelledState(),
             .label = Text::tr("Entered by mistake"),
             .needsReason = true,
             .isRefusal = true}};
}

QList<TaskRule> tasks()
{
    const QList<Role> leads{Role::Headteacher, Role::Dsl, Role::ChairOfGovernors, Role::ChairOfTrustees};
    return {{.kind = u"report"_qs,
             .states = {reported()},
             .by = leads,
             .words = Text::tr("A report waits to be opened: %1"),
             .due = [](const FormRecord &record) { return Clock::day(record.entered); }},
            {.kind = u"lado"_qs,
             .states = {open()},
             .by = leads,
             .words = Text::tr("Contact the LADO about %1"),
             .due = [](const FormRecord &record) { return workingDayAfter(record.date(u"opened_on"_qs)); },
             .daysBefore = DaysBeforeReview,
             .applies =
                 [](const FormRecord &record, const Surroundings &) {
                     return isAllegation(record) && !record.has(u"lado_on"_qs)
                         && record.text(u"lado_threshold"_qs) != u"low-level";
                 }},
            {.kind = u"review"_qs,
             .states = {open()},
             .by = leads,
             .words = Text::tr("Review the case %1"),
             .due = [](const FormRecord &record) { return record.date(u"review_on"_qs); },
             .daysBefore = DaysBeforeReview}};
}

} // namespace

FormRegister cases()
{
    FormRegister form = belongingToCases();
    form.key = casesKey();
    form.table = u"case_file"_qs;
    form.title = Text::tr("Cases");
    form.singular = Text::tr("Case");
    form.about = Text::tr("Cyberbullying and online concerns, each in the vault of those who lead it.");
    form.vaultOf = vaultAbout;
    form.isHiddenFrom
        = [](const FormRecord &record, const RecordId &user) { return record.ids(u"alleged_staff"_qs).contains(user); };
    form.refuses = refuses;
    form.parts = parts();
    form.fields = reportFields() + handlingFields() + allegationFields() + closingFields();
    form.notes = notes();
    form.workflow = {.states = {{reported(), Text::tr("Not opened yet"), Tone::Bad},
                                {open(), Text::tr("Open"), Tone::Accent},
                                {closed(), Text::tr("Closed"), Tone::Good},
                                {cancelledState(), Text::tr("Entered by mistake"), Tone::Neutral, true}},
                     .moves = moves(),
                     .tasks = tasks()};
    form.shown = {u"kind"_qs, u"harmed_pupils"_qs, u"reported_on"_qs};
    form.filtered = {u"kind"_qs, u"concerns"_qs, u"platform"_qs, u"outcome_kind"_qs};
    form.name = [](const FormRecord &record) { return caseReference(record.id); };
    form.nextReview = [](const FormRecord &record) { return record.date(u"review_on"_qs); };
    return form;
}

} // namespace lanyard
