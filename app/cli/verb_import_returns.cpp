#include "app/cli/consent_reading.h"
#include "app/cli/given_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/consent/return_import.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

QJsonObject documentOf(const ReturnImport &planned)
{
    QJsonArray refused;
    for (const ImportRefusal &refusal : planned.refused) {
        refused.append(QJsonObject{{QStringLiteral("line"), refusal.line},
                                   {QStringLiteral("column"), refusal.column},
                                   {QStringLiteral("field"), refusal.field},
                                   {QStringLiteral("reason"), refusal.reason}});
    }
    return {{QStringLiteral("new"), planned.returns.size()},
            {QStringLiteral("already_there"), planned.alreadyThere},
            {QStringLiteral("contacts_added"), planned.contactsAdded},
            {QStringLiteral("unclear"), planned.unclearGivers},
            {QStringLiteral("refused"), refused}};
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<void> may
        = session.require(session.opened().may().mayWrite(Place::ConsentRecord), Text::tr("enter consent returns"));
    if (!may)
        return failure(may);
    const Result<QByteArray> csv = readGivenFile(arguments.words.first());
    if (!csv)
        return failure(csv);
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const ReturnImport planned = planReturns(*csv, *book, session.hand());
    QStringList lines;
    for (const ImportRefusal &refusal : planned.refused)
        lines.append(Text::tr("refused %1").arg(refusal.text()));
    session.out().answer(lines + planned.summary(), documentOf(planned));
    if (!planned.canCommit())
        return failure(Error::Code::BadInput,
                       Text::tr("Some rows cannot be taken in. Nothing was imported. Mend them and import again."));
    const Change change = planned.toChange(*book);
    if (change.writes.isEmpty())
        return Exit::Done;
    const Result<Committed> committed = wait(session.opened().office().commit(change));
    if (!committed)
        return failure(committed);
    return Exit::Done;
}

} // namespace

Verb importReturnsVerb() { return {QStringLiteral("import returns"), QStringLiteral("FILE.csv"), {}, 1, 1, run}; }

} // namespace lanyard::cli
