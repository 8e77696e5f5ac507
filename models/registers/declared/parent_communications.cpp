#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int DaysBefore = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ParentCommunications)
};

// "As part of the usual communication with parents" (policy, section 8).
QList<FormField> fields()
{
    return {
        {.key = u"subject"_qs, .label = Text::tr("Subject"), .required = true},
        {.key = u"whom"_qs, .label = Text::tr("To whom"), .required = true, .hint = Text::tr("The years or classes.")},
        {.key = u"way"_qs,
         .label = Text::tr("How"),
         .kind = FieldKind::Choice,
         .required = true,
         .choices = {{u"letter"_qs, Text::tr("Letter")},
                     {u"email"_qs, Text::tr("E-mail")},
                     {u"newsletter"_qs, Text::tr("Newsletter")},
                     {u"website"_qs, Text::tr("Website")},
                     {u"meeting"_qs, Text::tr("Meeting")}}},
        {.key = u"systems"_qs,
         .label = Text::tr("What systems the school uses to filter and monitor online use"),
         .kind = FieldKind::LongText,
         .required = true},
        {.key = u"asked"_qs,
         .label = Text::tr("What children are asked to do online, and on what platforms"),
         .kind = FieldKind::LongText,
         .required = true},
        {.key = u"meeting_whom"_qs,
         .label = Text::tr("Who from the school, if anyone, they will be interacting with online"),
         .kind = FieldKind::LongText,
         .required = true},
        derivedDate(u"sent_on"_qs, Text::tr("Sent on"), {})};
}

QList<Awaited> thisYears(const School &school, const Surroundings &around)
{
    return yearly(around.records(u"parent-communications"_qs), u"sent"_qs, u"sent_on"_qs, school, around.today());
}

} // namespace

FormRegister parentCommunications()
{
    return {.key = u"parent-communications"_qs,
            .table = u"parent_communication"_qs,
            .title = Text::tr("Parent communications"),
            .singular = Text::tr("Parent communication"),
            .about = Text::tr("Once a year parents are told what filters and monitors their children's use, what "
                              "children do online for school and whom they meet there."),
            .group = u"training"_qs,
            .place = Place::Training,
            .fields = fields(),
            .workflow = {.states = {{u"draft"_qs, Text::tr("Draft")}, {u"sent"_qs, Text::tr("Sent"), Tone::Good, true}},
                         .moves = {{.from = {u"draft"_qs},
                                    .to = u"sent"_qs,
                                    .label = Text::tr("Sent"),
                                    .sets = {{u"sent_on"_qs, u"today"_qs}}}},
                         .standing = {{.kind = u"tell-parents"_qs,
                                       .by = {Role::Headteacher, Role::Dsl},
                                       .words = Text::tr("Tell parents about filtering and what children do online"),
                                       .awaited = thisYears,
                                       .daysBefore = DaysBefore}}},
            .shown = {u"subject"_qs, u"whom"_qs, u"way"_qs, u"sent_on"_qs},
            .filtered = {u"way"_qs}};
}

} // namespace lanyard
