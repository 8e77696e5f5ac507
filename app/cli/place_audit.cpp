#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/cases/case_trail.h"
#include "models/registers/trail_sight.h"
#include "models/store/trail_reader.h"
#include "models/store/vault.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

QString vaultOption() { return QStringLiteral("vault"); }

/// Office's trail, or that of a closed vault. An entry of one of those is called "safeguarding:12".
struct Trail
{
    QString vault; ///< empty: office's

    QString nameOf(const TrailEntry &entry) const
    {
        const QString number = QString::number(entry.sequence);
        return vault.isEmpty() ? number : vault + QLatin1Char(':') + number;
    }
};

/// The vault asked for; else office's trail, or that of their own vault for those who read no other.
Result<Trail> trailAsked(Session &session, const QString &vault)
{
    const QStringList closed = vaultsWithTrail(session.opened());
    if (!vault.isEmpty() && vault != QLatin1String("office") && !closed.contains(vault))
        return failure(Error::Code::NotAllowed, Text::tr("You read no audit trail of a vault \"%1\".").arg(vault));
    const bool isOffice = vault == QLatin1String("office");
    if (!vault.isEmpty() && !isOffice)
        return Trail{vault};
    const bool mayOffice = session.opened().may().mayRead(Place::AuditTrail);
    if (!mayOffice && !isOffice && !closed.isEmpty())
        return Trail{closed.first()};
    const Result<void> may = session.require(mayOffice, Text::tr("read the audit trail"));
    return may ? Result<Trail>(Trail()) : failure(may);
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

Result<QList<TrailEntry>> read(Session &session, const Trail &trail, const TrailFilter &filter)
{
    if (!trail.vault.isEmpty())
        return wait(readCaseTrail(session.opened(), trail.vault, filter));
    return wait(session.opened().office().read<QList<TrailEntry>>(
        [filter](Connection &connection) { return readTrail(connection, filter); }));
}

/// The entry of this number.
Result<TrailEntry> entryAt(Session &session, const Trail &trail, qint64 sequence)
{
    TrailFilter filter;
    filter.after = sequence - 1;
    const auto from = read(session, trail, filter);
    if (!from)
        return failure(from);
    if (sequence < 1 || from->isEmpty() || from->last().sequence != sequence) // latest first
        return failure(Error::Code::NotFound, Text::tr("The audit trail has no entry %1.").arg(sequence));
    return from->last();
}

Result<Rows> rows(Session &session, const Arguments &arguments)
{
    const Result<Trail> trail = trailAsked(session, arguments.value(vaultOption()));
    if (!trail)
        return failure(trail);
    const auto entries = read(session, *trail, {});
    if (!entries)
        return failure(entries);
    const QHash<RecordId, QString> names = userNames(session);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("at"), QStringLiteral("who"),
               QStringLiteral("place"), QStringLiteral("record"), QStringLiteral("reason")},
              {}};
    for (const TrailEntry &entry : *entries) {
        rows.rows.append({trail->nameOf(entry), kindKey(entry.kind), moment(entry.at),
                          names.value(entry.who, entry.who.toText()), entry.table,
                          entry.record.isNull() ? QString() : entry.record.toText(), entry.reason});
    }
    return rows;
}

QJsonValue shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    return QJsonValue::fromVariant(value);
}

/// The values show only to those who may read the record itself; of a closed vault there are no other entries.
Result<bool> showsValues(const TrailEntry &entry, const Trail &trail, Session &session)
{
    if (!trail.vault.isEmpty())
        return formRegisterOfTable(entry.table) != nullptr;
    const FormReader reader{session.opened().may(), session.opened().user().id};
    return wait(session.opened().office().read<bool>(
        [entry, reader](Connection &connection) { return mayReadValues(connection, entry, reader); }));
}

Result<QJsonArray> changesOf(const TrailEntry &entry, const Trail &trail, Session &session)
{
    const Result<bool> may = showsValues(entry, trail, session);
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
    const Result<Trail> trail = trailAsked(
        session, id.contains(QLatin1Char(':')) ? id.section(QLatin1Char(':'), 0, -2) : QStringLiteral("office"));
    if (!trail)
        return failure(trail);
    const Result<TrailEntry> entry = entryAt(session, *trail, id.section(QLatin1Char(':'), -1).toLongLong());
    if (!entry)
        return failure(entry);
    const Result<QJsonArray> changes = changesOf(*entry, *trail, session);
    if (!changes)
        return failure(changes);
    return Record{
        {QStringLiteral("id"), trail->nameOf(*entry)},
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

PlaceTable auditPlace() { return {QStringLiteral("audit"), {vaultOption()}, rows, record}; }

} // namespace lanyard::cli
