#include "app/cli/consent_reading.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/consent/consent_records.h"
#include "models/consent/refresh.h"
#include "models/posting/new_places.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// Makes the next version of the year's form, which asks about accounts that it does not ask about yet, and says how
/// many pupils must be asked.
Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<School> school = session.school(arguments.value(QStringLiteral("school")));
    if (!school)
        return failure(school);
    const Result<void> may = session.require(session.opened().may().mayWrite(Place::ConsentRecord, school->id),
                                             Text::tr("make a consent form"));
    if (!may)
        return failure(may);
    const Result<ConsentBook> book = readConsentBook(session);
    const auto accounts = wait(session.opened().office().read<PostingAccounts>(readPostingAccounts));
    if (!book || !accounts)
        return book ? Result<Exit>(failure(accounts)) : failure(book);
    const QDate today = session.clock().today();
    const QList<NewPlace> places = newPlaces(*book, *accounts, *school, today);
    const Result<FormVersion> form = formAskingAbout(*book, places, *school, today);
    if (!form)
        return failure(form);
    const auto committed = wait(session.opened().office().commit({Change::Kind::Record, {}, {toWrite(*form)}}));
    if (!committed)
        return failure(committed);
    ConsentBook now = *book;
    now.put(*form);
    const int asked = int(uncovered(now, {school->id, today}).size());
    QStringList lines{QStringLiteral("version\t%1").arg(form->number)};
    QJsonArray asks;
    for (const NewPlace &place : places) {
        lines.append(QStringLiteral("asks about\t%1").arg(place.name));
        asks.append(place.name);
    }
    lines.append(QStringLiteral("pupils to be asked\t%1").arg(asked));
    session.out().answer(lines,
                         QJsonObject{{QStringLiteral("version"), form->number},
                                     {QStringLiteral("asks_about"), asks},
                                     {QStringLiteral("pupils"), asked}});
    return Exit::Done;
}

} // namespace

Verb refreshVerb()
{
    return {QStringLiteral("refresh"),
            QStringLiteral("[--school S]"),
            {{QStringLiteral("school"), Option::Takes::One}},
            0,
            0,
            run};
}

} // namespace lanyard::cli
