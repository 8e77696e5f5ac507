#include "forms/sheets/form_sheet.h"

#include "forms/paper/stroke_drawing.h"
#include "forms/printing.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_signing.h"
#include "models/store/clock.h"

#include <QHash>
#include <QPainter>

namespace lanyard {

QString SheetEntry::text(const QString &field) const
{
    return filled ? names.text(form, filled->record, field) : QString();
}

QString SheetEntry::label(const QString &field) const
{
    const FormField *found = form.field(field);
    return found ? found->label : QString();
}

bool SheetEntry::isTicked(const QString &field, const QString &choice) const
{
    if (!filled)
        return false;
    const FormField *found = form.field(field);
    return found && found->kind == FieldKind::Ticks ? filled->record.keys(field).contains(choice)
                                                    : filled->record.text(field) == choice;
}

bool SheetEntry::applies(const FormField &field) const
{
    return !filled || !field.applies || field.applies(filled->record) || filled->record.has(field.key);
}

bool SheetEntry::prints(const FormPart &part) const
{
    if (!part.isBesides)
        return true;
    return filled && std::any_of(form.fields.begin(), form.fields.end(), [&](const FormField &field) {
               return field.part == part.key && filled->record.has(field.key);
           });
}

bool SheetEntry::asks(const SignatureBlock &block) const
{
    return signature(block.key) || isSigned(form, filled ? filled->record : FormRecord(), block.key);
}

const FormSignature *SheetEntry::signature(const QString &block) const
{
    const FormSignature *last = nullptr;
    for (const FormSignature &signature : filled ? filled->signatures : QList<FormSignature>()) {
        if (signature.block == block && (!last || signature.at > last->at))
            last = &signature;
    }
    return last;
}

FormSheet formSheetOf(const QString &registerKey)
{
    static const QHash<QString, FormSheet> own{{QStringLiteral("site-approvals"), siteApprovalSheet},
                                               {QStringLiteral("case-figures"), caseFiguresSheet}};
    return own.value(registerKey, plainSheet);
}

QString signatureSentence(const SheetEntry &entry, const FormSignature &signature)
{
    const QString who = entry.names.of(signature.signer);
    const QString when = momentText(signature.at);
    if (!signature.isGenuine)
        return Printing::tr("This signature does not belong to this form.");
    if (signature.changed.isEmpty())
        return Printing::tr("Signed by %1 on %2, unchanged since.").arg(who, when);
    QStringList fields;
    for (const QString &key : signature.changed)
        fields.append(approvedLabel(entry.form, key));
    return Printing::tr("Signed by %1 on %2. Changed since: %3.").arg(who, when, fields.join(QStringLiteral(", ")));
}

void drawSignature(QPainter &painter, const QRectF &cell, const Strokes &strokes, const QString &sentence)
{
    using paper::Mm;
    const QRectF inner = cell.adjusted(2 * Mm, 1 * Mm, -2 * Mm, -5 * Mm);
    drawStrokes(painter, inner, strokes, paper::Ink);
    paper::Fit fit{7.5, 5};
    fit.colour = paper::Faint;
    paper::drawFittedInTwo(painter, {inner.left(), inner.bottom(), inner.width(), 4.5 * Mm}, sentence, fit);
}

} // namespace lanyard
