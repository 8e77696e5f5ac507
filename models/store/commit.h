#pragma once

#include "models/store/change.h"
#include "models/store/progress.h"
#include "models/store/trail_writer.h"
#include "models/store/vault.h"

namespace lanyard {

class Connection;

/// What a commit needs besides the change itself.
struct CommitContext
{
    const Author &author;
    const Guard &guard;
    const TrailBinding &binding;
    qint64 now = 0; ///< UTC milliseconds
    Progress progress;
};

struct CommitOutcome
{
    Committed committed;
    qint64 startedAt = 0; ///< the trail's head before: entries up to it are other desks'
    QList<RowChange> rows;
};

/// Begin immediate → the change is made → guard → revisions → write → trail → commit: all of it or nothing.
Result<CommitOutcome> commitChange(Connection &connection, const ChangeMaker &make, const CommitContext &context);

} // namespace lanyard
