#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int HoursToTell = 72; ///< UK GDPR, article 33
constexpr qint64 MsecsAnHour = 3600 * 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataBreaches)
};

QString breach() { return u"breach"_qs; }
QString assessment() { return u"assessment"_qs; }
QString foundAt() { return u"found_at"_qs; }
QString risk() { return u"risk"_qs; }
QString toldRegulator() { return u"told_regulator_at"_qs; }

QList<FormPart> parts()
{
    return {{breach(), Text::tr("What was found"), {u"found"_qs}},
            {assessment(), Text::tr("Assessment"), {u"found"_qs, u"assessed"_qs}}};
}

FormField longText(const QString &key, const QString &label, const QString &part, bool required)
{
    return {.key = key, .label = label, .kind = FieldKind::LongText, .part = part, .required = required};
}

QList<FormField> fields()
{
    return {
        {.key = u"title"_qs, .label = Text::tr("In a few words"), .required = true},
        {.key = foundAt(),
         .label = Text::tr("Found on"),
         .kind = FieldKind::Moment,
         .required = true,
         .hint = Text::tr("The 72 hours run from then."),
         .fallback = u"now"_qs},
        longText(u"what"_qs, Text::tr("What happened"), breach(), true),
        longText(u"whose"_qs, Text::tr("Whose data, which and about how much"), breach(), true),
        longText(u"effect"_qs, Text::tr("Effect on these people"), assessment(), false),
        {.key = risk(),
         .label = Text::tr("Risk to them"),
         .kind = FieldKind::Choice,
         .part = assessment(),
         .choices = {{u"unlikely"_qs, Text::tr("Unlikely")},
                     {u"likely"_qs, Text::tr("A risk: tell the Information Commissioner")},
                     {u"high"_qs, Text::tr("A high risk: tell the people, too")}}},
        {.key = toldRegulator(),
         .label = Text::tr("Information Commissioner told on"),
         .kind = FieldKind::Moment,
         .part = assessment(),
         .notBefore = foundAt()},
        longText(u"told"_qs, Text::tr("Who else was told, and when"), assessment(), false),
        longText(u"reasons"_qs, Text::tr("Reasons for telling or not telling, and for any delay"), assessment(), false),
        longText(u"measures"_qs, Text::tr("What was done, and what will prevent it"), assessment(), false)};
}

QStringList isAssessed(const FormRecord &record, const Surroundings &)
{
    QStringList missing;
    if (!record.has(u"effect"_qs))
        missing << Text::tr("The effect on these people is missing.");
    if (!record.has(risk()))
        missing << Text::tr("The risk is not assessed.");
    return missing;
}

bool mustTell(const FormRecord &record) { return record.has(risk()) && record.text(risk()) != u"unlikely"; }

bool isLate(const FormRecord &record)
{
    return record.number(toldRegulator()) - record.number(foundAt()) > HoursToTell * MsecsAnHour;
}

QStringList isTold(const FormRecord &record, const Surroundings &)
{
    QStringList missing;
    if (mustTell(record) && !record.has(toldRegulator()))
        missing << Text::tr("There is a risk, and the Information Commissioner has not been told.");
    if (record.text(risk()) == u"high" && !record.has(u"told"_qs))
        missing << Text::tr("The risk is high, and it does not say when the people concerned were told.");
    if (!record.has(u"reasons"_qs) && (!mustTell(record) || isLate(record)))
        missing << Text::tr("The reasons for not telling, or for telling after 72 hours, are missing.");
    if (!record.has(u"measures"_qs))
        missing << Text::tr("What was done about it is missing.");
    return missing;
}

QDate deadline(const FormRecord &record) { return Clock::day(record.number(foundAt()) + HoursToTell * MsecsAnHour); }

bool waitsForRegulator(const FormRecord &record, const Surroundings &)
{
    return !record.has(toldRegulator()) && (!record.has(risk()) || mustTell(record));
}

Workflow workflow()
{
    const QList<Role> officers{Role::Dpo, Role::Dpl};
    return {.states = {{u"found"_qs, Text::tr("Found"), Tone::Bad},
                       {u"assessed"_qs, Text::tr("Assessed"), Tone::Warning},
                       {u"closed"_qs, Text::tr("Closed"), Tone::Good, true}},
            .moves = {{.from = {u"found"_qs},
                       .to = u"assessed"_qs,
                       .label = Text::tr("Assessed"),
                       .by = officers,
                       .fills = {u"effect"_qs, risk()},
                       .gate = isAssessed},
                      {.from = {u"assessed"_qs},
                       .to = u"closed"_qs,
                       .label = Text::tr("Close"),
                       .by = officers,
                       .fills = {toldRegulator(), u"told"_qs, u"reasons"_qs, u"measures"_qs},
                       .gate = isTold}},
            .tasks = {{.kind = u"72-hours"_qs,
                       .states = {u"found"_qs, u"assessed"_qs},
                       .by = officers,
                       .words = Text::tr("Decide within 72 hours whether to tell the Information Commissioner: %1"),
                       .due = deadline,
                       .daysBefore = HoursToTell / 24,
                       .applies = waitsForRegulator},
                      {.kind = u"data-breach"_qs,
                       .states = {u"assessed"_qs},
                       .by = officers,
                       .words = Text::tr("Finish and close the breach of data: %1")}}};
}

} // namespace

FormRegister dataBreaches()
{
    return {.key = u"data-breaches"_qs,
            .table = u"data_breach"_qs,
            .title = Text::tr("Breaches of data"),
            .singular = Text::tr("Breach of data"),
            .about = Text::tr("A breach of personal data is assessed at once: the Information Commissioner is told "
                              "within 72 hours where people are at risk."),
            .group = u"data-protection"_qs,
            .place = Place::DataProtection,
            .parts = parts(),
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"title"_qs, foundAt(), risk(), toldRegulator()},
            .filtered = {risk()},
            .nextReview = deadline};
}

} // namespace lanyard
