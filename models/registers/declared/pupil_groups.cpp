#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PupilGroups)
};

QStringList isSavedAlready(const FormRecord &record, const Surroundings &around)
{
    return sameElsewhere(record, u"groups"_qs, u"name"_qs, u"saved"_qs, around)
        ? QStringList{Text::tr("There is a group %1 already: change that one.").arg(record.text(u"name"_qs))}
        : QStringList();
}

} // namespace

FormRegister pupilGroups()
{
    return {.key = u"groups"_qs,
            .table = u"pupil_group"_qs,
            .title = Text::tr("Saved groups"),
            .singular = Text::tr("Saved group"),
            .about = Text::tr("The choir, the football team: pupils who appear together. A saved group is checked in "
                              "one click."),
            .group = u"posts"_qs,
            .place = Place::PostingCheck,
            .refuses = isSavedAlready,
            .fields = {{.key = u"name"_qs, .label = Text::tr("Name"), .required = true},
                       {.key = u"pupils"_qs, .label = Text::tr("Pupils"), .kind = FieldKind::Pupils, .required = true}},
            .workflow = {.states = {{u"saved"_qs, Text::tr("Saved"), Tone::Good},
                                    {u"retired"_qs, Text::tr("Retired"), Tone::Neutral, true}},
                         .moves = {{.from = {u"saved"_qs},
                                    .to = u"retired"_qs,
                                    .label = Text::tr("Retire"),
                                    .needsReason = true,
                                    .isRefusal = true}}},
            .shown = {u"name"_qs, u"pupils"_qs}};
}

} // namespace lanyard
