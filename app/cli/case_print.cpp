#include "app/cli/case_print.h"

#include "app/cli/print_asked.h"
#include "app/cli/text.h"
#include "app/evidence/evidence_pages.h"
#include "forms/case_file_print.h"
#include "models/cases/case_registers.h"
#include "models/registers/form_desk.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace lanyard::cli {

namespace {

/// The case and the foot of its pages; noted first, so that nothing is printed unnoticed.
struct ToPrint
{
    CaseFile file;
    PrintContext context;
};

Result<ToPrint> caseToPrint(Session &session, const RecordId &id, const QString &how)
{
    const Result<CaseFile> file = wait(readCaseFile(session.opened(), id));
    if (!file)
        return failure(file);
    const auto noted = wait(FormDesk(session.opened(), *formRegister(casesKey())).noteReading(file->record, how));
    if (!noted)
        return failure(noted);
    const Result<PrintContext> context = contextOf(session, file->record.school, file->record.vault);
    return context ? Result<ToPrint>(ToPrint{*file, *context}) : failure(context);
}

/// Pictured by the reader process, whose answers come through the event loop.
Result<QList<EvidencePage>> evidencePages(Session &session, const CaseFile &file)
{
    EvidencePages collecting(session.opened());
    const QFuture<EvidencePages::Pages> pages = collecting.collect(file);
    while (!pages.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return pages.result();
}

RecordId recordAsked(const Arguments &arguments)
{
    return RecordId::fromText(arguments.value(QStringLiteral("record")));
}

Result<Printed> printCase(Session &session, const Arguments &arguments)
{
    const Result<ToPrint> print = caseToPrint(session, recordAsked(arguments), QStringLiteral("printed"));
    if (!print)
        return failure(print);
    if (arguments.has(QStringLiteral("redacted")))
        return printCaseFile(print->file, CaseVeil(print->file), {}, print->context); // without files
    const auto pages
        = arguments.has(QStringLiteral("evidence")) ? evidencePages(session, print->file) : QList<EvidencePage>();
    return pages ? printCaseFile(print->file, {}, *pages, print->context) : failure(pages);
}

Result<Printed> printCaseTransfer(Session &session, const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("protect-with")))
        return usage(Text::tr("A case leaves the school only with a password: --protect-with FILE."));
    FormDesk desk(session.opened(), *formRegister(transfersKey()));
    const Result<FormBook> transfers = wait(desk.read({recordAsked(arguments)}));
    if (!transfers)
        return failure(transfers);
    if (transfers->records.isEmpty())
        return failure(Error::Code::NotFound, Text::tr("There is no such transfer among those that you may read."));
    const FormRecord transfer = transfers->records.first();
    const Result<ToPrint> print = caseToPrint(session, transfer.link(ofCase()), QStringLiteral("exported"));
    if (!print)
        return failure(print);
    const auto evidence = wait(openAllEvidence(session.opened(), print->file.record.id));
    return evidence ? printTransfer(print->file, transfer, *evidence, print->context) : failure(evidence);
}

} // namespace

QList<CasePrint> casePrints()
{
    return {{QStringLiteral("case"), printCase}, {QStringLiteral("case-transfer"), printCaseTransfer}};
}

} // namespace lanyard::cli
