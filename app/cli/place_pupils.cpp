#include "app/cli/place_table.h"
#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "models/consent/in_force.h"
#include "models/people/pupil_columns.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<QList<Pupil>> pupils(Session &session)
{
    return wait(
        session.opened().office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }));
}

Accesses access(Session &session) { return session.opened().may().at(Place::Pupils); }

Result<void> mayRead(Session &session)
{
    return session.require(access(session) & (Access::Read | Access::NamesOnly), Text::tr("see the pupils"));
}

/// Names and class only, for those who may see no more.
Rows namesOnly(Rows rows)
{
    const QStringList seen{QStringLiteral("surname"), QStringLiteral("forename"), QStringLiteral("registration_group")};
    for (QStringList &row : rows.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!seen.contains(rows.keys.at(column)))
                row[column].clear();
        }
    }
    return rows;
}

Result<Rows> rows(Session &session, const Arguments &)
{
    const Result<void> may = mayRead(session);
    if (!may)
        return failure(may);
    const Result<QList<Pupil>> all = pupils(session);
    if (!all)
        return failure(all);
    const auto table = makePupilTable(session.opened().schools(), session.clock().today());
    table->setRecords(*all);
    QList<Pupil> sorted;
    for (int row = 0; row < table->rowCount(); ++row)
        sorted.append(table->recordAt(row));
    Rows rows = rowsOf(table->columns(), sorted);
    return access(session).testFlag(Access::Read) ? rows : namesOnly(rows);
}

QJsonArray contacts(const Pupil &pupil, const QDate &day)
{
    QJsonArray list;
    for (const Contact &contact : pupil.contacts) {
        const auto flag = [&day](const QList<DatedFlag> &flags) { return holds(flags, day, KnownNow); };
        list.append(QJsonObject{
            {QStringLiteral("id"), contact.id.toText()},
            {QStringLiteral("name"), contact.name()},
            {QStringLiteral("relationship"), contact.relationship},
            {QStringLiteral("email"), contact.email},
            {QStringLiteral("phone"), contact.phone},
            {QStringLiteral("address"), contact.address},
            {QStringLiteral("parental_responsibility"), flag(contact.responsibility)},
            {QStringLiteral("must_be_asked"), flag(contact.mustBeAsked)},
            {QStringLiteral("no_contact"), flag(contact.noContact)},
        });
    }
    return list;
}

Result<Record> record(Session &session, const QString &id)
{
    const Result<void> may = mayRead(session);
    if (!may)
        return failure(may);
    const Result<QList<Pupil>> all = pupils(session);
    if (!all)
        return failure(all);
    const Result<const Pupil *> found = pupilCalled(*all, id);
    if (!found)
        return failure(found);
    const Pupil &pupil = **found;
    if (!access(session).testFlag(Access::Read))
        return Record{{QStringLiteral("surname"), pupil.surname()},
                      {QStringLiteral("forename"), pupil.forename()},
                      {QStringLiteral("registration_group"), pupil.registrationGroup}};
    const QDate day = session.clock().today();
    return Record{
        {QStringLiteral("id"), pupil.id.toText()},
        {QStringLiteral("upn"), pupil.upn},
        {QStringLiteral("surname"), pupil.surname()},
        {QStringLiteral("forename"), pupil.forename()},
        {QStringLiteral("legal_surname"), pupil.legalSurname},
        {QStringLiteral("legal_forename"), pupil.legalForename},
        {QStringLiteral("date_of_birth"), pupil.born.toString(Qt::ISODate)},
        {QStringLiteral("year_group"), pupil.yearGroup.key()},
        {QStringLiteral("registration_group"), pupil.registrationGroup},
        {QStringLiteral("status"), pupilStatusKey(pupil, day)},
        {QStringLiteral("school"), session.opened().school(pupil.school).name},
        {QStringLiteral("contacts"), contacts(pupil, day)},
    };
}

} // namespace

PlaceTable pupilsPlace() { return {QStringLiteral("pupils"), {}, rows, record}; }

} // namespace lanyard::cli
