#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactAttempts)
};

QString told() { return u"told"_qs; }

QList<FormPart> parts()
{
    return {{u"attempt"_qs, Text::tr("Attempt"), {u"reported"_qs}},
            {told(), Text::tr("Headteacher"), {u"reported"_qs}, {Role::Headteacher, Role::Dsl}}};
}

QList<FormField> fields()
{
    return {{.key = u"date"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"made_by"_qs,
             .label = Text::tr("Who attempted it"),
             .kind = FieldKind::Choice,
             .required = true,
             .fallback = u"pupil"_qs,
             .choices = {{u"pupil"_qs, Text::tr("A pupil, towards a member of staff")},
                         {u"adult"_qs, Text::tr("An adult, towards a pupil")}}},
            {.key = u"pupil"_qs, .label = Text::tr("Pupil"), .kind = FieldKind::Pupil, .required = true},
            {.key = u"towards"_qs,
             .label = Text::tr("Towards"),
             .kind = FieldKind::User,
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"platform"_qs, .label = Text::tr("Platform"), .required = true},
            {.key = u"what"_qs,
             .label = Text::tr("What happened"),
             .kind = FieldKind::LongText,
             .required = true,
             .hint = Text::tr("A request to be a friend, a follow, a message.")},
            {.key = u"reported_by"_qs,
             .label = Text::tr("Reported by"),
             .kind = FieldKind::User,
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"told_on"_qs,
             .label = Text::tr("Told to the headteacher on"),
             .head = Text::tr("Headteacher told"),
             .kind = FieldKind::Date,
             .part = told(),
             .required = true,
             .notBefore = u"date"_qs},
            {.key = u"action"_qs,
             .label = Text::tr("Action"),
             .kind = FieldKind::LongText,
             .part = told(),
             .required = true}};
}

/// An adult who contacted a pupil is another matter: section 8 of the policy.
QStringList isCase(const FormRecord &record, const Surroundings &)
{
    if (record.text(u"made_by"_qs) != u"adult")
        return {};
    return {
        Text::tr("An adult who contacted a pupil is not a contact attempt but a case: report it under Cases, so that "
                 "only those who lead it can read it.")};
}

} // namespace

FormRegister contactAttempts()
{
    return {.key = u"contact-attempts"_qs,
            .table = u"contact_attempt"_qs,
            .title = Text::tr("Contact attempts"),
            .singular = Text::tr("Contact attempt"),
            .about = Text::tr("A pupil who tries to 'friend', 'follow' or otherwise contact a member of staff on a "
                              "personal account is reported to the headteacher here."),
            .group = u"breaches"_qs,
            .place = Place::PupilConduct,
            .refuses = isCase,
            .parts = parts(),
            .fields = fields(),
            .workflow = {.states = {{u"reported"_qs, Text::tr("Reported"), Tone::Warning},
                                    {u"dealt-with"_qs, Text::tr("Dealt with"), Tone::Good, true}},
                         .moves = {{.from = {u"reported"_qs},
                                    .to = u"dealt-with"_qs,
                                    .label = Text::tr("Dealt with"),
                                    .by = {Role::Headteacher, Role::Dsl},
                                    .fills = {u"told_on"_qs, u"action"_qs}}},
                         .tasks = {{.kind = u"contact-attempt"_qs,
                                    .states = {u"reported"_qs},
                                    .by = {Role::Headteacher},
                                    .words = Text::tr("A pupil tried to contact a member of staff: %1"),
                                    .due = [](const FormRecord &record) { return record.date(u"date"_qs); }}}},
            .shown = {u"date"_qs, u"pupil"_qs, u"towards"_qs, u"platform"_qs, u"told_on"_qs},
            .name = [](const FormRecord &record) {
                return Text::tr("%1, %2").arg(dateText(record.date(u"date"_qs)), record.text(u"platform"_qs));
            }};
}

} // namespace lanyard
