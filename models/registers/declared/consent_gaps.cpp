#include "models/posting/post_words.h"
#include "models/posting/takedown_rules.h"
#include "models/registers/declared/all_registers.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsentGaps)
};

QString open() { return u"open"_qs; }
QString found() { return u"found"_qs; }
QString decided() { return u"decision"_qs; }

QList<FormField> fields()
{
    return {
        {.key = u"post"_qs,
         .label = Text::tr("Post"),
         .kind = FieldKind::Link,
         .part = found(),
         .required = true,
         .linksTo = postsKey()},
        {.key = u"pupil"_qs, .label = Text::tr("Pupil"), .kind = FieldKind::Pupil, .part = found(), .required = true},
        {.key = u"because"_qs, .label = Text::tr("What was entered only afterwards"), .part = found()},
        {.key = u"published_on"_qs,
         .label = Text::tr("Published on"),
         .kind = FieldKind::Date,
         .part = found(),
         .required = true},
        {.key = u"finding"_qs,
         .label = Text::tr("What the DPO found, and what follows"),
         .kind = FieldKind::LongText,
         .part = decided(),
         .required = true},
        {.key = u"breach"_qs,
         .label = Text::tr("Handled as a breach of data"),
         .kind = FieldKind::YesNo,
         .part = decided(),
         .required = true}};
}

} // namespace

FormRegister consentGaps()
{
    return {.key = consentGapsKey(),
            .table = u"consent_gap"_qs,
            .title = Text::tr("Posts before it was known"),
            .singular = Text::tr("Post before it was known"),
            .about = Text::tr("Posts that went out between the day on which consent ended and the moment at which the "
                              "school's record knew. They follow by themselves; the DPO says what was found."),
            .group = u"data-protection"_qs,
            .place = Place::DataProtection,
            .refuses = isGapThere,
            .parts = {{found(), Text::tr("What happened"), {open()}}, {decided(), Text::tr("Finding"), {open()}}},
            .fields = fields(),
            .workflow = {.states = {{open(), Text::tr("To be looked at"), Tone::Warning},
                                    {u"decided"_qs, Text::tr("Decided"), Tone::Good, true}},
                         .moves = {{.from = {open()},
                                    .to = u"decided"_qs,
                                    .label = Text::tr("Decide"),
                                    .by = {Role::Dpo, Role::Dpl},
                                    .fills = {u"finding"_qs, u"breach"_qs}}}},
            .shown = {u"post"_qs, u"pupil"_qs, u"published_on"_qs, u"finding"_qs}};
}

} // namespace lanyard
