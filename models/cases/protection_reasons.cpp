#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"

namespace lanyard {

using Text = CaseText;

FormRegister protectionReasons()
{
    FormRegister form = belongingToCases();
    form.key = u"protection-reasons"_qs;
    form.table = u"protection_reason"_qs;
    form.title = Text::tr("Why pupils are protected");
    form.singular = Text::tr("Reason");
    form.about = Text::tr("Office knows that a pupil is never to be published; why stands here.");
    form.vaults = {VaultKind::Safeguarding};
    form.vaultOf = [](const FormRecord &) { return VaultKind::Safeguarding; };
    form.otherPlaces = {};
    form.placeOf = {};
    form.isAppendOnly = true;
    form.fields = {{.key = u"pupil"_qs, .label = Text::tr("Pupil"), .kind = FieldKind::Pupil, .required = true},
                   {.key = u"from_day"_qs,
                    .label = Text::tr("From"),
                    .kind = FieldKind::Date,
                    .required = true,
                    .fallback = u"today"_qs},
                   {.key = u"why"_qs, .label = Text::tr("Why"), .kind = FieldKind::LongText, .required = true}};
    form.workflow = entriesOnly();
    form.shown = {u"pupil"_qs, u"from_day"_qs, u"why"_qs};
    return form;
}

} // namespace lanyard
