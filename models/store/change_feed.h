#pragma once

#include "models/store/commit.h"

namespace lanyard {

/// The audit trail read as a feed: which rows were written after the last entry seen. Used by the worker.
class ChangeFeed
{
public:
    Result<void> begin(Connection &connection); ///< all that stands now has been seen

    /// Entries of other desks since. Costs one look at the file's change counter while nobody has written.
    Result<QList<RowChange>> poll(Connection &connection);
    /// After an own commit: what others wrote before it, then what it wrote.
    Result<QList<RowChange>> afterCommit(Connection &connection, const CommitOutcome &outcome);

private:
    Result<QList<RowChange>> entries(Connection &connection, qint64 upTo);

    qint64 m_seen = 0;
    qint64 m_dataVersion = 0;
};

} // namespace lanyard
