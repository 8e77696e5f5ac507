#include "app/concern/concern_page.h"

#include "app/background.h"
#include "app/concern/concern_form.h"
#include "app/concern/receipt_card.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/session.h"
#include "app/widgets/page_head.h"
#include "models/store/vault.h"

#include <QHideEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

namespace {

constexpr int ReceiptWidth = 620;

/// A page of the place with what is not wider than it reads well, nor higher than it is where it `isLow`.
QWidget *atLeft(QWidget *content, bool isLow)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1, isLow ? Qt::AlignTop : Qt::Alignment());
    row->addStretch();
    return page;
}

} // namespace

ConcernPage::ConcernPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_pages(new QStackedWidget)
    , m_form(new ConcernForm(session))
    , m_receipt(new ReceiptCard)
    , m_print(new PrintPanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new PageHead(tr("Report a concern")));
    layout->addWidget(m_pages, 1);
    m_receipt->setMaximumWidth(ReceiptWidth);
    m_pages->addWidget(atLeft(m_form, false));
    m_pages->addWidget(atLeft(m_receipt, true));
    m_pages->addWidget(m_print);
    connect(m_form, &ConcernForm::send, this, &ConcernPage::send);
    connect(m_form, &ConcernForm::edited, this, [this] { m_isWarned = false; });
    connect(m_receipt, &ReceiptCard::printWanted, this, &ConcernPage::print);
    connect(m_receipt, &ReceiptCard::copied, this,
            [this] { Q_EMIT said(tr("Copied: the reference, and when it was delivered"), {}); });
    connect(m_receipt, &ReceiptCard::done, this, &ConcernPage::startAgain);
    connect(m_print, &PrintPanel::closed, this, [this] {
        m_pages->setCurrentWidget(m_receipt->parentWidget());
        m_receipt->setFocus();
    });
    connect(m_print, &PrintPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_print, &PrintPanel::failed, this, &Page::failed);
}

bool ConcernPage::isShowing(const QWidget *part) const
{
    const QWidget *shown = m_pages->currentWidget();
    return shown == part || shown->isAncestorOf(part);
}

QList<QWidget *> ConcernPage::areas()
{
    for (QWidget *part : {static_cast<QWidget *>(m_receipt), static_cast<QWidget *>(m_print)}) {
        if (isShowing(part))
            return {part};
    }
    return {m_form};
}

void ConcernPage::createNew()
{
    if (isShowing(m_form))
        m_form->begin();
    else
        startAgain();
}

void ConcernPage::startAgain()
{
    m_kept = {};
    m_receipt->clear();
    m_form->clear();
    m_pages->setCurrentWidget(m_form->parentWidget());
    m_form->begin();
}

/// Whoever comes back to this place finds an empty report.
void ConcernPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && !isShowing(m_form))
        startAgain();
}

bool ConcernPage::mayLeave()
{
    if (m_isSending)
        return false;
    if (m_form->isEmpty() || std::exchange(m_isWarned, true))
        return true;
    m_form->refused(
        tr("This report has not been sent, and it is kept nowhere. Send it, or close again to give it up."));
    return false;
}

void ConcernPage::send()
{
    if (m_isSending || !m_form->check())
        return;
    m_isSending = true;
    m_form->setBusy(true);
    inBackground(
        this, [reg = &session().reg(), concern = m_form->concern()] { return sealConcern(*reg, concern); },
        [this](const Result<SealedConcern> &sealed) {
            if (sealed)
                deliver(*sealed);
            else
                refuse(sealed.error());
        });
}

void ConcernPage::deliver(const SealedConcern &sealed)
{
    whenDone(session().office().commit(sealed.change), this,
             [this, receipt = sealed.receipt](const Result<Committed> &delivered) {
                 if (!delivered)
                     return refuse(delivered.error());
                 m_isSending = false;
                 m_form->setBusy(false);
                 m_form->clear();
                 m_kept = receipt;
                 m_receipt->show(receipt);
                 m_pages->setCurrentWidget(m_receipt->parentWidget());
                 m_receipt->setFocus();
             });
}

/// What was written stays. A report that is too long is longest in what happened.
void ConcernPage::refuse(const Error &error)
{
    m_isSending = false;
    m_form->setBusy(false);
    if (error.code == Error::Code::BadInput)
        m_form->refuseWords(error.message);
    else
        m_form->refused(error.message);
}

void ConcernPage::print()
{
    if (m_kept.reference.isEmpty())
        return;
    m_pages->setCurrentWidget(m_print);
    m_print->show(PrintCenter(session()).concernReceipt(m_kept));
}

} // namespace lanyard
