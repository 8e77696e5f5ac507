#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"

namespace lanyard {

using Text = CaseText;

FormRegister caseFigures()
{
    return {
        .key = u"case-figures"_qs,
        .table = u"case_figures"_qs,
        .title = Text::tr("Figures of cases"),
        .singular = Text::tr("Figures"),
        .about = Text::tr("Counts of cases, as those who lead them have published them: no names, and numbers under "
                          "five as \"<5\"."),
        .group = casesKey(),
        .place = Place::CaseFigures,
        .isAppendOnly = true,
        .fields = {{.key = u"title"_qs, .label = Text::tr("Title"), .required = true},
                   {.key = u"from_day"_qs, .label = Text::tr("From"), .kind = FieldKind::Date, .required = true},
                   {.key = u"until_day"_qs,
                    .label = Text::tr("Until"),
                    .kind = FieldKind::Date,
                    .required = true,
                    .hint = Text::tr("The figures are counted when this is saved, from the cases that you may read."),
                    .mayBeFuture = true},
                   {.key = u"sheet"_qs,
                    .label = Text::tr("Figures"),
                    .kind = FieldKind::LongText,
                    .most = 20'000,
                    .isDerived = true}},
        .workflow = entriesOnly(),
        .shown = {u"title"_qs, u"from_day"_qs, u"until_day"_qs}};
}

} // namespace lanyard
