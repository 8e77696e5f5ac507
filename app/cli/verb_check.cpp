#include "app/cli/consent_reading.h"
#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/posting/check_record.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<CheckQuestion> questionOf(Session &session, const Arguments &arguments, const ConsentBook &book)
{
    const std::optional<Media> media = mediaFromKey(arguments.value(QStringLiteral("media")));
    if (!media)
        return usage(Text::tr("Say which media: --media image, video or text."));
    const QString platform = arguments.value(QStringLiteral("platform"));
    const QString account = arguments.value(QStringLiteral("account"));
    if (platform.isEmpty() == account.isEmpty())
        return usage(Text::tr("Say where: either --platform NAME or --account NAME."));
    const auto on = arguments.day(QStringLiteral("on"));
    if (!on)
        return failure(on);
    CheckQuestion question;
    for (const QString &name : arguments.values(QStringLiteral("pupil"))) {
        const Result<const Pupil *> pupil = pupilCalled(book.pupils(), name);
        if (!pupil)
            return failure(pupil);
        question.pupils.append((*pupil)->id);
    }
    question.media = *media;
    question.platform = platform.isEmpty() ? account : platform;
    question.firstName = arguments.has(QStringLiteral("first-name"));
    question.age = arguments.has(QStringLiteral("age"));
    question.group = arguments.has(QStringLiteral("group"));
    question.on = on->value_or(session.clock().today());
    question.post = arguments.value(QStringLiteral("post"));
    return question;
}

/// "UPN<tab>yes" or "UPN<tab>no<tab>reason"; no third field for those who may not know.
void answer(Session &session, const ConsentBook &book, const QList<CheckAnswer> &answers)
{
    QStringList lines;
    QJsonArray document;
    for (const CheckAnswer &one : answers) {
        const Pupil *pupil = book.pupil(one.pupil);
        const Permissions &may = session.opened().may();
        const QString name = pupil->upn.isEmpty() ? pupil->id.toText() : pupil->upn;
        const QString word = one.isYes() ? QStringLiteral("yes") : QStringLiteral("no");
        QStringList fields{name, word};
        QJsonObject object{{QStringLiteral("upn"), name}, {QStringLiteral("answer"), word}};
        if (!one.isYes() && may.seesReasons(pupil->school)) {
            const QString reason = reasonText(one, book, may.seesProtection(pupil->school));
            fields.append(reason);
            object.insert(QStringLiteral("reason"), reason);
        }
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
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const Result<CheckQuestion> question = questionOf(session, arguments, *book);
    if (!question)
        return failure(question);
    const Result<QList<CheckAnswer>> answers = check(*question, *book);
    if (!answers)
        return failure(answers);
    const Result<Committed> kept
        = wait(session.opened().office().commit(keepCheck(*question, *answers, session.hand())));
    if (!kept)
        return failure(kept);
    answer(session, *book, *answers);
    return allYes(*answers) ? Exit::Done : Exit::AnswerIsNo;
}

} // namespace

Verb checkVerb()
{
    using Takes = Option::Takes;
    return {
        QStringLiteral("check"),
        QStringLiteral("--pupil UPN… --media image|video|text --account NAME|--platform NAME [--first-name] [--age] "
                       "[--group] [--on D] [--post TITLE]"),
        {{QStringLiteral("pupil"), Takes::Several},
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
