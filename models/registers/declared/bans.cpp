#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Bans)
};

QString who() { return u"who"_qs; }

QString until() { return u"until"_qs; }

QList<FormField> fields()
{
    return {
        {.key = who(),
         .label = Text::tr("Who"),
         .kind = FieldKind::Choice,
         .required = true,
         .fallback = u"pupil"_qs,
         .choices = {{u"pupil"_qs, Text::tr("A pupil")}, {u"other"_qs, Text::tr("Somebody else")}}},
        {.key = u"pupil"_qs,
         .label = Text::tr("Pupil"),
         .kind = FieldKind::Pupil,
         .required = true,
         .applies = whenChosen(who(), u"pupil"_qs)},
        {.key = u"person"_qs, .label = Text::tr("Name"), .required = true, .applies = whenChosen(who(), u"other"_qs)},
        {.key = u"attempted_on"_qs,
         .label = Text::tr("When they tried to get round the filter"),
         .head = Text::tr("Attempted on"),
         .kind = FieldKind::Date,
         .required = true,
         .fallback = u"today"_qs},
        {.key = u"how"_qs, .label = Text::tr("How"), .kind = FieldKind::LongText, .required = true},
        {.key = u"from_day"_qs,
         .label = Text::tr("Banned from"),
         .kind = FieldKind::Date,
         .required = true,
         .fallback = u"today"_qs,
         .mayBeFuture = true,
         .notBefore = u"attempted_on"_qs},
        {.key = until(),
         .label = Text::tr("Banned until"),
         .kind = FieldKind::Date,
         .hint = Text::tr("Empty: until further notice."),
         .mayBeFuture = true,
         .notBefore = u"from_day"_qs},
        {.key = u"supervision"_qs,
         .label = Text::tr("Close supervision"),
         .kind = FieldKind::LongText,
         .required = true,
         .hint = Text::tr("Where, when and by whom school equipment may still be used.")}};
}

Workflow workflow()
{
    return {.states = {{u"in-force"_qs, Text::tr("In force"), Tone::Bad},
                       {u"ended"_qs, Text::tr("Ended"), Tone::Neutral, true}},
            .moves = {{.from = {u"in-force"_qs},
                       .to = u"ended"_qs,
                       .label = Text::tr("End the ban"),
                       .by = {Role::Headteacher, Role::Dsl, Role::OnlineSafetyOfficer, Role::IctTechnician},
                       .needsReason = true}},
            .tasks = {{.kind = u"ban-ends"_qs,
                       .states = {u"in-force"_qs},
                       .by = {Role::IctTechnician},
                       .words = Text::tr("%1 runs out: give access again and end it"),
                       .due = [](const FormRecord &record) { return record.date(until()); },
                       .applies = [](const FormRecord &record, const Surroundings &) { return record.has(until()); }}}};
}

} // namespace

FormRegister bans()
{
    return {.key = u"bans"_qs,
            .table = u"ban"_qs,
            .title = Text::tr("Bans"),
            .singular = Text::tr("Ban"),
            .about = Text::tr("Whoever tries to get round the firewalls may use school equipment only under close "
                              "supervision."),
            .group = u"filtering"_qs,
            .place = Place::BlockedContent,
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"pupil"_qs, u"person"_qs, u"attempted_on"_qs, u"how"_qs, u"from_day"_qs, until()},
            .filtered = {who()},
            .name = [](const FormRecord &record) {
                return Text::tr("Ban from %1").arg(dateText(record.date(u"from_day"_qs)));
            }};
}

} // namespace lanyard
