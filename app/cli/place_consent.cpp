#include "app/cli/consent_reading.h"
#include "app/cli/place_table.h"
#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "models/consent/consent_grid.h"
#include "models/consent/consent_sight.h"
#include "models/tables/folding.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lanyard::cli {

namespace {

Result<void> mayRead(Session &session)
{
    const Accesses access = session.opened().may().at(Place::ConsentRecord);
    return session.require(access & (Access::Read | Access::AnswersOnly), Text::tr("see the consent record"));
}

/// The book's pupils as people expect names to stand, by their place in it.
QList<int> byName(const ConsentBook &book)
{
    QList<std::pair<QByteArray, int>> keyed;
    for (int at = 0; at < book.pupils().size(); ++at)
        keyed.append({sortKey(book.pupils().at(at).sortedName()), at});
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<int> order;
    for (const auto &[key, at] : keyed)
        order.append(at);
    return order;
}

Result<Rows> rows(Session &session, const Arguments &arguments)
{
    if (const Result<void> may = mayRead(session); !may)
        return failure(may);
    const Result<AskedMoment> asked = askedMoment(session, arguments);
    if (!asked)
        return failure(asked);
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const QStringList purposes = book->purposes(asked->day);
    const ConsentGrid grid = ConsentGrid::of(*book, purposes, asked->day, asked->knownBy);
    Rows rows{QStringList{QStringLiteral("upn"), QStringLiteral("surname"), QStringLiteral("forename"),
                          QStringLiteral("registration_group")}
                  + purposes,
              {}};
    for (const int at : byName(*book)) {
        const Pupil &pupil = book->pupils().at(at);
        const ConsentSight sight = ConsentSight::of(session.opened().may(), pupil.school);
        QStringList cells{pupil.upn, pupil.surname(), pupil.forename(), pupil.registrationGroup};
        for (int purpose = 0; purpose < purposes.size(); ++purpose)
            cells.append(consentStateKey(sight.shown(grid.at(at, purpose).state)));
        rows.rows.append(cells);
    }
    return rows;
}

/// One pupil: every purpose with what is in force, and for those who may know, the record that says so.
Result<Record> record(Session &session, const QString &id)
{
    if (const Result<void> may = mayRead(session); !may)
        return failure(may);
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const Result<const Pupil *> pupil = pupilCalled(book->pupils(), id);
    if (!pupil)
        return failure(pupil);
    const ConsentSight sight = ConsentSight::of(session.opened().may(), (*pupil)->school);
    Record record{{QStringLiteral("upn"), (*pupil)->upn},
                  {QStringLiteral("surname"), (*pupil)->surname()},
                  {QStringLiteral("forename"), (*pupil)->forename()},
                  {QStringLiteral("registration_group"), (*pupil)->registrationGroup}};
    const QDate day = session.clock().today();
    const PupilConsent consent = book->about(**pupil);
    for (const QString &purpose : book->purposes(day)) {
        const InForce found = inForce(consent, book->versions(), purpose, day);
        const ConsentState state = sight.shown(found.state);
        if (sight.reasons && state == found.state && !found.because.isNull())
            record.append({purpose,
                           QJsonObject{{QStringLiteral("state"), consentStateKey(state)},
                                       {QStringLiteral("because"), found.because.toText()}}});
        else
            record.append({purpose, QJsonObject{{QStringLiteral("state"), consentStateKey(state)}}});
    }
    return record;
}

} // namespace

PlaceTable consentPlace()
{
    return {QStringLiteral("consent"), {QStringLiteral("as-of"), QStringLiteral("known-on")}, rows, record};
}

} // namespace lanyard::cli
