#include "models/registers/declared/all_registers.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

QList<FormField> fields()
{
    return {{.key = u"person"_qs,
             .label = Text::tr("Who acknowledged it"),
             .head = Text::tr("Who"),
             .kind = FieldKind::User,
             .required = true},
            {.key = u"version"_qs,
             .label = Text::tr("Version"),
             .required = true,
             .hint = Text::tr("Of the Social Media Accounts – Terms of Use Agreement, as in the list of policies.")},
            {.key = u"acknowledged_on"_qs,
             .label = Text::tr("Acknowledged on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"notes"_qs, .label = Text::tr("Notes"), .kind = FieldKind::LongText}};
}

/// Once a version a person.
QStringList isAcknowledgedAlready(const FormRecord &record, const Surroundings &around)
{
    if (record.state != u"acknowledged")
        return {};
    const QList<FormRecord> others = around.records(u"agreements"_qs, u"person"_qs, record.text(u"person"_qs));
    const bool isThere = std::any_of(others.begin(), others.end(), [&record](const FormRecord &other) {
        return other.id != record.id && other.state == record.state
            && other.text(u"version"_qs) == record.text(u"version"_qs);
    });
    return isThere ? QStringList{Text::tr("This person has acknowledged this version already.")} : QStringList();
}

bool isPersons(const FormRecord &record, const RecordId &user) { return record.link(u"person"_qs) == user; }

} // namespace

FormRegister agreements()
{
    return {.key = u"agreements"_qs,
            .table = u"agreement"_qs,
            .title = Text::tr("Terms of use agreements"),
            .singular = Text::tr("Terms of use agreement"),
            .about = Text::tr("Who has acknowledged the terms of use agreement, and which version. Nobody is given "
                              "posting rights without it."),
            .group = u"accounts"_qs,
            .place = Place::Training,
            .isAbout = isPersons,
            .refuses = isAcknowledgedAlready,
            .fields = fields(),
            .workflow = {.states = {{u"acknowledged"_qs, Text::tr("Acknowledged"), Tone::Good},
                                    {u"superseded"_qs, Text::tr("Superseded"), Tone::Neutral, true}},
                         .moves = {{.from = {u"acknowledged"_qs},
                                    .to = u"superseded"_qs,
                                    .label = Text::tr("Supersede"),
                                    .needsReason = true,
                                    .isRefusal = true}}},
            .shown = {u"person"_qs, u"version"_qs, u"acknowledged_on"_qs},
            .filtered = {u"version"_qs},
            .name = [](const FormRecord &record) { return Text::tr("version %1").arg(record.text(u"version"_qs)); }};
}

} // namespace lanyard
