#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int DaysBefore = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilteringReviews)
};

FormField longText(const QString &key, const QString &label)
{
    return {.key = key, .label = label, .kind = FieldKind::LongText, .required = true};
}

QList<FormField> fields()
{
    return {{.key = u"date"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"led_by"_qs,
             .label = Text::tr("Led by"),
             .kind = FieldKind::User,
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"took_part"_qs, .label = Text::tr("Who took part")},
            longText(u"checked"_qs, Text::tr("What was checked")),
            longText(u"found"_qs, Text::tr("What was found")),
            longText(u"decided"_qs, Text::tr("What was decided")),
            longText(u"why"_qs, Text::tr("Why"))};
}

QList<Awaited> nextReview(const School &school, const Surroundings &around)
{
    return yearly(around.records(u"filtering-reviews"_qs), u"completed"_qs, u"date"_qs, school, around.today());
}

} // namespace

FormRegister filteringReviews()
{
    return {
        .key = u"filtering-reviews"_qs,
        .table = u"filtering_review"_qs,
        .title = Text::tr("Filtering and monitoring reviews"),
        .singular = Text::tr("Filtering and monitoring review"),
        .about = Text::tr("Once a year the DSL leads a review of what the school filters and monitors."),
        .group = u"filtering"_qs,
        .place = Place::BlockedContent,
        .fields = fields(),
        .workflow
        = {.states = {{u"draft"_qs, Text::tr("Draft")}, {u"completed"_qs, Text::tr("Completed"), Tone::Good, true}},
           .moves = {{.from = {u"draft"_qs}, .to = u"completed"_qs, .label = Text::tr("Complete"), .by = {Role::Dsl}}},
           .standing = {{.kind = u"yearly-review"_qs,
                         .by = {Role::Dsl},
                         .words = Text::tr("Lead this year's review of filtering and monitoring"),
                         .awaited = nextReview,
                         .daysBefore = DaysBefore}}},
        .shown = {u"date"_qs, u"led_by"_qs, u"checked"_qs, u"found"_qs, u"decided"_qs},
        .name
        = [](const FormRecord &record) { return Text::tr("Review of %1").arg(dateText(record.date(u"date"_qs))); }};
}

} // namespace lanyard
