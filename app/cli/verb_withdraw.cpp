#include "app/cli/consent_reading.h"
#include "app/cli/posting_reading.h"
#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/consent/giver_match.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<ConsentReturn> withdrawalOf(const Arguments &arguments, const ConsentBook &book)
{
    const Result<const Pupil *> pupil = pupilCalled(book.pupils(), arguments.words.first());
    if (!pupil)
        return failure(pupil);
    const auto receivedOn = arguments.day(QStringLiteral("received-on"));
    if (!receivedOn)
        return failure(receivedOn);
    const std::optional<Method> method = methodFromText(arguments.value(QStringLiteral("method")));
    if (!*receivedOn || !method || !arguments.has(QStringLiteral("by")))
        return usage(Text::tr("A withdrawal needs --received-on D, --by NAME and --method paper, scan, fillable-pdf, "
                              "letter, email, in-person or orally."));
    ConsentReturn given;
    given.pupil = (*pupil)->id;
    given.isWithdrawal = true;
    given.givenBy = arguments.value(QStringLiteral("by"));
    given.relationship = arguments.value(QStringLiteral("relationship"));
    const Result<GiverMatch> giver = matchGiver(**pupil, given.givenBy, given.relationship);
    if (!giver)
        return failure(giver);
    given.by = giver->by;
    given.contact = giver->contact;
    given.receivedOn = **receivedOn;
    given.method = *method;
    given.purposes = arguments.values(QStringLiteral("purpose"));
    return given;
}

/// Anybody signed in may enter a withdrawal.
Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const Result<ConsentReturn> given = withdrawalOf(arguments, *book);
    if (!given)
        return failure(given);
    const Result<Change> change = enterWithdrawal(*given, *book, session.hand());
    if (!change)
        return failure(change);
    const QStringList stopped = stoppedBy(*given, *book);
    const Result<Committed> committed = wait(session.opened().office().commit(*change));
    if (!committed)
        return failure(committed);
    QStringList lines;
    for (const QString &purpose : stopped)
        lines.append(QStringLiteral("stopped\t%1").arg(purpose));
    const RecordId id = change->writes.first().id;
    const Result<QList<BroughtDown>> made = takedownsMadeBy(session, id);
    if (!made)
        return failure(made);
    QJsonArray tasks;
    for (const BroughtDown &one : *made) {
        lines.append(QStringLiteral("takedown\t%1\t%2").arg(one.takedown.toText(), one.title));
        tasks.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("takedown")},
                                 {QStringLiteral("id"), one.takedown.toText()},
                                 {QStringLiteral("post"), one.title}});
    }
    session.out().answer(lines,
                         QJsonObject{{QStringLiteral("id"), id.toText()},
                                     {QStringLiteral("stopped"), QJsonArray::fromStringList(stopped)},
                                     {QStringLiteral("tasks"), tasks}});
    return Exit::Done;
}

} // namespace

Verb withdrawVerb()
{
    using Takes = Option::Takes;
    return {QStringLiteral("withdraw"),
            QStringLiteral("UPN [--purpose P…] --received-on D --by NAME --method M [--relationship R]"),
            {{QStringLiteral("purpose"), Takes::Several},
             {QStringLiteral("received-on"), Takes::One},
             {QStringLiteral("by"), Takes::One},
             {QStringLiteral("relationship"), Takes::One},
             {QStringLiteral("method"), Takes::One}},
            1,
            1,
            run};
}

} // namespace lanyard::cli
