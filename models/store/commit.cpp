#include "models/store/commit.h"

#include "models/store/change_writer.h"
#include "models/store/connection.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr qint64 ReportEvery = 256;

tl::unexpected<Error> readOnly()
{
    return failure(Error::Code::Refused,
                   QCoreApplication::translate("Store",
                                               "This register can only be read here: it is open read-only, or a newer "
                                               "Lanyard has changed it. Nothing was stored."));
}

tl::unexpected<Error> cancelled()
{
    return failure(Error::Code::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was stored."));
}

Result<void> writeAll(ChangeWriter &writer, const QList<Write> &writes, const Progress &progress)
{
    const qint64 total = writes.size();
    for (qint64 done = 0; done < total; ++done) {
        if (done % ReportEvery == 0) {
            if (progress.isCancelled())
                return cancelled();
            progress.report(done, total);
        }
        if (const Result<void> written = writer.write(writes.at(done)); !written)
            return written;
    }
    progress.report(total, total);
    return progress.isCancelled() ? cancelled() : Result<void>();
}

Result<CommitOutcome> commitInside(Connection &connection, Transaction &transaction, const Change &change,
                                   const CommitContext &context)
{
    if (change.kind == Change::Kind::Schema) // the migrations' own; from outside it would account for anything
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate("Store", "A change of this kind cannot be made. Nothing was stored."));
    TrailWriter trail(connection, context.binding, context.author, context.now, change.reason);
    ChangeWriter writer(connection, trail, change, context.now, context.author.user);

    const Result<void> outcome = (context.guard ? context.guard(change, connection) : Result<void>())
                                     // A change may name a record before the one it refers to.
                                     .and_then([&] { return connection.execute("PRAGMA defer_foreign_keys = ON"); })
                                     .and_then([&] { return trail.begin(); })
                                     .and_then([&] { return writeAll(writer, change.writes, context.progress); })
                                     .and_then([&] { return trail.finish(); })
                                     .and_then([&] { return transaction.commit(); });
    if (!outcome)
        return failure(outcome);
    return CommitOutcome{
        {trail.sequence(), trail.head(), std::move(writer.revisions)}, trail.startedAt(), std::move(writer.rows)};
}

} // namespace

Result<CommitOutcome> commitChange(Connection &connection, const ChangeMaker &make, const CommitContext &context)
{
    if (connection.isReadOnly())
        return readOnly();
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return failure(transaction.begun());
    const Result<Change> change = make(connection);
    return change ? commitInside(connection, transaction, *change, context) : failure(change);
}

} // namespace lanyard
