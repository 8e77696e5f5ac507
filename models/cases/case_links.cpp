#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/surroundings.h"

namespace lanyard {

namespace {

using Text = CaseText;

QStringList isNotItself(const FormRecord &record, const Surroundings &)
{
    return record.link(ofCase()) == record.link(u"other_case"_qs) ? QStringList{Text::tr("This is the same case.")}
                                                                  : QStringList();
}

} // namespace

FormRegister caseLinks()
{
    FormRegister form = belongingToCases();
    form.key = u"case-links"_qs;
    form.table = u"case_link"_qs;
    form.title = Text::tr("Linked cases");
    form.singular = Text::tr("Link");
    form.isAppendOnly = true;
    form.refuses = isNotItself;
    form.fields = {caseField(),
                   {.key = u"other_case"_qs,
                    .label = Text::tr("Linked with"),
                    .kind = FieldKind::Link,
                    .required = true,
                    .linksTo = casesKey()},
                   {.key = u"why"_qs,
                    .label = Text::tr("Why they belong together"),
                    .kind = FieldKind::LongText,
                    .required = true}};
    form.workflow = entriesOnly();
    form.shown = {u"why"_qs, ofCase(), u"other_case"_qs};
    return form;
}

} // namespace lanyard
