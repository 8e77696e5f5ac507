#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int DaysBefore = 3;

QString open() { return u"open"_qs; }
QString done() { return u"done"_qs; }

QList<FormField> fields()
{
    return {caseField(),
            {.key = u"what"_qs, .label = Text::tr("What is to be done"), .kind = FieldKind::LongText, .required = true},
            {.key = u"owner"_qs,
             .label = Text::tr("By whom"),
             .kind = FieldKind::User,
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"due_on"_qs,
             .label = Text::tr("By when"),
             .kind = FieldKind::Date,
             .required = true,
             .mayBeFuture = true},
            {.key = u"result"_qs, .label = Text::tr("What came of it"), .kind = FieldKind::LongText},
            derivedDate(u"done_on"_qs, Text::tr("Done on"), {})};
}

QStringList resultIsSaid(const FormRecord &record, const Surroundings &)
{
    return record.has(u"result"_qs) ? QStringList() : QStringList{Text::tr("Say what came of it.")};
}

} // namespace

FormRegister caseActions()
{
    const QList<Role> leads{Role::Headteacher, Role::Dsl, Role::ChairOfGovernors, Role::ChairOfTrustees};
    FormRegister form = belongingToCases();
    form.key = u"case-actions"_qs;
    form.table = u"case_action"_qs;
    form.title = Text::tr("Actions");
    form.singular = Text::tr("Action");
    form.refuses = caseIsOpen;
    form.fields = fields();
    form.workflow = {
        .states = {{open(), Text::tr("To do"), Tone::Warning}, {done(), Text::tr("Done"), Tone::Good, true}},
        .moves = {{.from = {open()},
                   .to = done(),
                   .label = Text::tr("Done"),
                   .fills = {u"result"_qs},
                   .sets = {{u"done_on"_qs, u"today"_qs}},
                   .gate = resultIsSaid}},
        .tasks = {{.kind = u"case-action"_qs,
                   .states = {open()},
                   .by = leads,
                   .words = Text::tr("For a case: %1"),
                   .due = [](const FormRecord &record) { return record.date(u"due_on"_qs); },
                   .daysBefore = DaysBefore,
                   .applies = [](const FormRecord &record,
                                 const Surroundings &around) { return record.link(u"owner"_qs) == around.user(); }}}};
    form.shown = {u"what"_qs, u"owner"_qs, u"due_on"_qs, u"done_on"_qs};
    return form;
}

} // namespace lanyard
