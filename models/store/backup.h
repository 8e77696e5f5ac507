#pragma once

#include "models/store/desk_notes.h"
#include "models/store/key_ring.h"
#include "models/store/progress.h"

#include <QMap>

namespace lanyard {

/// One uncompressed tar of a register: key ring, vaults, what a crashed writer left of its journals, and a manifest
/// with each file's hash. No key is needed: a technician backs up vaults that they cannot open. All vaults stand under
/// shared locks together, so that key ring and files are of one moment; others read on and wait with writing.
/// `heads`: where the trails stood, of the vaults that the maker holds. `file` is replaced whole or not at all.
Result<void> backUp(const QString &registerPath, const QString &file, const QMap<RecordId, TrailHead> &heads,
                    qint64 now, const Progress &progress = {});

struct Restored
{
    qint64 made = 0; ///< when the backup was made, UTC milliseconds
    QStringList files;
};

/// Into a folder that is new or empty. Every file is compared with the manifest; where one differs the folder is left
/// as it was. The key ring comes last, under a new instance id, so that desks do not take the older state for a trick.
/// Cancelled, it leaves the folder as it was too.
Result<Restored> restore(const QString &file, const QString &folder, const Progress &progress = {});

} // namespace lanyard
