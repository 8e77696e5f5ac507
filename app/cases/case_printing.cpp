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

#include <memory>

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

using Pages = Result<QList<EvidencePage>>;

struct Asked
{
    QFuture<Result<Committed>> noted; ///< first, so that nothing is printed unnoticed
    QFuture<Result<TrailHead>> head;
    QFuture<Result<CaseFile>> file;
    QFuture<Pages> pages;
};

/// The pages of the evidence of a case that is being read. The reader process answers the window's thread, and the
/// worker waits for it; a lock ends it as cancelled, with the session.
QFuture<Pages> pagesOf(Session &session, const QFuture<Result<CaseFile>> &reading)
{
    const auto promise = std::make_shared<QPromise<Pages>>();
    promise->start();
    const auto finish = [promise](const Pages &pages) {
        promise->addResult(pages);
        promise->finish();
    };
    whenDone(reading, &session, [&session, finish](const Result<CaseFile> &file) {
        if (!file)
            return finish(failure(file));
        auto *collecting = new EvidencePages(session.reg(), *file, &session);
        whenDone(collecting->collect(), collecting, [collecting, finish](const Pages &pages) {
            finish(pages);
            collecting->deleteLater();
        });
    });
    return promise->future();
}

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
    const Pages pages = copy == CaseCopy::WithEvidence ? awaited(asked.pages) : Pages(QList<EvidencePage>());
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
    if (copy == CaseCopy::WithEvidence)
        asked.pages = pagesOf(session, asked.file);
    PrintContext context;
    context.at = session.clock().msecs();
    context.printedBy = session.user().shownName();
    context.school = session.reg().school(record.school);
    context.vault = record.vault;
    const QString title = titleOf(copy).arg(form.nameOf(record));
    return {title, title + QLatin1String(".pdf"),
            [asked, context, copy](const Progress &) { return printed(asked, context, copy); }};
}

} // namespace lanyard
