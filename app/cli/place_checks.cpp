#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/posting/check_record.h"
#include "models/posting/check_sight.h"
#include "models/store/vault.h"

#include <QDateTime>
#include <QJsonArray>

namespace lanyard::cli {

namespace {

struct Kept
{
    QList<KeptCheck> checks;
    PostingAccounts accounts;
};

Result<Kept> readKept(Session &session)
{
    const Result<void> may
        = session.require(session.opened().may().mayWrite(Place::PostingCheck), Text::tr("see checks"));
    if (!may)
        return failure(may);
    auto kept = wait(session.opened().office().read<Kept>([](Connection &connection) -> Result<Kept> {
        const auto checks = readChecks(connection);
        const auto accounts = readPostingAccounts(connection);
        if (!checks || !accounts)
            return checks ? Result<Kept>(failure(accounts)) : failure(checks);
        return Kept{*checks, *accounts};
    }));
    if (kept)
        kept->checks.removeIf([&reg = session.opened()](const KeptCheck &check) {
            return !mayReadCheck(check, reg.may(), reg.user().id);
        });
    return kept;
}

QString moment(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODate); }

QString yesOrNo(const KeptCheck &check) { return allYes(check.answers) ? QStringLiteral("yes") : QStringLiteral("no"); }

Result<Rows> rows(Session &session, const Arguments &)
{
    const Result<Kept> kept = readKept(session);
    if (!kept)
        return failure(kept);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("asked"), QStringLiteral("media"),
               QStringLiteral("place"), QStringLiteral("on"), QStringLiteral("pupils"), QStringLiteral("answer")},
              {}};
    for (const KeptCheck &check : kept->checks)
        rows.rows.append({check.id.toText(), QStringLiteral("kept"), moment(check.asked),
                          mediaKey(check.question.media), placeText(check.question, kept->accounts),
                          check.question.on.toString(Qt::ISODate), QString::number(check.answers.size()),
                          yesOrNo(check)});
    return rows;
}

Result<Record> record(Session &session, const QString &id)
{
    const Result<Kept> kept = readKept(session);
    if (!kept)
        return failure(kept);
    for (const KeptCheck &check : kept->checks) {
        if (check.id != RecordId::fromText(id))
            continue;
        const auto book = wait(session.opened().office().read<ConsentBook>([&](Connection &connection) {
            return ConsentBook::readAbout(connection, check.question.pupils + check.question.covered);
        }));
        if (!book)
            return failure(book);
        Record record{
            {QStringLiteral("id"), id},
            {QStringLiteral("asked"), moment(check.asked)},
            {QStringLiteral("question"), questionText(check.question, placeText(check.question, kept->accounts))}};
        for (const ShownAnswer &answer : shownAnswers(check.answers, *book, session.opened().may())) {
            const QString word = answer.isCovered ? QStringLiteral("covered")
                : answer.isYes                    ? QStringLiteral("yes")
                                                  : QStringLiteral("no");
            record.append({answer.pupil->upn.isEmpty() ? answer.pupil->id.toText() : answer.pupil->upn,
                           answer.words.isEmpty() ? word : word + QStringLiteral(", ") + answer.words});
        }
        return record;
    }
    return failure(Error::Code::NotFound, Text::tr("There is no check %1.").arg(id));
}

} // namespace

PlaceTable checksPlace() { return {.key = QStringLiteral("checks"), .rows = rows, .record = record}; }

} // namespace lanyard::cli
