#include "models/posting/post_rules.h"
#include "models/posting/post_words.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString wordingPart() { return u"wording_part"_qs; }

QList<FormField> fields()
{
    QList<FieldChoice> criteria;
    for (const auto &[key, words] : postCriteria())
        criteria << FieldChoice{key, words};
    return {{.key = u"title"_qs, .label = Text::tr("Title"), .part = wordingPart(), .required = true},
            {.key = u"wording"_qs,
             .label = Text::tr("Wording"),
             .kind = FieldKind::LongText,
             .part = wordingPart(),
             .required = true,
             .hint = Text::tr("Goes out word for word, about no pupil: “The school is closed today.”")},
            ownerField(wordingPart()),
            {.key = u"until"_qs,
             .label = Text::tr("May be used until"),
             .kind = FieldKind::Date,
             .part = wordingPart(),
             .mayBeFuture = true},
            {.key = u"criteria"_qs,
             .label = Text::tr("The wording meets these criteria"),
             .kind = FieldKind::Ticks,
             .part = wordingPart(),
             .choices = criteria}};
}

FormMove signing(bool isTrust)
{
    return {.from = {u"draft"_qs},
            .to = u"signed"_qs,
            .label = Text::tr("Sign in advance"),
            .by = {isTrust ? Role::Ceo : Role::Headteacher},
            .signs = isTrust ? u"ceo"_qs : u"headteacher"_qs,
            .applies = isTrust ? isTrusts : isSchools,
            .gate = namesNobody};
}

Workflow workflow()
{
    const QString sentence
        = Text::tr("This wording may be posted word for word, without any pupil, whenever it is needed.");
    return {.states = {{u"draft"_qs, Text::tr("Draft")},
                       {u"signed"_qs, Text::tr("Signed in advance"), Tone::Good},
                       {u"ended"_qs, Text::tr("No longer in force"), Tone::Neutral, true}},
            .moves = {signing(false),
                      signing(true),
                      {.from = {u"signed"_qs},
                       .to = u"ended"_qs,
                       .label = Text::tr("End"),
                       .needsReason = true,
                       .isRefusal = true}},
            .signatures
            = {{u"headteacher"_qs, Text::tr("Headteacher"), sentence}, {u"ceo"_qs, Text::tr("CEO"), sentence}}};
}

} // namespace

FormRegister notices()
{
    return {.key = u"notices"_qs,
            .table = u"notice"_qs,
            .title = Text::tr("Wording signed in advance"),
            .singular = Text::tr("Wording signed in advance"),
            .about = Text::tr("Notices without pupils that the headteacher has signed before they are needed: closure "
                              "at six in the morning."),
            .group = u"posts"_qs,
            .place = Place::Posts,
            .isForTrust = isTrusts,
            .parts = {{wordingPart(), Text::tr("Wording"), {u"draft"_qs}}},
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"title"_qs, u"wording"_qs, u"owner"_qs, u"until"_qs}};
}

} // namespace lanyard
