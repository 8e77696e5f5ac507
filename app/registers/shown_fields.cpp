#include "app/registers/shown_fields.h"

#include "models/registers/counted_records.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_signing.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FormPanel)
};

ShownField shownField(const FormField &field, const FormRecord &record, const FormNames &names)
{
    ShownField shown{&field, names.text(field, record.values.value(field.key))};
    if (field.kind == FieldKind::Ticks) {
        for (const QString &key : record.keys(field.key))
            shown.ticked.append(field.choiceLabel(key));
    }
    return shown;
}

ShownPart partOf(const FormRegister &form, const FormRecord &record, const FormNames &names, const QString &key,
                 bool takesPartless)
{
    ShownPart part;
    if (const FormPart *declared = form.part(key))
        part.title = declared->title;
    const CountedRecords *counted = countedRecords(form); // drawn beside the fields
    for (const FormField &field : form.fields) {
        const bool isDrawn = counted && counted->field == field.key;
        const bool isHere = !isDrawn && (field.part == key || (field.part.isEmpty() && takesPartless));
        if (isHere && (!field.applies || field.applies(record)))
            part.fields.append(shownField(field, record, names));
    }
    for (const SignatureBlock &block : form.workflow.signatures) {
        if (!key.isEmpty() && block.part == key && isSigned(form, record, block.key))
            part.signatures.append(&block);
    }
    return part;
}

} // namespace

QList<ShownPart> shownParts(const FormRegister &form, const FormRecord &record, const FormNames &names)
{
    QList<ShownPart> parts;
    for (const FormPart &part : form.parts)
        parts.append(partOf(form, record, names, part.key, parts.isEmpty()));
    if (parts.isEmpty())
        parts.append(partOf(form, record, names, {}, true));
    for (const SignatureBlock &block : form.workflow.signatures) {
        if (block.part.isEmpty() && isSigned(form, record, block.key)) // what closes the form as a whole
            parts.last().signatures.append(&block);
    }
    return parts;
}

const FormSignature *signatureIn(const QString &block, const QList<FormSignature> &signatures)
{
    const FormSignature *latest = nullptr;
    for (const FormSignature &signature : signatures) {
        if (signature.block == block && (latest == nullptr || latest->at <= signature.at))
            latest = &signature;
    }
    return latest;
}

SignatureVerdict verdictOn(const FormSignature &signature, const FormRegister &form)
{
    if (!signature.isGenuine)
        return {Text::tr("does not fit this record"), Tone::Bad};
    if (signature.changed.isEmpty())
        return {Text::tr("unchanged since"), Tone::Good};
    QStringList labels;
    for (const QString &key : signature.changed)
        labels.append(approvedLabel(form, key));
    return {Text::tr("changed since: %1").arg(labels.join(QStringLiteral(", "))), Tone::Bad};
}

} // namespace lanyard
