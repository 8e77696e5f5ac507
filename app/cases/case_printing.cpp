#include "app/cases/case_printing.h"

#include "app/evidence/evidence_pages.h"
#include "app/session.h"
#include "app/vault_feed.h"
#include "forms/case_file_print.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
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
    QFuture<Result<Committed>> noted; ///< first, so that nothing leaves unnoticed
    QFuture<Result<TrailHead>> head;
    QFuture<Result<CaseFile>> file;
    PrintContext context;

    /// The case, once it stands in the trail that it was asked for, and with that trail's head for its foot.
    Result<CaseFile> take(PrintContext &foot) const
    {
        const Result<Committed> isNoted = awaited(noted);
        const Result<TrailHead> at = isNoted ? awaited(head) : failure(isNoted);
        if (!at)
            return failure(at);
        foot = context;
        foot.trailSequence = at->sequence;
        foot.trailHead = at->hash;
        return awaited(file);
    }
};

Asked ask(const Session &session, const FormRecord &record, const QString &how)
{
    Vault *vault = vaultOf(session, record);
    Asked asked{FormDesk(session.reg(), *formRegister(casesKey())).noteReading(record, how),
                (vault ? *vault : session.office()).read<TrailHead>(trailHead),
                readCaseFile(session.reg(), record.id),
                {}};
    asked.context.at = session.clock().msecs();
    asked.context.printedBy = session.user().shownName();
    asked.context.school = session.reg().school(record.school);
    asked.context.vault = record.vault;
    return asked;
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

Result<Printed> printed(const Asked &asked, CaseCopy copy, const QFuture<EvidencePages::Pages> &collected)
{
    PrintContext foot;
    const Result<CaseFile> file = asked.take(foot);
    if (!file)
        return failure(file);
    const EvidencePages::Pages pages = copy == CaseCopy::WithEvidence ? awaited(collected) : EvidencePages::Pages();
    return pages ? printCaseFile(*file, copy == CaseCopy::Redacted ? CaseVeil(*file) : CaseVeil(), *pages, foot)
                 : failure(pages);
}

Result<Printed> packed(const Asked &asked, const FormRecord &transfer,
                       const QFuture<Result<QList<EvidenceFile>>> &opened)
{
    PrintContext foot;
    const Result<CaseFile> file = asked.take(foot);
    if (!file)
        return failure(file);
    const Result<QList<EvidenceFile>> evidence = awaited(opened);
    return evidence ? printTransfer(*file, transfer, *evidence, foot) : failure(evidence);
}

} // namespace

PrintJob caseFilePrint(Session &session, const FormRecord &record, CaseCopy copy)
{
    const Asked asked = ask(session, record, QStringLiteral("printed"));
    QFuture<EvidencePages::Pages> pages;
    QPointer<EvidencePages> collecting;
    if (copy == CaseCopy::WithEvidence) {
        collecting = new EvidencePages(session.reg(), &session);
        pages = collecting->collect(asked.file);
        whenDone(pages, collecting, [collecting](const auto &) { collecting->deleteLater(); });
    }
    const QString title = titleOf(copy).arg(caseReference(record.id));
    return {.title = title,
            .fileName = title + QLatin1String(".pdf"),
            .make = [asked, copy, pages](const Progress &) { return printed(asked, copy, pages); },
            .stop = [collecting] { delete collecting; }};
}

PrintJob caseTransferPrint(Session &session, const FormRecord &record, const FormRecord &transfer)
{
    const Asked asked = ask(session, record, QStringLiteral("exported"));
    const auto opened = openAllEvidence(session.reg(), record.id);
    const QString title
        = Text::tr("Case %1 for %2").arg(caseReference(record.id), transfer.text(QStringLiteral("to_school")));
    return {.title = title,
            .fileName = Text::tr("Case %1, transfer.pdf").arg(caseReference(record.id)),
            .make = [asked, transfer, opened](const Progress &) { return packed(asked, transfer, opened); },
            .needsPassword = true};
}

} // namespace lanyard
