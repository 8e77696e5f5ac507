#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

QString done() { return u"done"_qs; }

QString passedOn() { return u"passed-on"_qs; }

QList<FormField> fields()
{
    return {{.key = u"where_seen"_qs,
             .label = Text::tr("Where"),
             .required = true,
             .hint = Text::tr("The post or page it stands under.")},
            {.key = u"seen_on"_qs,
             .label = Text::tr("Seen on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            accountField(false),
            {.key = u"address"_qs, .label = Text::tr("Address"), .kind = FieldKind::Address},
            {.key = u"author"_qs, .label = Text::tr("Author"), .hint = Text::tr("As the platform shows them.")},
            {.key = u"about_whom"_qs, .label = Text::tr("About whom")},
            {.key = u"words"_qs,
             .label = Text::tr("The words"),
             .kind = FieldKind::LongText,
             .required = true,
             .hint = Text::tr("Typed out; no pictures of children.")},
            {.key = done(),
             .label = Text::tr("What was done"),
             .kind = FieldKind::Ticks,
             .choices = {{u"hidden"_qs, Text::tr("Hidden")},
                         {u"deleted"_qs, Text::tr("Deleted")},
                         {u"blocked"_qs, Text::tr("Author blocked")},
                         {u"reported"_qs, Text::tr("Reported to the platform")},
                         {u"replied"_qs, Text::tr("Replied")},
                         {passedOn(), Text::tr("Passed on"), u"passed_to"_qs}}},
            {.key = u"passed_to"_qs,
             .label = Text::tr("To whom"),
             .required = true,
             .applies = whenTicked(done(), passedOn())}};
}

QStringList somethingWasDone(const FormRecord &record, const Surroundings &)
{
    return record.has(done()) ? QStringList() : QStringList{Text::tr("Tick what was done about it.")};
}

} // namespace

FormRegister comments()
{
    return {.key = u"comments"_qs,
            .table = u"comment"_qs,
            .title = Text::tr("Comments and abuse"),
            .singular = Text::tr("Comment"),
            .about
            = Text::tr("The log of inappropriate comments or abuse on the school's accounts or about the school, "
                       "and what was done about each."),
            .group = u"comments"_qs,
            .place = Place::Comments,
            .fields = fields(),
            .workflow = {.states = {{u"seen"_qs, Text::tr("Seen"), Tone::Warning},
                                    {u"handled"_qs, Text::tr("Handled"), Tone::Good, true}},
                         .moves = {{.from = {u"seen"_qs},
                                    .to = u"handled"_qs,
                                    .label = Text::tr("Handled"),
                                    .by = {Role::SocialMediaManager},
                                    .fills = {done(), u"passed_to"_qs},
                                    .gate = somethingWasDone}},
                         .tasks = {{.kind = u"comment"_qs,
                                    .states = {u"seen"_qs},
                                    .by = {Role::SocialMediaManager},
                                    .words = Text::tr("Handle the comment under %1"),
                                    .due = [](const FormRecord &record) { return record.date(u"seen_on"_qs); }}}},
            .shown = {u"where_seen"_qs, u"seen_on"_qs, u"account"_qs, u"author"_qs, u"words"_qs, done()},
            .filtered = {u"account"_qs}};
}

} // namespace lanyard
