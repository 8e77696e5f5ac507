#include "forms/form_print.h"

#include "forms/paper/print_document.h"
#include "forms/sheets/form_sheet.h"

namespace lanyard {

namespace {

QString titleOf(const FormRegister &form) { return form.formTitle.isEmpty() ? form.singular : form.formTitle; }

} // namespace

Result<Printed> printForms(const FormRegister &form, const QList<FilledForm> &filled, const FormNames &names,
                           const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, titleOf(form));
    const FormSheet sheet = formSheetOf(form.key);
    if (filled.isEmpty())
        document.add(sheet(SheetEntry{form, names, nullptr, titleOf(form)}, document.body()));
    for (qsizetype at = 0; at < filled.size(); ++at) {
        document.add(sheet(SheetEntry{form, names, &filled.at(at), titleOf(form)}, document.body()));
        if (!goesOn(progress, at + 1, filled.size()))
            return cancelledPrint();
    }
    return document.finish();
}

} // namespace lanyard
