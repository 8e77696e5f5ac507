#include "app/check/check_page.h"

#include "app/check/question_card.h"
#include "app/check/verdict_banner.h"
#include "app/consent/consent_desk.h"
#include "app/consent/consent_source.h"
#include "app/consent/withdraw_panel.h"
#include "app/session.h"
#include "app/table/cell_delegate.h"
#include "app/table/plain_table.h"
#include "app/widgets/button.h"
#include "app/widgets/page_head.h"
#include "models/posting/check_record.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int KeepMsecs = 1500;
constexpr int WithdrawalWidth = 420;

} // namespace

CheckPage::CheckPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_source(ConsentSource::of(session))
    , m_desk(new ConsentDesk(session, this))
    , m_table(makeCheckTable(session.may().seesReasons()))
    , m_pages(new QStackedWidget)
    , m_soon(new QTimer(this))
{
    m_pages->addWidget(makeCheck());
    m_pages->addWidget(makeWithdrawal());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->addWidget(m_pages);
    m_soon->setSingleShot(true);
    m_soon->setInterval(KeepMsecs);
    connect(m_soon, &QTimer::timeout, this, &CheckPage::keep);
    connect(&m_source, &ConsentSource::changed, this, &CheckPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    m_question->focusWho();
    if (m_source.book())
        takeBook();
    else
        ask();
}

CheckPage::~CheckPage() { saveDrafts(); }

QList<QWidget *> CheckPage::areas() { return {m_question, m_view, m_withdraw}; }

QWidget *CheckPage::makeCheck()
{
    auto *page = new QWidget;
    auto *head = new PageHead(tr("Check before posting"));
    auto *withdrawal = makeButton(tr("&Enter a withdrawal"), Glyph::MinusCircle);
    connect(withdrawal, &QPushButton::clicked, this, &CheckPage::startWithdrawal);
    head->addButton(withdrawal);
    m_question = new QuestionCard(session().today());
    m_verdict = new VerdictBanner;
    m_view = new QTableView;
    m_view->setModel(m_table.get());
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpPlainTable(*m_view, tr("Answer for each pupil"), {260, 80, 170});
    auto *card = new Card(nullptr, 1);
    card->body()->addWidget(m_view);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_question);
    layout->addWidget(m_verdict);
    layout->addWidget(card, 1);
    connect(m_question, &QuestionCard::asked, this, &CheckPage::ask);
    connect(m_verdict, &VerdictBanner::leaveOut, this, [this] {
        QList<RecordId> others;
        for (const CheckAnswer &answer : std::as_const(m_answers)) {
            if (answer.isYes())
                others.append(answer.pupil);
        }
        m_question->setPupils(others);
    });
    return page;
}

QWidget *CheckPage::makeWithdrawal()
{
    auto *page = new QWidget;
    auto *card = new Card(nullptr, 16);
    card->setMaximumWidth(WithdrawalWidth);
    m_withdraw = new WithdrawPanel(session().today());
    card->body()->addWidget(m_withdraw);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(card, 1);
    layout->addStretch();
    connect(m_withdraw, &WithdrawPanel::closed, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_withdraw, &WithdrawPanel::withdraw, this, [this](const WithdrawalEntry &entry) {
        m_desk->withdraw(*m_source.book(), entry, [this](const Result<ConsentReturn> &stored) {
            if (!stored)
                return m_withdraw->refused(stored.error().message);
            m_pages->setCurrentIndex(0);
            Q_EMIT said(tr("The withdrawal is recorded"), {});
        });
    });
    return page;
}

void CheckPage::takeBook()
{
    m_question->setBook(m_source.book());
    m_withdraw->setBook(m_source.book());
    ask();
}

void CheckPage::ask()
{
    m_answers.clear();
    m_asked = m_question->question();
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book || m_asked.pupils.isEmpty()) {
        m_table->setRecords({});
        m_verdict->showProblem(tr("Say who is in it: type names, add a class, or paste a list."));
        return;
    }
    const Result<QList<CheckAnswer>> answers = check(m_asked, *book);
    if (!answers) {
        m_table->setRecords({});
        m_verdict->showProblem(answers.error().message);
        return;
    }
    m_answers = *answers;
    m_table->setRecords(checkRows(m_answers, *book, session().may().seesReasons(), session().may().seesProtection()));
    const auto yes = std::count_if(m_answers.begin(), m_answers.end(), [](const auto &one) { return one.isYes(); });
    m_verdict->showAnswer(int(yes), int(m_answers.size()));
    m_soon->start();
}

void CheckPage::keep()
{
    m_soon->stop();
    if (m_answers.isEmpty())
        return;
    const Hand hand{session().user().id, session().clock().msecs()};
    whenDone(session().office().commit(keepCheck(m_asked, m_answers, hand)), this,
             [this](const Result<Committed> &kept) {
                 if (!kept)
                     Q_EMIT failed(kept.error().message);
             });
}

void CheckPage::startWithdrawal()
{
    if (!m_source.book())
        return;
    m_pages->setCurrentIndex(1);
    m_withdraw->start();
}

void CheckPage::find() { m_question->focusWho(); }

void CheckPage::createNew()
{
    m_question->setPupils({});
    m_question->focusWho();
}

void CheckPage::run(const QString &action)
{
    if (action == QLatin1String("withdraw"))
        startWithdrawal();
}

void CheckPage::saveDrafts()
{
    if (m_soon->isActive())
        keep();
}

} // namespace lanyard
