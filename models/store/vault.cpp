#include "models/store/vault.h"

#include "models/store/change_feed.h"
#include "models/store/commit.h"
#include "models/store/draft_box.h"
#include "models/store/migrations.h"
#include "models/store/open_connection.h"
#include "models/store/schema_trail.h"
#include "models/store/vault_worker.h"

#include <QFile>

#include <atomic>

namespace lanyard {

namespace {

constexpr int IdlePollMsecs = 15000;

template <typename T> struct Promised
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    QFuture<Result<T>> start()
    {
        QFuture<Result<T>> future = promise->future();
        promise->start();
        return future;
    }
    void answer(Result<T> result) const
    {
        promise->addResult(std::move(result));
        promise->finish();
    }
};

} // namespace

/// Everything but `options`' constants, `isReadOnly` and `pollMsecs` belongs to the worker's thread.
struct Vault::Private
{
    Private(Vault *vault, Options given)
        : q(vault)
        , options(std::move(given))
        , binding{options.registerId, options.name}
        , drafts(options.draftMsecs)
        , pollMsecs(options.pollMsecs)
    {
    }

    Result<std::unique_ptr<Connection>> open();
    VaultWorker::Mend mend();
    std::unique_ptr<Connection> reopened(Connection &connection);
    Result<CommitOutcome> write(Connection &connection, const ChangeMaker &make, const Progress &progress = {});
    Result<CommitOutcome> write(Connection &connection, const Change &change);
    void tell(Connection &connection, const CommitOutcome &outcome);
    void poll(Connection &connection);
    void schedulePoll(int msecs);
    void saveDrafts(Connection &connection);
    void complain(const Error &error);
    void announce(const QList<RowChange> &rows);

    Vault *q;
    Options options;
    TrailBinding binding;
    ChangeFeed feed;
    DraftBox drafts;
    std::atomic<int> pollMsecs;
    std::atomic<bool> isReadOnly = false;
    std::optional<Error::Code> complained;
    VaultWorker worker; // last: it goes first, and finishes what was posted while everything it uses still stands
};

Result<std::unique_ptr<Connection>> Vault::Private::open()
{
    Result<std::unique_ptr<Connection>> connection
        = openConnection({options.file, options.create, options.readOnly, options.busyMsecs}, options.key);
    if (!connection)
        return connection;
    SchemaTrail trail(**connection, binding, options.author, options.clock.msecs());
    const Result<void> ready = migrate(**connection, migrationsOf(options.name), options.create, trail).and_then([&] {
        return feed.begin(**connection);
    });
    if (!ready) {
        connection->reset();
        if (options.create)
            QFile::remove(options.file);
        return failure(ready);
    }
    isReadOnly = (*connection)->isReadOnly();
    options.key = Secret(); // SQLCipher has its own; one copy less
    return connection;
}

VaultWorker::Mend Vault::Private::mend()
{
    if (!options.freshKeys)
        return {};
    return [this](Connection &connection) { return reopened(connection); };
}

/// NOTADB from a file that this worker has open: another desk re-keyed it, unless the ring knows no key that fits.
std::unique_ptr<Connection> Vault::Private::reopened(Connection &connection)
{
    Statement &look = connection.cached("SELECT 1 FROM sqlite_schema LIMIT 1");
    look.step();
    const Result<void> outcome = look.error();
    look.reset();
    if (outcome || outcome.error().code != Error::Code::NotAllowed)
        return nullptr;
    for (const Secret &key : options.freshKeys()) {
        if (auto opened = openConnection({options.file, false, options.readOnly, options.busyMsecs}, key))
            return std::move(*opened);
    }
    return nullptr;
}

Result<CommitOutcome> Vault::Private::write(Connection &connection, const ChangeMaker &make, const Progress &progress)
{
    return commitChange(connection, make, {options.author, options.guard, binding, options.clock.msecs(), progress});
}

Result<CommitOutcome> Vault::Private::write(Connection &connection, const Change &change)
{
    return write(connection, [&change](Connection &) -> Result<Change> { return change; });
}

void Vault::Private::tell(Connection &connection, const CommitOutcome &outcome)
{
    const Result<QList<RowChange>> rows = feed.afterCommit(connection, outcome);
    rows ? announce(*rows) : complain(rows.error());
}

void Vault::Private::announce(const QList<RowChange> &rows)
{
    if (!rows.isEmpty())
        QMetaObject::invokeMethod(
            q, [vault = q, rows] { Q_EMIT vault->changed(rows); }, Qt::QueuedConnection);
}

/// Once for each kind of trouble, not at every look; somebody else's writing is none.
void Vault::Private::complain(const Error &error)
{
    if (error.code == Error::Code::Busy || complained == error.code)
        return;
    complained = error.code;
    QMetaObject::invokeMethod(
        q, [vault = q, error] { Q_EMIT vault->failed(error); }, Qt::QueuedConnection);
}

void Vault::Private::poll(Connection &connection)
{
    const Result<QList<RowChange>> rows = feed.poll(connection);
    if (rows) {
        complained.reset();
        announce(*rows);
    } else {
        complain(rows.error());
    }
    schedulePoll(pollMsecs);
}

void Vault::Private::schedulePoll(int msecs)
{
    if (pollMsecs > 0)
        worker.postAfter(VaultWorker::Timer::Feed, msecs, [this](Connection &connection) { poll(connection); });
}

void Vault::Private::saveDrafts(Connection &connection)
{
    if (drafts.isEmpty() || isReadOnly) // a newer program's file: nothing can be half-written there
        return;
    const Result<CommitOutcome> saved = write(connection, drafts.take());
    if (!saved)
        complain(saved.error());
}

Vault::Vault(Options options)
    : d(std::make_unique<Private>(this, std::move(options)))
{
}

Result<std::unique_ptr<Vault>> Vault::open(Options options)
{
    std::unique_ptr<Vault> vault(new Vault(std::move(options)));
    Private *d = vault->d.get();
    if (const Result<void> opened = d->worker.open([d] { return d->open(); }, d->mend()); !opened)
        return failure(opened);
    d->schedulePoll(d->pollMsecs);
    return vault;
}

Vault::~Vault()
{
    d->worker.post([d = d.get()](Connection &connection) { d->saveDrafts(connection); });
}

QString Vault::name() const { return d->options.name; }

QString Vault::file() const { return d->options.file; }

bool Vault::isReadOnly() const { return d->isReadOnly; }

TrailBinding Vault::binding() const { return d->binding; }

QFuture<Result<Committed>> Vault::commit(Change change, Progress progress)
{
    return commitMade([change = std::move(change)](Connection &) -> Result<Change> { return change; }, progress);
}

QFuture<Result<Committed>> Vault::commitMade(ChangeMaker make, Progress progress)
{
    Promised<Committed> promised;
    QFuture<Result<Committed>> future = promised.start();
    d->worker.post([d = d.get(), promised, make = std::move(make), progress](Connection &connection) {
        const Result<CommitOutcome> outcome = d->write(connection, make, progress);
        if (outcome)
            d->tell(connection, *outcome);
        promised.answer(outcome.map([](const CommitOutcome &done) { return done.committed; }));
        if (outcome && d->options.committed && outcome->committed.sequence > 0)
            d->options.committed(outcome->committed);
    });
    return future;
}

void Vault::saveDraft(const Draft &draft)
{
    d->worker.post([d = d.get(), draft](Connection &) {
        d->drafts.put(draft);
        d->worker.postAfter(VaultWorker::Timer::Drafts, d->drafts.waitMsecs(),
                            [d](Connection &connection) { d->saveDrafts(connection); });
    });
}

QFuture<Result<void>> Vault::discardDraft(const RecordId &id)
{
    Promised<void> promised;
    QFuture<Result<void>> future = promised.start();
    d->worker.post([d = d.get(), promised, id](Connection &connection) {
        d->drafts.forget(id);
        promised.answer(d->write(connection, DraftBox::discard(id)).map([](const CommitOutcome &) {}));
    });
    return future;
}

QFuture<Result<QList<Draft>>> Vault::drafts()
{
    const RecordId owner = d->options.author.user;
    d->worker.post([d = d.get()](Connection &connection) { d->saveDrafts(connection); });
    return read<QList<Draft>>([owner](Connection &connection) { return DraftBox::load(connection, owner); });
}

QFuture<Result<void>> Vault::rekey(Secret key)
{
    Promised<void> promised;
    QFuture<Result<void>> future = promised.start();
    const auto shared = std::make_shared<Secret>(std::move(key));
    d->worker.post([promised, shared](Connection &connection) { promised.answer(connection.rekey(*shared)); });
    return future;
}

void Vault::postRead(std::function<void(Connection &)> work)
{
    d->worker.post([work = std::move(work)](Connection &connection) {
        const Transaction snapshot(connection, Transaction::Kind::Read);
        work(connection);
    });
}

void Vault::setIdle(bool idle)
{
    if (d->options.pollMsecs <= 0)
        return;
    d->pollMsecs = idle ? std::max(d->options.pollMsecs, IdlePollMsecs) : d->options.pollMsecs;
    d->schedulePoll(idle ? d->pollMsecs.load() : 0);
}

} // namespace lanyard
