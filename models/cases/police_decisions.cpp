#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

using Text = CaseText;

QString decision() { return u"decision"_qs; }
QString judgement() { return u"judgement"_qs; }
QString advice() { return u"advice"_qs; }
QString called() { return u"called"_qs; }
QString because() { return u"because"_qs; }

QList<FormPart> parts()
{
    const QList<Role> chairs{Role::ChairOfGovernors, Role::ChairOfTrustees};
    return {{u"about"_qs, Text::tr("Police")},
            {decision(), Text::tr("The headteacher's decision"), {}, QList<Role>{Role::Headteacher} + chairs},
            {judgement(), Text::tr("The DSL's judgement"), {}, QList<Role>{Role::Dsl, Role::Headteacher} + chairs},
            {advice(), Text::tr("The police's advice")}};
}

QList<FormField> fields()
{
    return {caseField(),
            {.key = u"decided_on"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = called(),
             .label = Text::tr("Are the police contacted?"),
             .kind = FieldKind::Choice,
             .part = decision(),
             .hint = Text::tr("\"Where there is a concern that illegal activity has taken place, the headteacher will "
                              "contact the police\" (policy, section 8)."),
             .choices = {{u"yes"_qs, Text::tr("Yes")}, {u"no"_qs, Text::tr("No")}}},
            {.key = u"called_reasons"_qs, .label = Text::tr("Why"), .kind = FieldKind::LongText, .part = decision()},
            {.key = because(),
             .label = Text::tr("A child acted out of"),
             .kind = FieldKind::Choice,
             .part = judgement(),
             .hint = Text::tr("\"The school will avoid unnecessarily criminalising pupils\" (policy, section 8): the "
                              "DSL decides in which cases."),
             .choices = {{u"ignorance"_qs, Text::tr("ignorance")},
                         {u"curiosity"_qs, Text::tr("normal developmental curiosity")}}},
            {.key = u"because_reasons"_qs,
             .label = Text::tr("Why the police were not called"),
             .kind = FieldKind::LongText,
             .part = judgement()},
            {.key = advice(),
             .label = Text::tr("What the police advised"),
             .kind = FieldKind::LongText,
             .part = advice(),
             .hint = Text::tr("Opens what is attached to a case that was sealed.")},
            {.key = u"advice_reference"_qs, .label = Text::tr("Their reference"), .part = advice()}};
}

QStringList refuses(const FormRecord &record, const Surroundings &around)
{
    QStringList refused = caseIsOpen(record, around);
    if (!record.has(called()) && !record.has(because()) && !record.has(advice()))
        refused << Text::tr("Enter a decision, a judgement or the police's advice.");
    if (record.has(called()) && !record.has(u"called_reasons"_qs))
        refused << Text::tr("Say why the police are contacted or not.");
    if (record.has(because()) && !record.has(u"because_reasons"_qs))
        refused << Text::tr("Say why the police were not called.");
    return refused;
}

} // namespace

FormRegister policeDecisions()
{
    FormRegister form = belongingToCases();
    form.key = policeKey();
    form.table = u"police_decision"_qs;
    form.title = Text::tr("Police");
    form.singular = Text::tr("Police decision");
    form.isAppendOnly = true;
    form.refuses = refuses;
    form.parts = parts();
    form.fields = fields();
    form.workflow = entriesOnly();
    form.shown = {u"decided_on"_qs, called(), because(), advice()};
    form.name = [](const FormRecord &record) { return dateText(record.date(u"decided_on"_qs)); };
    return form;
}

} // namespace lanyard
