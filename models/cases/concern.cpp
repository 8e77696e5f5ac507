#include "models/cases/concern.h"

#include "models/access/register.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/cases/filed_report.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"
#include "models/registers/form_moves.h"

namespace lanyard {

using Text = CaseText;

QList<FormField> concernFields()
{
    const QStringList leftToTheLead{u"reported_by"_qs, u"reported_on"_qs, u"reported_how"_qs};
    QList<FormField> fields;
    const FormRegister &form = *formRegister(casesKey());
    for (const FormField &field : form.fields) {
        if (field.part.isEmpty() && !leftToTheLead.contains(field.key))
            fields << field;
    }
    return fields;
}

FormRecord blankConcern(const Register &reg)
{
    FormRecord concern;
    concern.id = RecordId::make();
    concern.state = formRegister(casesKey())->firstState();
    concern.enteredBy = reg.user().id;
    if (reg.schools().size() == 1)
        concern.school = reg.schools().first().id;
    return concern;
}

Result<SealedConcern> sealConcern(Register &reg, const FormRecord &concern)
{
    const FormRegister &form = *formRegister(casesKey());
    const QList<FieldFault> faults = faultsOf(form, concern, reg.clock().today());
    if (!faults.isEmpty())
        return failure(Error::Code::BadInput, sentences(form, faults).join(u'\n'));
    const Result<ReportBox> box = reg.sealReport(vaultAbout(concern), concern.school, FiledReport::packed(concern));
    if (!box)
        return failure(box);
    return SealedConcern{{Change::Kind::Record, Text::tr("Report delivered"), {box->toWrite()}},
                         {caseReference(FiledReport::caseOf(box->id)), reg.clock().msecs(), reg.user().shownName(),
                          reg.school(concern.school).name}};
}

} // namespace lanyard
