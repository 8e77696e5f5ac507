#pragma once

#include "forms/print_context.h"
#include "models/access/form_signature.h"
#include "models/registers/form_names.h"

namespace lanyard {

/// One record as it is printed: with its signatures, checked against it.
struct FilledForm
{
    FormRecord record;
    QList<FormSignature> signatures;
};

/// The form of a register, filled in from each record, or blank for the photocopier where there is none. Registers
/// whose form has a layout of its own have it in forms/sheets, by key; the others are laid out from their declaration.
Result<Printed> printForms(const FormRegister &form, const QList<FilledForm> &filled, const FormNames &names,
                           const PrintContext &context, const Progress &progress = {});

} // namespace lanyard
