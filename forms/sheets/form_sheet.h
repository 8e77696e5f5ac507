#pragma once

#include "forms/form_print.h"
#include "forms/paper/field_table.h"

namespace lanyard {

/// What a sheet shows: a register's form, and what was written on it.
struct SheetEntry
{
    const FormRegister &form;
    const FormNames &names;
    const FilledForm *filled = nullptr; ///< null: blank
    QString title;

    bool isBlank() const { return !filled; }
    QString text(const QString &field) const; ///< as people read it; empty on a blank form
    QString label(const QString &field) const;
    bool isTicked(const QString &field, const QString &choice) const;
    bool applies(const FormField &field) const; ///< every field stands on the blank form
    /// Whether a part is printed at all: what stands besides the form only where something was written in it.
    bool prints(const FormPart &part) const;
    bool asks(const SignatureBlock &block) const; ///< a school's form, and the blank one, has no box for the CEO
    const FormSignature *signature(const QString &block) const; ///< the last one in this box
};

/// Lays out one record, or the blank form, within the body of a page.
using FormSheet = FormLayout (*)(const SheetEntry &entry, const QRectF &body);

/// The sheet of a register: its own, or plainSheet().
FormSheet formSheetOf(const QString &registerKey);

/// The two-column form of the policy's appendices: the parts one after another, each with its fields and the signature
/// that closes it.
FormLayout plainSheet(const SheetEntry &entry, const QRectF &body);

/// Appendix C, the policy's "Social media site creation approval form".
FormLayout siteApprovalSheet(const SheetEntry &entry, const QRectF &body);

/// The figures of cases that a lead has published: each table as bars with their numbers.
FormLayout caseFiguresSheet(const SheetEntry &entry, const QRectF &body);

/// What stands beside a drawn signature: "Signed by … on …, unchanged since", or which fields changed.
QString signatureSentence(const SheetEntry &entry, const FormSignature &signature);

/// The drawing in its cell, and the sentence below it.
void drawSignature(QPainter &painter, const QRectF &cell, const Strokes &strokes, const QString &sentence);

} // namespace lanyard
