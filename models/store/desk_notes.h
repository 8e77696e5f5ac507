#pragma once

#include "models/store/record_id.h"
#include "models/store/trail_reader.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <optional>

namespace lanyard {

/// What this desk last saw of each vault's trail, kept in the user's own settings, away from the register: SQLCipher
/// tells a page's author but not its age, so a whole old file put back can be noticed only by somebody who saw later.
/// Holds ids, numbers and hashes; no name. Called from the vaults' workers too.
class DeskNotes
{
public:
    /// An empty path is the user's settings folder.
    explicit DeskNotes(const QString &path);

    /// Nothing where this desk saw nothing of the register, or another instance of it: a restored backup is older, and
    /// rightly so.
    std::optional<TrailHead> seen(const RecordId &registerId, const RecordId &instance, const RecordId &vault) const;
    /// Whether it saw the register, but in other copies: one restored from a backup, or the one the backup was made of.
    bool knowsOnlyOtherInstances(const RecordId &registerId, const RecordId &instance) const;
    /// Later entries replace earlier ones, never the other way round. A desk whose settings cannot be written works on
    /// without notes.
    void note(const RecordId &registerId, const RecordId &instance, const RecordId &vault, const TrailHead &seen);

private:
    QString m_path;
    mutable QMutex m_mutex;
};

} // namespace lanyard
