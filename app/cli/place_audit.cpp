#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/registers/trail_sight.h"
#include "models/store/trail_reader.h"
#include "models/store/vault.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<void> mayRead(Session &session)
{
    return session.require(session.opened().may().mayRead(Place::AuditTrail), Text::tr("read the audit trail"));
}

QString moment(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs); }

/// Ids by the names of those who have one.
QHash<RecordId, QString> userNames(Session &session)
{
    QHash<RecordId, QString> names;
    if (const Result<QList<User>> users = session.opened().users()) {
        for (const User &user : *users)
            names.insert(user.id, user.shownName());
    }
    return names;
}

QString kindKey(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Record:
        return QStringLiteral("record");
    case Change::Kind::Log:
        return QStringLiteral("log");
    case Change::Kind::Draft:
        return QStringLiteral("draft");
    case Change::Kind::Schema:
        return QStringLiteral("schema");
    case Change::Kind::Erase:
        return QStringLiteral("erase");
    }
    return {};
}

Result<QList<TrailEntry>> read(Session &session, const TrailFilter &filter)
{
    return wait(session.opened().office().read<QList<TrailEntry>>(
        [filter](Connection &connection) { return readTrail(connection, filter); }));
}

/// The entry of this number.
Result<TrailEntry> entryAt(Session &session, qint64 sequence)
{
    TrailFilter filter;
    filter.after = sequence - 1;
    const auto from = read(session, filter);
    if (!from)
        return failure(from);
    if (sequence < 1 || from->isEmpty())
        return failure(Error::Code::NotFound, Text::tr("The audit trail has no entry %1.").arg(sequence));
    return from->last(); // latest first
}

Result<Rows> rows(Session &session, const Arguments &)
{
    if (const Result<void> may = mayRead(session); !may)
        return failure(may);
    const auto trail = read(session, {});
    if (!trail)
        return failure(trail);
    const QHash<RecordId, QString> names = userNames(session);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("at"), QStringLiteral("who"),
               QStringLiteral("place"), QStringLiteral("record"), QStringLiteral("reason")},
              {}};
    for (const TrailEntry &entry : *trail) {
        rows.rows.append({QString::number(entry.sequence), kindKey(entry.kind), moment(entry.at),
                          names.value(entry.who, entry.who.toText()), entry.table, entry.record.toText(),
                          entry.reason});
    }
    return rows;
}

QJsonValue shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    return QJsonValue::fromVariant(value);
}

/// The values show only to those who may read the record itself.
Result<QJsonArray> changesOf(const TrailEntry &entry, Session &session)
{
    const FormReader reader{session.opened().may(), session.opened().user().id};
    const auto may = wait(session.opened().office().read<bool>(
        [entry, reader](Connection &connection) { return mayReadValues(connection, entry, reader); }));
    if (!may)
        return failure(may);
    QJsonArray changes;
    for (const TrailValue &change : *may ? entry.values : QList<TrailValue>()) {
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("from"), shown(change.from)},
                                   {QStringLiteral("to"), shown(change.to)}});
    }
    return changes;
}

Result<Record> record(Session &session, const QString &id)
{
    if (const Result<void> may = mayRead(session); !may)
        return failure(may);
    const Result<TrailEntry> entry = entryAt(session, id.toLongLong());
    if (!entry)
        return failure(entry);
    const Result<QJsonArray> changes = changesOf(*entry, session);
    if (!changes)
        return failure(changes);
    return Record{
        {QStringLiteral("id"), entry->sequence},
        {QStringLiteral("state"), kindKey(entry->kind)},
        {QStringLiteral("at"), moment(entry->at)},
        {QStringLiteral("who"), userNames(session).value(entry->who, entry->who.toText())},
        {QStringLiteral("place"), entry->table},
        {QStringLiteral("record"), entry->record.toText()},
        {QStringLiteral("reason"), entry->reason},
        {QStringLiteral("changes"), *changes},
    };
}

} // namespace

PlaceTable auditPlace() { return {QStringLiteral("audit"), {}, rows, record}; }

} // namespace lanyard::cli
