#include "models/store/change_writer.h"

#include "models/store/changed_values.h"
#include "models/store/connection.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

tl::unexpected<Error> conflict(const RecordTable &table, const Write &yours, const std::optional<Row> &theirs)
{
    auto both = std::make_shared<Conflict>();
    both->yours = yours;
    if (theirs) {
        both->theirRevision = (*theirs)[table.revisionColumn()].number;
        both->theirs = table.fieldsOf(*theirs);
    }
    return tl::unexpected<Error>(Error{
        Error::Code::Conflict,
        QCoreApplication::translate("Store",
                                    "Somebody else changed this record meanwhile. Nothing was lost: compare both "
                                    "versions and choose."),
        QStringLiteral("%1: revision %2, found %3").arg(table.name()).arg(yours.revision).arg(both->theirRevision),
        both});
}

} // namespace

ChangeWriter::ChangeWriter(Connection &connection, TrailWriter &trail, const Change &change, qint64 now,
                           const RecordId &user)
    : m_connection(connection)
    , m_trail(trail)
    , m_kind(change.kind)
    , m_now(now)
    , m_user(user)
    , m_tables(connection)
    , m_newRows(change.writes, m_tables)
{
}

Result<void> ChangeWriter::write(const Write &write)
{
    if (m_kind == Change::Kind::Draft)
        return keepDraft(write);
    const Result<RecordTable *> found = m_tables.find(write.table);
    if (!found)
        return failure(found);
    if (m_kind == Change::Kind::Erase)
        return erase(**found, write);
    if (write.revision == Write::NoRow)
        return note(write);
    return write.revision == 0 ? create(**found, write) : update(**found, write);
}

Result<void> ChangeWriter::create(RecordTable &table, const Write &write)
{
    const Result<NewRow> &made = m_newRows.next();
    if (!made)
        return failure(made);
    const Result<bool> inserted = insert(table);
    if (!inserted)
        return failure(inserted);
    if (!*inserted)
        return standing(table, write, made->row);
    revisions.insert(revisions.cend(), write.id, 1);
    return enter(write, TrailStep::Leaves::Standing, {}, made->hashes);
}

/// The row that m_newRows gave last, and with it those of the next writes where these create in the same table: then
/// nothing comes between them. Where one of them stands there already they go in one by one.
Result<bool> ChangeWriter::insert(RecordTable &table)
{
    if (m_insertedAhead > 0) {
        --m_insertedAhead;
        return true;
    }
    const std::vector<const Row *> together = m_newRows.together(RecordTable::InsertedTogether);
    const Result<bool> inserted = table.insert(together);
    if (!inserted || together.size() == 1)
        return inserted;
    if (!*inserted)
        return table.insert({together.front()});
    m_insertedAhead = RecordTable::InsertedTogether - 1;
    return true;
}

/// Creating what stands there already is harmless where it is the same, and a conflict where it is not.
Result<void> ChangeWriter::standing(RecordTable &table, const Write &write, const Row &meant)
{
    const Result<std::optional<Row>> theirs = table.read(write.id);
    if (!theirs)
        return failure(theirs);
    Row same = meant;
    if (*theirs)
        same[table.revisionColumn()] = (**theirs)[table.revisionColumn()];
    if (!*theirs || same != **theirs)
        return conflict(table, write, *theirs);
    revisions.insert(write.id, same[table.revisionColumn()].number);
    return {};
}

Result<void> ChangeWriter::update(RecordTable &table, const Write &write)
{
    const Result<std::optional<Row>> standing = table.read(write.id);
    if (!standing)
        return failure(standing);
    if (!*standing || (**standing)[table.revisionColumn()].number != write.revision)
        return conflict(table, write, *standing);
    Row row = **standing;
    if (const Result<void> assigned = table.assign(row, write.values); !assigned)
        return assigned;

    if (!encodeChanged(m_changed, table, **standing, row)) {
        revisions.insert(write.id, write.revision);
        return {};
    }
    row[table.revisionColumn()].number = write.revision + 1;
    if (const Result<void> updated = table.update(row); !updated)
        return updated;
    return enterRow(table, write, row, m_changed.bytes());
}

Result<void> ChangeWriter::note(const Write &write)
{
    const QByteArray noted = encodeNoted(write.values);
    return enter(write, TrailStep::Leaves::Untouched, noted, TrailHashes::of(noted, {}));
}

Result<void> ChangeWriter::erase(RecordTable &table, const Write &write)
{
    const Result<std::optional<Row>> standing = table.read(write.id);
    if (!standing)
        return failure(standing);
    if (const Result<void> erased = eraseTrailValues(write); !erased)
        return erased;
    if (write.revision == Write::NoRow && *standing)
        return enterRow(table, write, **standing, {}); // the row stays, under a hash with a new salt
    if (*standing && (**standing)[table.revisionColumn()].number != write.revision)
        return conflict(table, write, *standing);
    if (const Result<void> removed = table.remove(write.id); !removed)
        return removed;
    return enter(write, TrailStep::Leaves::Gone, {}, TrailHashes::of({}, {}));
}

Result<void> ChangeWriter::eraseTrailValues(const Write &write)
{
    Statement &values = m_connection.cached("DELETE FROM trail_values WHERE sequence IN "
                                            "(SELECT sequence FROM trail WHERE record = ? AND place = ?)");
    values.bind(0, write.id.toBytes());
    values.bind(1, write.table);
    Statement &drafts = m_connection.cached("DELETE FROM draft WHERE record = ? AND place = ?");
    drafts.bind(0, write.id.toBytes());
    drafts.bind(1, write.table);
    return m_trail.store().and_then([&values] { return values.run(); }).and_then([&drafts] { return drafts.run(); });
}

Result<void> ChangeWriter::keepDraft(const Write &write)
{
    if (write.values.isEmpty()) {
        Statement &discard = m_connection.cached("DELETE FROM draft WHERE id = ? AND owner = ?");
        discard.bind(0, write.id.toBytes());
        discard.bind(1, m_user.toBytes());
        return discard.run();
    }
    Statement &keep = m_connection.cached("INSERT OR REPLACE INTO draft (id, owner, place, record, at, body) "
                                          "VALUES (?, ?, ?, ?, ?, ?)");
    keep.bind(0, write.id.toBytes());
    keep.bind(1, m_user.toBytes());
    keep.bind(2, write.values.value(QStringLiteral("place")).toString());
    keep.bind(3, write.values.value(QStringLiteral("record")));
    keep.bind(4, m_now);
    keep.bind(5, write.values.value(QStringLiteral("body")).toByteArray());
    return keep.run();
}

Result<void> ChangeWriter::enterRow(const RecordTable &table, const Write &write, const Row &row,
                                    QByteArrayView changed)
{
    table.encode(m_row, row);
    revisions.insert(write.id, row[table.revisionColumn()].number);
    return enter(write, TrailStep::Leaves::Standing, changed, TrailHashes::of(changed, m_row.bytes()));
}

Result<void> ChangeWriter::enter(const Write &write, TrailStep::Leaves leaves, QByteArrayView changed,
                                 const TrailHashes &hashes)
{
    const Result<void> entered = m_trail.append({m_kind, write.table, write.id, leaves, changed, hashes});
    if (entered && leaves != TrailStep::Leaves::Untouched)
        rows.append(RowChange{m_trail.sequence(), write.table, write.id, true});
    return entered;
}

} // namespace lanyard
