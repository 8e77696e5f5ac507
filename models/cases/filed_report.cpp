#include "models/cases/filed_report.h"

#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/form_register.h"
#include "models/store/canonical.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

using Text = CaseText;

constexpr const char *Domain = "lanyard concern 1";

QString schoolKey() { return u"school"_qs; }

/// The values of the concern's own fields: a box holds nothing else, whoever sealed it.
std::optional<FormRecord> concernIn(const QByteArray &content)
{
    const FormRegister &form = *formRegister(casesKey());
    CanonicalReader reader(content);
    FormRecord record;
    while (reader.next()) {
        const FormField *field = form.field(reader.key());
        if (reader.key() == schoolKey())
            record.school = RecordId::fromBytes(reader.cell().toVariant().toByteArray());
        else if (field && field->part.isEmpty())
            record.set(field->key, reader.cell().toVariant());
    }
    return reader.isValid() && reader.domain() == QByteArrayView(Domain) ? std::optional(record) : std::nullopt;
}

QString wordsOf(const FormRecord &concern, const QString &sender, qint64 at)
{
    return Text::tr("%1\n\nReported by %2, %3.")
        .arg(concern.text(u"summary"_qs),
             sender.isEmpty() ? Text::tr("somebody whose signature could not be confirmed") : sender, momentText(at));
}

} // namespace

QByteArray FiledReport::packed(const FormRecord &concern)
{
    Fields values = concern.values;
    if (!concern.school.isNull())
        values.insert(schoolKey(), concern.school.toBytes());
    return canonicalBytes(Domain, values);
}

RecordId FiledReport::caseOf(const RecordId &box) { return derivedId(box, casesKey()); }

RecordId FiledReport::entryOf(const RecordId &box) { return derivedId(box, chronologyKey()); }

std::optional<FiledReport> FiledReport::of(const DeliveredReport &report, const QString &sender)
{
    std::optional<FormRecord> concern = concernIn(report.content);
    if (!concern)
        return std::nullopt;
    FiledReport filed;
    filed.box = report.box;
    filed.record = *concern;
    filed.record.id = caseOf(report.box);
    filed.record.state = formRegister(casesKey())->firstState();
    filed.record.set(u"reported_by"_qs, sender.isEmpty() ? Text::tr("Signature not confirmed") : sender);
    filed.record.set(u"reported_on"_qs, Clock::day(report.at).toString(Qt::ISODate));
    filed.record.set(u"reported_how"_qs, u"lanyard"_qs);
    filed.entry.id = entryOf(report.box);
    filed.entry.state = formRegister(chronologyKey())->firstState();
    filed.entry.school = concern->school;
    filed.entry.set(ofCase(), filed.record.id.toText());
    filed.entry.set(u"happened_on"_qs, Clock::day(report.at).toString(Qt::ISODate));
    filed.entry.set(u"kind"_qs, u"concern"_qs);
    filed.entry.set(u"words"_qs, wordsOf(*concern, sender, report.at));
    return filed;
}

} // namespace lanyard
