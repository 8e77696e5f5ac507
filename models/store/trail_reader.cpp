#include "models/store/trail_reader.h"

#include "models/store/connection.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

const QString &columns()
{
    static const QString names = QStringLiteral("sequence, at, who, kind, place, record, reason");
    return names;
}

TrailEntry entryOf(const Query &query)
{
    TrailEntry entry;
    entry.sequence = query.integer(0);
    entry.at = query.integer(1);
    entry.who = query.id(2);
    entry.kind = Change::Kind(query.integer(3));
    entry.table = query.text(4);
    entry.record = query.id(5);
    entry.reason = query.text(6);
    return entry;
}

} // namespace

QString changeKindKey(Change::Kind kind)
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

Result<QList<TrailEntry>> readTrail(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT %1 FROM trail ORDER BY sequence").arg(columns()));
    if (const Result<void> run = query.exec(); !run)
        return failure(run);
    QList<TrailEntry> entries;
    while (query.next())
        entries.append(entryOf(query));
    if (const Result<void> whole = query.error(); !whole)
        return failure(whole);
    return entries;
}

Result<TrailEntry> readTrailEntry(Connection &connection, qint64 sequence)
{
    Query query(connection,
                QStringLiteral("SELECT %1, changed FROM trail LEFT JOIN trail_values USING (sequence) "
                               "WHERE sequence = ?")
                    .arg(columns()));
    if (const Result<void> run = query.bind(sequence).exec(); !run)
        return failure(run);
    if (!query.next()) {
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("AuditTrail", "The trail has no entry %1.").arg(sequence));
    }
    TrailEntry entry = entryOf(query);
    entry.changes = decodeChanged(query.bytes(7));
    return entry;
}

} // namespace lanyard
