#include "app/cases/case_printing.h"

#include "app/session.h"
#include "app/vault_feed.h"
#include "forms/case_file_print.h"
#include "models/cases/case_registers.h"
#include "models/registers/form_desk.h"
#include "models/store/trail_reader.h"

#include <QCoreApplication>

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
};

Result<Printed> printed(const Asked &asked, PrintContext context, bool isRedacted)
{
    const Result<Committed> noted = awaited(asked.noted);
    const Result<TrailHead> head = noted ? awaited(asked.head) : failure(noted);
    const Result<CaseFile> file = head ? awaited(asked.file) : failure(head);
    if (!file)
        return failure(file);
    context.trailSequence = head->sequence;
    context.trailHead = head->hash;
    return printCaseFile(*file, isRedacted ? CaseVeil(*file) : CaseVeil(), {}, context);
}

} // namespace

PrintJob caseFilePrint(const Session &session, const FormRecord &record, bool isRedacted)
{
    const FormRegister &form = *formRegister(casesKey());
    Vault *vault = vaultOf(session, record);
    const Asked asked{FormDesk(session.reg(), form).noteReading(record, QStringLiteral("printed")),
                      (vault ? *vault : session.office()).read<TrailHead>(trailHead),
                      readCaseFile(session.reg(), record.id)};
    PrintContext context;
    context.at = session.clock().msecs();
    context.printedBy = session.user().shownName();
    context.school = session.reg().school(record.school);
    context.vault = record.vault;
    const QString title = (isRedacted ? Text::tr("Case %1, redacted") : Text::tr("Case %1")).arg(form.nameOf(record));
    return {title, title + QLatin1String(".pdf"),
            [asked, context, isRedacted](const Progress &) { return printed(asked, context, isRedacted); }};
}

} // namespace lanyard
