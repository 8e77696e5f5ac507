#pragma once

#include "models/store/fields.h"
#include "models/store/record_id.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace lanyard {

/// One record created or changed. A revision of 0 creates; any other must be the record's revision now, or the
/// commit ends in a Conflict. `values` holds only what changes. Creating what stands there already with the same
/// values, or changing nothing, leaves no entry: repeating a change is harmless.
struct Write
{
    /// In place of a revision: nothing is written to the record's row. In a Log the values go to the trail alone (who
    /// read it, how); in an Erase only what the trail knows of the record goes.
    static constexpr qint64 NoRow = -1;

    QString table;
    RecordId id;
    qint64 revision = 0;
    Fields values;

    bool operator==(const Write &) const = default;
};

/// The one door for writes: a value that can be serialised and replayed onto a copy of the vault.
struct Change
{
    enum class Kind {
        Record, ///< records created or changed
        Log, ///< something that was seen or done: a check (a row of its own), a reading, a showing (NoRow)
        Draft, ///< half-written work in the table "draft"; not in the trail. No values: the draft is discarded
        Schema, ///< rows that a migration changed; only the migration writes it
        Erase, ///< retention: the record's row and values leave file and trail, the chain stays
    };

    Kind kind = Kind::Record;
    QString reason; ///< why, where the change needs a reason; kept in the trail
    QList<Write> writes;

    QByteArray toBytes() const;
    static std::optional<Change> fromBytes(const QByteArray &bytes);
    bool operator==(const Change &) const = default;
};

/// Two people changed the same record: what the second meant to write, and what stands.
struct Conflict
{
    Write yours;
    qint64 theirRevision = 0;
    Fields theirs;
};

/// What a commit leaves: the trail's new head, and the revision each written record now has.
struct Committed
{
    qint64 sequence = 0;
    QByteArray head;
    qint64 revision(const RecordId &id) const { return revisions.value(id); }
    QMap<RecordId, qint64> revisions;
};

/// One entry of the change feed: a record that this desk or another has written.
struct RowChange
{
    qint64 sequence = 0;
    QString table;
    RecordId id;
    bool own = false; ///< committed through this Vault object

    bool operator==(const RowChange &) const = default;
};

} // namespace lanyard

Q_DECLARE_TYPEINFO(lanyard::Write, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::RowChange, Q_RELOCATABLE_TYPE);
