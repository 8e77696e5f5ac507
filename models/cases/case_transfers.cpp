#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int DaysBefore = 5;
constexpr int DaysForReceipt = 5;

QString due() { return u"due"_qs; }
QString sent() { return u"sent"_qs; }
QString sending() { return u"sending"_qs; }
QString receipt() { return u"receipt"_qs; }

QList<FormPart> parts()
{
    return {{u"transfer"_qs, Text::tr("Transfer"), {due()}},
            {sending(), Text::tr("Sent"), {due()}},
            {receipt(), Text::tr("Receipt"), {sent()}}};
}

QList<FormField> fields()
{
    return {caseField(),
            {.key = u"pupil"_qs, .label = Text::tr("Pupil"), .kind = FieldKind::Pupil, .required = true},
            {.key = u"to_school"_qs, .label = Text::tr("To the school"), .required = true},
            {.key = u"to_person"_qs, .label = Text::tr("For the attention of"), .hint = Text::tr("Its DSL, by name.")},
            {.key = u"leaves_on"_qs,
             .label = Text::tr("Starts there on"),
             .kind = FieldKind::Date,
             .required = true,
             .hint = Text::tr("It must be there within five school days, or the first five of a term."),
             .mayBeFuture = true},
            {.key = u"sent_how"_qs,
             .label = Text::tr("Sent, apart from the pupil's main file"),
             .kind = FieldKind::Choice,
             .part = sending(),
             .required = true,
             .choices = {{u"secure-transfer"_qs, Text::tr("By a secure file transfer")},
                         {u"secure-email"_qs, Text::tr("By encrypted e-mail, the password apart")},
                         {u"hand"_qs, Text::tr("By hand, sealed")}}},
            derivedDate(u"sent_on"_qs, Text::tr("Sent on"), sending()),
            {.key = u"received_by"_qs, .label = Text::tr("Received by"), .part = receipt(), .required = true},
            {.key = u"received_on"_qs,
             .label = Text::tr("Received on"),
             .kind = FieldKind::Date,
             .part = receipt(),
             .required = true}};
}

QList<TaskRule> tasks()
{
    const QList<Role> leads{Role::Headteacher, Role::Dsl, Role::ChairOfGovernors, Role::ChairOfTrustees};
    return {
        {.kind = u"transfer"_qs,
         .states = {due()},
         .by = leads,
         .words = Text::tr("Send a pupil's case to %1"),
         .due = [](const FormRecord &record) { return transferDue(record.date(u"leaves_on"_qs)); },
         .daysBefore = DaysBefore},
        {.kind = u"transfer-receipt"_qs,
         .states = {sent()},
         .by = leads,
         .words = Text::tr("No receipt yet for the case sent to %1"),
         .due = [](const FormRecord &record) { return workingDayAfter(record.date(u"sent_on"_qs), DaysForReceipt); }}};
}

} // namespace

FormRegister caseTransfers()
{
    FormRegister form = belongingToCases();
    form.key = transfersKey();
    form.table = u"case_transfer"_qs;
    form.title = Text::tr("Transfers");
    form.singular = Text::tr("Transfer");
    form.parts = parts();
    form.fields = fields();
    form.notes
        = {{u"due"_qs, Text::tr("Due"),
            [](const FormRecord &record) { return dateText(transferDue(record.date(u"leaves_on"_qs))); },
            [](const FormRecord &record) { return transferDue(record.date(u"leaves_on"_qs)).toString(Qt::ISODate); }}};
    form.workflow = {.states = {{due(), Text::tr("To be sent"), Tone::Warning},
                                {sent(), Text::tr("Sent, no receipt yet"), Tone::Accent},
                                {u"received"_qs, Text::tr("Received"), Tone::Good, true}},
                     .moves = {{.from = {due()},
                                .to = sent(),
                                .label = Text::tr("Sent"),
                                .fills = {u"sent_how"_qs},
                                .sets = {{u"sent_on"_qs, u"today"_qs}}},
                               {.from = {sent()},
                                .to = u"received"_qs,
                                .label = Text::tr("Receipt came"),
                                .fills = {u"received_by"_qs, u"received_on"_qs}}},
                     .tasks = tasks()};
    form.shown = {u"to_school"_qs, u"pupil"_qs, u"leaves_on"_qs, u"sent_on"_qs, u"received_on"_qs};
    return form;
}

} // namespace lanyard
