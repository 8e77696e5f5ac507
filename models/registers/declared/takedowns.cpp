#include "models/posting/post_words.h"
#include "models/posting/takedown_rules.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Takedowns)
};

QString open() { return u"open"_qs; }
QString due() { return u"due"_qs; }
QString done() { return u"done"_qs; }

QList<FormField> dueFields()
{
    return {{.key = u"post"_qs,
             .label = Text::tr("Post"),
             .kind = FieldKind::Link,
             .part = due(),
             .required = true,
             .linksTo = postsKey()},
            {.key = u"pupil"_qs, .label = Text::tr("Pupil"), .kind = FieldKind::Pupil, .part = due(), .required = true},
            {.key = u"because"_qs, .label = Text::tr("Withdrawal or return"), .part = due(), .required = true},
            {.key = u"since"_qs,
             .label = Text::tr("To come down since"),
             .head = Text::tr("Since"),
             .kind = FieldKind::Date,
             .part = due(),
             .required = true}};
}

QList<FormField> doneFields()
{
    return {{.key = u"outcome"_qs,
             .label = Text::tr("What was done"),
             .head = Text::tr("Done"),
             .kind = FieldKind::Choice,
             .part = done(),
             .required = true,
             .choices = {{u"removed"_qs, Text::tr("The post was removed")},
                         {u"covered"_qs, Text::tr("The pupil was covered or taken out, the rest stays")}}},
            {.key = u"closed_on"_qs,
             .label = Text::tr("On"),
             .kind = FieldKind::Date,
             .part = done(),
             .required = true,
             .hint = Text::tr("The day it was found to be gone, or to be beyond reach.")},
            {.key = u"proof"_qs,
             .label = Text::tr("Proven by"),
             .kind = FieldKind::Choice,
             .part = done(),
             .required = true,
             .choices = {{u"address"_qs, Text::tr("The address was opened and shows it no more")},
                         {u"screenshot"_qs, Text::tr("A screenshot in this file")}}},
            {.key = u"checked_address"_qs,
             .label = Text::tr("Address that was checked"),
             .kind = FieldKind::Address,
             .part = done(),
             .required = true,
             .applies = whenChosen(u"proof"_qs, u"address"_qs)},
            {.key = u"notes"_qs, .label = Text::tr("Notes"), .kind = FieldKind::LongText, .part = done()}};
}

Workflow workflow()
{
    return {.states = {{open(), Text::tr("To come down"), Tone::Bad},
                       {u"removed"_qs, Text::tr("Removed"), Tone::Good, true},
                       {u"not-practicable"_qs, Text::tr("Not practicable"), Tone::Warning, true},
                       {cancelledState(), Text::tr("Cancelled"), Tone::Neutral, true}},
            .moves = {{.from = {open()},
                       .to = u"removed"_qs,
                       .label = Text::tr("Record that it is gone"),
                       .fills = {u"outcome"_qs, u"closed_on"_qs, u"proof"_qs, u"checked_address"_qs, u"notes"_qs},
                       .gate = isProven,
                       .effect = removePost},
                      {.from = {open()},
                       .to = u"not-practicable"_qs,
                       .label = Text::tr("Not practicable"),
                       .needsReason = true,
                       .isRefusal = true,
                       .fills = {u"closed_on"_qs, u"notes"_qs}},
                      {.from = {open()},
                       .to = cancelledState(),
                       .label = Text::tr("Cancel this record"),
                       .needsReason = true,
                       .isRefusal = true,
                       .gate = isNoLongerDue}}};
}

} // namespace

FormRegister takedowns()
{
    return {
        .key = takedownsKey(),
        .table = u"takedown"_qs,
        .title = Text::tr("Takedowns"),
        .singular = Text::tr("Takedown"),
        .about = Text::tr("Posts that have to come down because consent was withdrawn. They follow from withdrawals "
                          "by themselves; each is closed with proof, or with the reason why it is not practicable."),
        .group = u"posts"_qs,
        .place = Place::Posts,
        .refuses = isTakedownDue,
        .parts = {{due(), Text::tr("What has to come down"), {open()}}, {done(), Text::tr("What was done"), {open()}}},
        .fields = dueFields() + doneFields(),
        .workflow = workflow(),
        .shown = {u"post"_qs, u"pupil"_qs, u"since"_qs, u"outcome"_qs, u"closed_on"_qs},
        .filtered = {u"outcome"_qs, u"proof"_qs}};
}

} // namespace lanyard
