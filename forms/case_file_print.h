#pragma once

#include "forms/print_context.h"
#include "models/cases/case_evidence.h"
#include "models/cases/case_veil.h"
#include "models/cases/concern.h"

#include <QImage>

namespace lanyard {

/// A page of something attached, as the reader process drew it: the process that holds keys never opens a file itself.
/// A text or an e-mail has its words instead, and takes the pages it needs.
struct EvidencePage
{
    QString name;
    QImage image;
    QString text = {};
};

/// The case file as one PDF: front page, chronology, actions, police, linked cases, what is attached with its hashes,
/// and the pages of it that are given. A veiled one is a redacted copy: it says so on its front page and has no pages
/// of what is attached.
Result<Printed> printCaseFile(const CaseFile &file, const CaseVeil &veil, const QList<EvidencePage> &pages,
                              const PrintContext &context);

/// What goes to the next school: the case file and the receipt slip that comes back, with the case as JSON and the
/// files of its evidence attached, each under its number in the list; a sealed case has no files. Protect it before it
/// leaves the school.
Result<Printed> printTransfer(const CaseFile &file, const FormRecord &transfer, const QList<EvidenceFile> &evidence,
                              const PrintContext &context);

/// What somebody keeps who reported a concern: the reference and when it was delivered, nothing of what it said.
Result<Printed> printConcernReceipt(const ConcernReceipt &receipt, const PrintContext &context);

} // namespace lanyard
