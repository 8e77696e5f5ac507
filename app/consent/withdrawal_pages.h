#pragma once

#include "app/consent/withdrawal_entry.h"
#include "app/printing/print_job.h"
#include "models/posting/published_posts.h"

#include <QStackedWidget>

#include <functional>
#include <memory>

namespace lanyard {

class ConsentDesk;
class Session;
class WithdrawalOutcome;
class WithdrawPanel;

/// A withdrawal from its receipt to its end: what is withdrawn and which published posts that touches, then what
/// followed from it and the reply to the parent. Anybody signed in may enter one.
class WithdrawalPages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WithdrawalPages(Session &session, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    void start(const RecordId &pupil = {}); ///< where null, with the search for one
    WithdrawPanel *panel() const { return m_panel; }
    WithdrawalOutcome *outcome() const { return m_outcome; }

Q_SIGNALS:
    void closed();
    void recorded(const lanyard::RecordId &pupil);
    void said(const QString &words, std::function<void()> undo);
    void failed(const QString &words);
    void wantsPlace(const QString &key, const lanyard::RecordId &record);
    void printWanted(const lanyard::PrintJob &job);

private:
    void look();
    void withdraw(const WithdrawalEntry &entry);
    void stored(const ConsentReturn &given, const QStringList &stopped);
    using Take = std::function<void(const QList<BroughtDown> &)>;
    void readBroughtDown(const ConsentReturn &given, Take take);
    std::function<void()> undoOf(const ConsentReturn &given);

    Session &m_session;
    ConsentDesk *m_desk;
    std::shared_ptr<const ConsentBook> m_book;
    WithdrawPanel *m_panel;
    WithdrawalOutcome *m_outcome;
    int m_looked = 0; ///< which look at published posts is the latest
};

} // namespace lanyard
