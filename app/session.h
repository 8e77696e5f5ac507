#pragma once

#include "app/command.h"
#include "models/access/register.h"
#include "models/store/progress.h"

#include <QObject>

#include <memory>

namespace lanyard {

/// A register open for somebody, as the window shares it with its places. Destroyed by locking, and with it every
/// record in memory.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Register> reg, QObject *parent = nullptr);
    ~Session() override;

    Register &reg() const { return *m_register; }
    Vault &office() const { return m_register->office(); }
    const Permissions &may() const { return m_register->may(); }
    const User &user() const { return m_register->user(); }
    const Clock &clock() const { return m_register->clock(); }
    QDate today() const { return clock().today(); }
    void setIdle(bool idle); ///< other desks' changes are looked for less often
    qint64 savedAt() const { return m_savedAt; } ///< UTC milliseconds; 0 before the first change

    /// Records that fit the words, for the command box: places add their kinds of record.
    using Go = std::function<void(const QString &place, const RecordId &record)>;
    using Finder = std::function<QList<Command>(const QString &words, int most, const Go &go)>;
    void addFinder(Finder finder) { m_finders.append(std::move(finder)); }
    QList<Command> findRecords(const QString &words, int most, const Go &go) const;

    /// Longer work: what it reports shows in the status line, and its Cancel cancels the progress given back.
    Progress startWork(const QString &what);
    void finishWork() { Q_EMIT workFinished(); }

Q_SIGNALS:
    void workStarted(const QString &what, std::function<void()> cancel);
    void workAdvanced(qint64 done, qint64 total);
    void workFinished();
    void saved(); ///< a change of this desk is in the file
    void countsChanged(); ///< what the navigation shows beside its entries
    void failed(const QString &words);

private:
    std::unique_ptr<Register> m_register;
    QList<Finder> m_finders;
    Progress m_work;
    qint64 m_savedAt = 0;
};

} // namespace lanyard
