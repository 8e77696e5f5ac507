#include "app/consent/withdrawal_pages.h"

#include "app/consent/consent_desk.h"
#include "app/consent/withdraw_panel.h"
#include "app/consent/withdrawal_outcome.h"
#include "app/printing/print_center.h"
#include "app/session.h"
#include "models/consent/consent_changes.h"
#include "models/registers/form_book.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

namespace lanyard {

WithdrawalPages::WithdrawalPages(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_desk(new ConsentDesk(session, this))
    , m_panel(new WithdrawPanel(session.today()))
    , m_outcome(new WithdrawalOutcome(session))
{
    addWidget(m_panel);
    addWidget(m_outcome);
    connect(m_panel, &WithdrawPanel::closed, this, &WithdrawalPages::closed);
    connect(m_panel, &WithdrawPanel::edited, this, &WithdrawalPages::look);
    connect(m_panel, &WithdrawPanel::withdraw, this, &WithdrawalPages::withdraw);
    connect(m_outcome, &WithdrawalOutcome::closed, this, &WithdrawalPages::closed);
    connect(m_outcome, &WithdrawalOutcome::wantsPlace, this, &WithdrawalPages::wantsPlace);
    const PrintCenter center(session);
    connect(m_outcome, &WithdrawalOutcome::replyWanted, this, [this, center](const ConsentReturn &given) {
        if (const Pupil *pupil = m_book->pupil(given.pupil))
            Q_EMIT printWanted(center.takedownReply(given.id, *pupil));
    });
    connect(m_outcome, &WithdrawalOutcome::receiptWanted, this,
            [this, center](const ConsentReturn &given) { Q_EMIT printWanted(center.receipt(m_book, given.id)); });
}

void WithdrawalPages::setBook(std::shared_ptr<const ConsentBook> book)
{
    m_book = std::move(book);
    m_panel->setBook(m_book);
}

void WithdrawalPages::start(const RecordId &pupil)
{
    setCurrentWidget(m_panel);
    m_panel->start(pupil);
}

void WithdrawalPages::readBroughtDown(const ConsentReturn &given, Take take)
{
    const FormReader reader{m_session.may(), m_session.user().id};
    const auto read = [given, reader](Connection &connection) -> Result<QList<BroughtDown>> {
        const Result<PublishedPosts> published = PublishedPosts::read(connection);
        return published ? Result<QList<BroughtDown>>(broughtDownBy(given, *published, reader)) : failure(published);
    };
    whenDone(m_session.office().read<QList<BroughtDown>>(read), this,
             [this, take = std::move(take)](const Result<QList<BroughtDown>> &found) {
                 if (found)
                     take(*found);
                 else
                     Q_EMIT failed(found.error().message);
             });
}

/// Which published posts it would bring down, as it stands in the form.
void WithdrawalPages::look()
{
    const int looked = ++m_looked;
    const WithdrawalEntry entry = m_panel->entry();
    if (entry.pupil.isNull() || !entry.objection(m_session.today()).isEmpty())
        return m_panel->showTouched({});
    readBroughtDown(entry.toReturn(), [this, looked](const QList<BroughtDown> &posts) {
        if (looked == m_looked)
            m_panel->showTouched(posts);
    });
}

void WithdrawalPages::withdraw(const WithdrawalEntry &entry)
{
    const QStringList stopped = stoppedBy(entry.toReturn(), *m_book);
    m_desk->withdraw(*m_book, entry, [this, stopped](const Result<ConsentReturn> &done) {
        if (done)
            stored(*done, stopped);
        else
            m_panel->refused(done.error().message);
    });
}

void WithdrawalPages::stored(const ConsentReturn &given, const QStringList &stopped)
{
    QStringList labels;
    for (const QString &purpose : stopped)
        labels.append(m_book->purposeLabel(purpose));
    m_outcome->show(given, *m_book->pupil(given.pupil), labels);
    setCurrentWidget(m_outcome);
    readBroughtDown(given, [this, id = given.id](const QList<BroughtDown> &posts) {
        if (m_outcome->given().id == id)
            m_outcome->showPosts(posts);
    });
    Q_EMIT recorded(given.pupil);
    Q_EMIT said(tr("The withdrawal is recorded"), undoOf(given));
}

std::function<void()> WithdrawalPages::undoOf(const ConsentReturn &given)
{
    if (!m_session.may().mayWrite(Place::ConsentRecord))
        return {};
    return [this, given] {
        m_desk->takeBack(given, tr("Entered by mistake"), [this](const Result<ConsentReturn> &done) {
            if (done)
                Q_EMIT closed();
            else
                Q_EMIT failed(done.error().message);
        });
    };
}

} // namespace lanyard
