#include "app/cli/consent_reading.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"

#include <QDateTime>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Columns<ConsentReturn> columnsOf(const ConsentBook &book)
{
    const auto column = [](const char *key, std::function<QString(const ConsentReturn &)> text) {
        Column<ConsentReturn> made;
        made.key = QLatin1String(key);
        made.text = std::move(text);
        return made;
    };
    return {
        column("id", [](const ConsentReturn &given) { return given.id.toText(); }),
        column("state",
               [](const ConsentReturn &given) {
                   return given.cancelled != 0 ? QStringLiteral("cancelled") : QStringLiteral("counts");
               }),
        column("kind",
               [](const ConsentReturn &given) {
                   return given.isWithdrawal ? QStringLiteral("withdrawal") : QStringLiteral("form");
               }),
        column("upn",
               [&book](const ConsentReturn &given) {
                   const Pupil *pupil = book.pupil(given.pupil);
                   return pupil ? pupil->upn : QString();
               }),
        column("academic_year",
               [&book](const ConsentReturn &given) {
                   const FormVersion *version = book.version(given.version);
                   const School *school = version ? book.school(version->school) : nullptr;
                   return school ? AcademicYear::starting(version->year, school->yearStarts).text() : QString();
               }),
        column("received_on", [](const ConsentReturn &given) { return given.receivedOn.toString(Qt::ISODate); }),
        column("signed_on", [](const ConsentReturn &given) { return given.signedOn.toString(Qt::ISODate); }),
        column("given_by", [](const ConsentReturn &given) { return given.givenBy; }),
        column("relationship", [](const ConsentReturn &given) { return given.relationship; }),
        column("method", [](const ConsentReturn &given) { return methodKey(given.method); }),
        column("entered",
               [](const ConsentReturn &given) {
                   return QDateTime::fromMSecsSinceEpoch(given.entered, Qt::UTC).toString(Qt::ISODate);
               }),
        column("answers",
               [](const ConsentReturn &given) {
                   QStringList answers = given.isWithdrawal ? given.purposes : QStringList();
                   for (qsizetype at = 0; at < given.answers.size(); ++at)
                       answers.append(given.answers.keys().at(at) + QLatin1Char('=') + answerKey(given.answers.at(at)));
                   return answers.join(QLatin1Char(' '));
               }),
        column("cancel_reason", [](const ConsentReturn &given) { return given.cancelReason; }),
    };
}

Result<ConsentBook> readable(Session &session)
{
    const Result<void> may
        = session.require(session.opened().may().mayRead(Place::ConsentRecord), Text::tr("see who answered what"));
    return may ? readConsentBook(session) : failure(may);
}

Result<Rows> rows(Session &session, const Arguments &)
{
    const Result<ConsentBook> book = readable(session);
    if (!book)
        return failure(book);
    return rowsOf(columnsOf(*book), book->returns());
}

Result<Record> record(Session &session, const QString &id)
{
    const Result<ConsentBook> book = readable(session);
    if (!book)
        return failure(book);
    const ConsentReturn *given = book->given(RecordId::fromText(id));
    if (!given)
        return failure(Error::Code::NotFound, Text::tr("There is no return \"%1\".").arg(id));
    Record record;
    for (const Column<ConsentReturn> &column : columnsOf(*book))
        record.append({column.key, column.text(*given)});
    return record;
}

} // namespace

PlaceTable returnsPlace() { return {QStringLiteral("returns"), {}, rows, record}; }

} // namespace lanyard::cli
