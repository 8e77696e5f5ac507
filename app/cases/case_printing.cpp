#include "app/cases/case_printing.h"

#include "app/evidence/evidence_pages.h"
#include "app/session.h"
#include "app/vault_feed.h"
#include "forms/case_file_print.h"
#include "models/cases/case_registers.h"
#include "models/registers/form_desk.h"
#include "models/store/trail_reader.h"
#include "models/store/when_done.h"

#include <QCoreApplication>
#include <QPointer>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CaseDossier)
};

/// Asked for in the window's thread, used on the worker: the vault may be closed by then.
template <typename T> Result<T> awaited(QFuture<Result<T>> asked)
{
    asked.waitForFinished();
    return asked.resultCount() > 0
        ? asked.result()
        : failure(Error::Code::Cancelled, Text::tr("The vault was closed before the pages were made."));
}

struct Asked
{
    QFuture<Result<Committed>> noted; ///< first, so that nothing is printed unnoticed
    QFuture<Result<TrailHead>> head;
    QFuture<Result<CaseFile>> file;
    QFuture<EvidencePages::Pages> pages;
};

QString titleOf(CaseCopy copy)
{
    switch (copy) {
    case CaseCopy::WithEvidence:
        return Text::tr("Case %1, with its evidence");
    case CaseCopy::Redacted:
        return Text::tr("Case %1, redacted");
    case CaseCopy::Plain:
        break;
    }
    return Text::tr("Case %1");
}

Result<Printed> printed(const Asked &asked, PrintContext context, CaseCopy copy)
{
    const Result<Committed> noted = awaited(asked.noted);
    const Result<TrailHead> head = noted ? awaited(asked.head) : failure(noted);
    const Result<CaseFile> file = head ? awaited(asked.file) : failure(head);
    if (!file)
        return failure(file);
    const EvidencePages::Pages pages = copy == CaseCopy::WithEvidence ? awaited(asked.pages) : EvidencePages::Pages();
    if (!pages)
        return failure(pages);
    context.trailSequence = head->sequence;
    context.trailHead = head->hash;
    return printCaseFile(*file, copy == CaseCopy::Redacted ? CaseVeil(*file) : CaseVeil(), *pages, context);
}

} // namespace

PrintJob caseFilePrint(Session &session, const FormRecord &record, CaseCopy copy)
{
    const FormRegister &form = *formRegister(casesKey());
    Vault *vault = vaultOf(session, record);
    Asked asked{FormDesk(session.reg(), form).noteReading(record, QStringLiteral("printed")),
                (vault ? *vault : session.office()).read<TrailHead>(trailHead),
                readCaseFile(session.reg(), record.id),
                {}};
    QPointer<EvidencePages> collecting;
    if (copy == CaseCopy::WithEvidence) {
        collecting = new EvidencePages(session.reg(), &session);
        asked.pages = collecting->collect(asked.file);
        whenDone(asked.pages, collecting, [collecting](const auto &) { collecting->deleteLater(); });
    }
    PrintContext context;
    context.at = session.clock().msecs();
    context.printedBy = session.user().shownName();
    context.school = session.reg().school(record.school);
    context.vault = record.vault;
    const QString title = titleOf(copy).arg(form.nameOf(record));
    return {.title = title,
            .fileName = title + QLatin1String(".pdf"),
            .make = [asked, context, copy](const Progress &) { return printed(asked, context, copy); },
            .stop = [collecting] { delete collecting; }};
}

} // namespace lanyard
