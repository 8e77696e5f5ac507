#pragma once

#include "models/access/form_signature.h"
#include "models/registers/form_names.h"

namespace lanyard {

/// A field of a record as people read it, beside its label.
struct ShownField
{
    const FormField *field = nullptr;
    QString value; ///< empty: not filled in
    QStringList ticked = {}; ///< what is ticked, choice by choice: some of it is a whole sentence
};

/// A part of the form with its fields and the signature boxes that close it.
struct ShownPart
{
    QString title; ///< empty where the form has no parts
    QList<ShownField> fields;
    QList<const SignatureBlock *> signatures;
};

/// The record in the order of the paper form: what applies to it, filled in or not.
QList<ShownPart> shownParts(const FormRegister &form, const FormRecord &record, const FormNames &names);

/// The signature in a box, the latest where it was signed anew; null where nobody has signed it.
const FormSignature *signatureIn(const QString &block, const QList<FormSignature> &signatures);

/// "unchanged since", or the names of the fields that changed, and its colour.
struct SignatureVerdict
{
    QString words;
    Tone tone = Tone::Neutral;
};
SignatureVerdict verdictOn(const FormSignature &signature, const FormRegister &form);

} // namespace lanyard
