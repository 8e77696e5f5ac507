#pragma once

#include "models/store/change.h"
#include "models/store/clock.h"
#include "models/store/draft.h"
#include "models/store/progress.h"
#include "models/store/result.h"
#include "models/store/secret.h"
#include "models/store/trail_binding.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace lanyard {

class Connection;

/// Who writes: goes into the trail beside every change and signs its new head.
struct Author
{
    RecordId user;
    QString name;
    Secret sessionKey; ///< Ed25519, 64 bytes
};

/// Decides on the vault's worker, inside the write transaction, whether a change may be made. Given by models/access.
/// Through `connection` it reads the records as they stand.
using Guard = std::function<Result<void>(const Change &change, Connection &connection)>;

/// Works out a change on the vault's worker, inside the write transaction: what it reads through `connection` still
/// stands when the change is written.
using ChangeMaker = std::function<Result<Change>(Connection &connection)>;

/// One encrypted file, open. A worker thread of its own has the only connection: everything here returns at once and
/// the answer comes through the future. Signals arrive in the thread that owns this object.
class Vault : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString file; ///< absolute path
        RecordId registerId;
        QString name; ///< "office", "safeguarding", …: chooses the migrations and stands in error messages
        Secret key; ///< 32 raw bytes
        Author author;
        Guard guard; ///< nothing permits everything: for new registers and tests
        Clock clock;
        bool create = false; ///< makes the file; refused where one exists
        bool readOnly = false;
        int pollMsecs = 2000; ///< how often the feed looks for other desks' entries; 0 never
        int draftMsecs = 5000; ///< the shortest time between two savings of drafts
        int busyMsecs = 5000; ///< how long to wait for another desk's writing before saying Busy
        /// Told on the worker after each commit, so that this desk remembers what it saw.
        std::function<void(const Committed &)> committed;
        /// Asked on the worker when the key no longer fits, because another desk has re-keyed: what may fit now.
        std::function<std::vector<Secret>()> freshKeys;
    };

    /// Opens (or creates and migrates) the file. Fails with Damaged, Busy, NewerProgram, NotFound or NotAllowed (wrong
    /// key), each with its own sentence; the file is never harmed by failing.
    static Result<std::unique_ptr<Vault>> open(Options options);
    ~Vault() override; ///< saves drafts, waits for what was committed

    QString name() const;
    QString file() const;
    bool isReadOnly() const; ///< as asked for, or because a newer Lanyard changed the file in ways this one can read
    TrailBinding binding() const; ///< what the trail's signatures name

    /// Begin immediate → guard → check revisions → write → trail → commit → feed. All writes or none. A long commit
    /// reports how many writes are done; cancelled, it ends in Cancelled and leaves nothing behind.
    QFuture<Result<Committed>> commit(Change change, Progress progress = Progress());
    /// The same with a change that depends on how other records stand in that moment.
    QFuture<Result<Committed>> commitMade(ChangeMaker make, Progress progress = Progress());

    /// Half-written work, kept at most every 5 seconds; the last of several is the one that stays.
    void saveDraft(const Draft &draft);
    QFuture<Result<void>> discardDraft(const RecordId &id);
    QFuture<Result<QList<Draft>>> drafts(); ///< the author's own, latest first

    /// Encrypts the whole file anew under another key, in one transaction.
    QFuture<Result<void>> rekey(Secret key);

    /// Runs `read` on the worker inside one read transaction: a snapshot.
    template <typename T> QFuture<Result<T>> read(std::function<Result<T>(Connection &)> read)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        postRead([promise, read = std::move(read)](Connection &connection) {
            promise->addResult(read(connection));
            promise->finish();
        });
        return future;
    }

    void setIdle(bool idle); ///< idle desks poll every 15 s

Q_SIGNALS:
    void changed(const QList<lanyard::RowChange> &rows);
    void failed(const lanyard::Error &error); ///< the worker met something no caller was waiting for

private:
    explicit Vault(Options options);
    void postRead(std::function<void(Connection &)> work);
    struct Private;
    std::unique_ptr<Private> d;
};

/// Blocks until the answer is there: for the command line and tests, never for the window.
template <typename T> Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace lanyard
