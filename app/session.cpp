#include "app/session.h"

#include "app/background.h"
#include "app/vault_feed.h"
#include "models/store/vault.h"

namespace lanyard {

Session::Session(std::unique_ptr<Register> reg, QObject *parent)
    : QObject(parent)
    , m_register(std::move(reg))
{
    connect(&VaultFeed::of(*this), &VaultFeed::changed, this, [this](const QList<RowChange> &rows) {
        for (const RowChange &row : rows) {
            if (row.own)
                m_savedAt = clock().msecs();
        }
        Q_EMIT saved();
        Q_EMIT countsChanged();
    });
    const QStringList held = m_register->heldVaults();
    for (const QString &name : held) {
        if (const Vault *vault = m_register->vault(name))
            connect(vault, &Vault::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    }
}

Session::~Session()
{
    // What still runs uses the register: it is told to stop, and waited for.
    m_work.cancel();
    waitForBackground();
}

void Session::setIdle(bool idle)
{
    const QStringList held = m_register->heldVaults();
    for (const QString &name : held) {
        if (Vault *vault = m_register->vault(name))
            vault->setIdle(idle);
    }
}

Progress Session::startWork(const QString &what)
{
    // Reported from another thread: the signal is queued to whoever lives in the window's.
    m_work = Progress([this](qint64 done, qint64 total) { Q_EMIT workAdvanced(done, total); });
    Q_EMIT workStarted(what, [progress = m_work]() mutable { progress.cancel(); });
    return m_work;
}

QList<Command> Session::findRecords(const QString &words, int most, const Go &go) const
{
    QList<Command> found;
    for (const Finder &finder : m_finders)
        found += finder(words, most, go);
    return found;
}

} // namespace lanyard
