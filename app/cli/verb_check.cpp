#include "app/cli/asked_check.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/posting/check_record.h"
#include "models/posting/check_sight.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// "UPN<tab>yes" or "UPN<tab>no<tab>reason"; no third field for those who may not know.
void answer(Session &session, const ConsentBook &book, const QList<CheckAnswer> &answers)
{
    QStringList lines;
    QJsonArray document;
    for (const ShownAnswer &one : shownAnswers(answers, book, session.opened().may())) {
        const QString name = one.pupil->upn.isEmpty() ? one.pupil->id.toText() : one.pupil->upn;
        const QString word = one.isYes ? QStringLiteral("yes") : QStringLiteral("no");
        QStringList fields{name, word};
        QJsonObject object{{QStringLiteral("upn"), name}, {QStringLiteral("answer"), word}};
        const QString reason = one.isCovered ? QStringLiteral("covered") : one.isYes ? QString() : one.words;
        if (!reason.isEmpty()) {
            fields.append(reason);
            object.insert(QStringLiteral("reason"), reason);
        }
        if (one.isYes && !one.words.isEmpty())
            object.insert(QStringLiteral("return"), one.words);
        lines.append(fields.join(u'\t'));
        document.append(object);
    }
    session.out().answer(lines, document);
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<void> may
        = session.require(session.opened().may().mayWrite(Place::PostingCheck), Text::tr("check before posting"));
    if (!may)
        return failure(may);
    const Result<AskedCheck> asked = askedCheck(session, arguments);
    if (!asked)
        return failure(asked);
    const Result<QList<CheckAnswer>> answers = checkInFull(asked->question, asked->book, asked->accounts);
    if (!answers)
        return failure(answers);
    const Result<Committed> kept
        = wait(session.opened().office().commit(keepCheck(asked->question, *answers, session.hand())));
    if (!kept)
        return failure(kept);
    answer(session, asked->book, *answers);
    return allYes(*answers) ? Exit::Done : Exit::AnswerIsNo;
}

} // namespace

Verb checkVerb()
{
    using Takes = Option::Takes;
    return {
        QStringLiteral("check"),
        QStringLiteral("--pupil UPN… --media image|video|text --account NAME|--platform NAME [--first-name] [--age] "
                       "[--group] [--on D] [--post TITLE] [--covered UPN…] [--saved-group NAME] [--poster NAME]"),
        {{QStringLiteral("pupil"), Takes::Several},
         {QStringLiteral("covered"), Takes::Several},
         {QStringLiteral("saved-group"), Takes::One},
         {QStringLiteral("poster"), Takes::One},
         {QStringLiteral("media"), Takes::One},
         {QStringLiteral("account"), Takes::One},
         {QStringLiteral("platform"), Takes::One},
         {QStringLiteral("first-name"), Takes::Nothing},
         {QStringLiteral("age"), Takes::Nothing},
         {QStringLiteral("group"), Takes::Nothing},
         {QStringLiteral("on"), Takes::One},
         {QStringLiteral("post"), Takes::One}},
        0,
        0,
        run};
}

} // namespace lanyard::cli
