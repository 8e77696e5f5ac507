#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

using Text = CaseText;

QList<FormField> fields()
{
    return {caseField(),
            {.key = u"happened_on"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"kind"_qs,
             .label = Text::tr("Kind"),
             .kind = FieldKind::Choice,
             .required = true,
             .choices = entryKinds()},
            {.key = u"words"_qs, .label = Text::tr("What"), .kind = FieldKind::LongText, .required = true},
            {.key = u"reasons"_qs,
             .label = Text::tr("Why"),
             .kind = FieldKind::LongText,
             .required = true,
             .hint = Text::tr("The reasons for what was decided and done, or not done."),
             .applies = [](const FormRecord &record) { return record.text(u"kind"_qs) != u"concern"; }},
            {.key = u"corrects"_qs,
             .label = Text::tr("Corrects the entry"),
             .kind = FieldKind::Link,
             .linksTo = chronologyKey()}};
}

/// A correction points at an entry of the same case.
QStringList refuses(const FormRecord &record, const Surroundings &around)
{
    QStringList refused = caseIsOpen(record, around);
    const RecordId corrected = record.link(u"corrects"_qs);
    const auto standing = corrected.isNull() ? std::nullopt : around.record(chronologyKey(), corrected);
    if (!corrected.isNull() && (!standing || standing->link(ofCase()) != record.link(ofCase())))
        refused << Text::tr("What is corrected must be an entry of the same case.");
    return refused;
}

} // namespace

FormRegister chronology()
{
    FormRegister form = belongingToCases();
    form.key = chronologyKey();
    form.table = u"case_entry"_qs;
    form.title = Text::tr("Chronology");
    form.singular = Text::tr("Entry");
    form.isAppendOnly = true;
    form.refuses = refuses;
    form.fields = fields();
    form.workflow = entriesOnly();
    form.shown = {u"happened_on"_qs, u"kind"_qs, u"words"_qs, u"reasons"_qs};
    form.filtered = {u"kind"_qs};
    form.name = [](const FormRecord &record) {
        return Text::tr("%1, %2").arg(dateText(record.date(u"happened_on"_qs)),
                                      labelIn(entryKinds(), record.text(u"kind"_qs)));
    };
    return form;
}

} // namespace lanyard
