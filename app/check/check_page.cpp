#include "app/check/check_page.h"

#include "app/check/earlier_checks.h"
#include "app/check/question_card.h"
#include "app/check/verdict_banner.h"
#include "app/consent/consent_source.h"
#include "app/consent/withdrawal_pages.h"
#include "app/pictures/prepare_picture.h"
#include "app/posting/posting_source.h"
#include "app/posting/saved_groups.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "app/table/cell_delegate.h"
#include "app/table/plain_table.h"
#include "app/table/row_changes.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/page_head.h"
#include "app/widgets/shortcut.h"
#include "models/posting/post_words.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int KeepMsecs = 1500;
constexpr int WithdrawalWidth = 460;

/// A page of the place, with the margins that every place has.
QWidget *framed(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->addWidget(content);
    return page;
}

} // namespace

CheckPage::CheckPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_source(ConsentSource::of(session))
    , m_posting(PostingSource::of(session))
    , m_table(makeCheckTable(session.may().seesReasons()))
    , m_pages(new QStackedWidget)
    , m_withdrawal(new WithdrawalPages(session))
    , m_print(new PrintPanel)
    , m_soon(new QTimer(this))
{
    addPages();
    m_soon->setSingleShot(true);
    m_soon->setInterval(KeepMsecs);
    connect(m_soon, &QTimer::timeout, this, &CheckPage::keep);
    connect(&m_source, &ConsentSource::changed, this, &CheckPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    connect(&m_posting, &PostingSource::changed, this, &CheckPage::takeBook);
    connect(&m_posting, &PostingSource::failed, this, &Page::failed);
    FormShelf &shelf = FormShelf::of(session);
    connect(&shelf, &FormShelf::usersChanged, this, [this, &shelf] { m_question->setUsers(shelf.users()); });
    m_question->setUsers(shelf.users());
    const auto takeGroups = [this] { m_question->setGroups(savedGroups(this->session())); };
    connect(&savedGroupSource(session), &FormSource::changed, this, takeGroups);
    takeGroups();
    m_question->focusWho();
    if (m_source.book())
        takeBook();
    else
        ask();
}

CheckPage::~CheckPage() { saveDrafts(); }

void CheckPage::addPages()
{
    m_check = framed(makeCheck());
    m_pages->addWidget(m_check);
    m_pages->addWidget(m_withdrawalPage = framed(makeWithdrawal()));
    m_pages->addWidget(framed(m_print));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    const auto back = [this] { m_pages->setCurrentWidget(m_check); };
    connect(m_withdrawal, &WithdrawalPages::closed, this, back);
    connect(m_withdrawal, &WithdrawalPages::said, this, &Page::said);
    connect(m_withdrawal, &WithdrawalPages::failed, this, &Page::failed);
    connect(m_withdrawal, &WithdrawalPages::wantsPlace, this, &Page::wantsPlace);
    connect(m_withdrawal, &WithdrawalPages::printWanted, this, &CheckPage::preview);
    connect(m_print, &PrintPanel::closed, this, back);
    connect(m_print, &PrintPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_print, &PrintPanel::failed, this, &Page::failed);
}

QList<QWidget *> CheckPage::areas()
{
    if (m_picture && m_picture->isVisible())
        return {m_picture};
    return {m_question, m_view, m_withdrawal};
}

QWidget *CheckPage::makeWithdrawal()
{
    auto *page = new QWidget;
    auto *card = new Card(nullptr, 16);
    card->setMaximumWidth(WithdrawalWidth);
    card->body()->addWidget(m_withdrawal);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(card, 1);
    layout->addStretch();
    return page;
}

QWidget *CheckPage::makeHead()
{
    auto *head = new PageHead(tr("Check before posting"));
    auto *withdrawal = makeButton(tr("&Enter a withdrawal"), Glyph::MinusCircle);
    auto *earlier = makeButton(tr("Ea&rlier checks"), Glyph::History);
    auto *picture = makeButton(tr("Prepare a p&icture"), Glyph::Blur);
    picture->setToolTip(tr("Covers faces beyond recovery and leaves behind what the camera wrote into the file"));
    connect(picture, &QPushButton::clicked, this, &CheckPage::startPicture);
    connect(withdrawal, &QPushButton::clicked, this, &CheckPage::startWithdrawal);
    connect(earlier, &QPushButton::clicked, this, &CheckPage::showEarlier);
    head->addButton(picture);
    head->addButton(withdrawal);
    head->addButton(earlier);
    return head;
}

QWidget *CheckPage::makeCheck()
{
    auto *page = new QWidget;
    m_question = new QuestionCard(session().today(), session().user().id);
    m_verdict = new VerdictBanner;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_question);
    layout->addWidget(m_verdict);
    layout->addWidget(makeAnswers(), 1);
    connect(m_question, &QuestionCard::asked, this, &CheckPage::ask);
    connect(m_verdict, &VerdictBanner::leaveOut, this, [this] { m_question->leaveOut(refused()); });
    connect(m_verdict, &VerdictBanner::cover, this, [this] { m_question->cover(refused(), true); });
    return page;
}

QWidget *CheckPage::makeAnswers()
{
    m_view = new QTableView;
    m_view->setModel(m_table.get());
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpPlainTable(*m_view, tr("Answer for each pupil"), {260, 80, 170});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CheckPage::openMenu);
    onKey(m_view, QKeySequence(Qt::Key_Delete), [this] { m_question->leaveOut(chosen()); });

    m_tools = new QWidget;
    auto *copied = makeButton(tr("Cop&y for a teacher"), Glyph::Copy);
    auto *printed = makeButton(tr("&Print"), Glyph::Printer);
    copied->setToolTip(tr("What was asked, and yes or no for each pupil, to be pasted into a mail"));
    connect(copied, &QPushButton::clicked, this, &CheckPage::copy);
    connect(printed, &QPushButton::clicked, this, &CheckPage::print);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(8, 4, 8, 8);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(copied);
    row->addWidget(printed);
    auto *card = new Card(nullptr, 1);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_tools);
    return card;
}

void CheckPage::takeBook()
{
    if (!m_source.book())
        return;
    m_question->setAccounts(m_posting.accounts());
    m_question->setBook(m_source.book());
    m_withdrawal->setBook(m_source.book());
    ask();
}

void CheckPage::ask()
{
    const QList<CheckAnswer> before = std::exchange(m_answers, {});
    const CheckQuestion askedBefore = std::exchange(m_asked, m_question->question());
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    const bool isAsked = book && !(m_asked.pupils.isEmpty() && m_asked.covered.isEmpty());
    const Result<QList<CheckAnswer>> answers
        = isAsked ? checkInFull(m_asked, *book, m_posting.accounts()) : QList<CheckAnswer>();
    m_tools->setVisible(isAsked && answers);
    if (!isAsked || !answers) {
        m_table->setRecords({});
        m_verdict->showProblem(isAsked ? answers.error().message
                                       : tr("Say who is in it: type names, add a class, or paste a list."));
        return;
    }
    m_answers = *answers;
    showAnswers(*book);
    m_isKept = m_isKept && m_answers == before && m_asked == askedBefore;
    if (!m_isKept)
        m_soon->start();
}

void CheckPage::showAnswers(const ConsentBook &book)
{
    applyRows(*m_table, checkRows(shownAnswers(m_answers, book, session().may())), &CheckRow::pupil);
    int yes = 0, all = 0;
    for (const CheckAnswer &answer : std::as_const(m_answers)) {
        all += answer.isCovered ? 0 : 1;
        yes += !answer.isCovered && answer.isYes() ? 1 : 0;
    }
    m_verdict->showAnswer(yes, all, m_asked.media != Media::Text, noteOnAccount());
}

/// A platform on the form where the school has no account yet: then consent alone was asked about.
QString CheckPage::noteOnAccount() const
{
    return m_asked.account.isNull() && !standsAlone(m_asked.platform)
        ? tr("This is what consent says. No account on %1 is on record: nothing is posted there before one is "
             "approved.")
              .arg(m_asked.platform)
        : QString();
}

KeptCheck CheckPage::asKept() const
{
    return {RecordId(), session().clock().msecs(), session().user().id, m_asked, m_answers};
}

void CheckPage::keep()
{
    m_soon->stop();
    if (m_answers.isEmpty() || std::exchange(m_isKept, true))
        return;
    const Hand hand{session().user().id, session().clock().msecs()};
    whenDone(session().office().commit(keepCheck(m_asked, m_answers, hand)), this,
             [this](const Result<Committed> &kept) {
                 if (kept)
                     return;
                 m_isKept = false;
                 Q_EMIT failed(kept.error().message);
             });
}

void CheckPage::preview(PrintJob job)
{
    m_pages->setCurrentWidget(m_print->parentWidget());
    m_print->show(std::move(job));
}

void CheckPage::print()
{
    if (m_answers.isEmpty())
        return;
    keep();
    preview(PrintCenter(session()).check(m_source.book(), asKept(), placeText(m_asked, m_posting.accounts()),
                                         session().user().shownName()));
}

void CheckPage::copy()
{
    keep();
    const QList<ShownAnswer> answers = shownAnswers(m_answers, *m_source.book(), session().may());
    QGuiApplication::clipboard()->setText(textToCopy(m_asked, answers, placeText(m_asked, m_posting.accounts())));
    Q_EMIT said(tr("Copied: what was asked, and yes or no for each pupil"), {});
}

EarlierChecks *CheckPage::earlier()
{
    if (!m_earlier) {
        m_earlier = new EarlierChecks(session());
        m_pages->addWidget(m_earlier);
        connect(m_earlier, &EarlierChecks::said, this, &Page::said);
        connect(m_earlier, &EarlierChecks::failed, this, &Page::failed);
        connect(m_earlier, &EarlierChecks::closed, this, [this] { m_pages->setCurrentWidget(m_check); });
        connect(m_earlier, &EarlierChecks::asksAgain, this, [this](const CheckQuestion &question) {
            m_pages->setCurrentWidget(m_check);
            m_question->setQuestion(question);
        });
    }
    return m_earlier;
}

void CheckPage::showEarlier()
{
    keep();
    m_pages->setCurrentWidget(earlier());
    m_earlier->setFocus();
}

void CheckPage::startWithdrawal()
{
    if (!m_source.book())
        return;
    m_pages->setCurrentWidget(m_withdrawalPage);
    m_withdrawal->start();
}

PreparePicture *CheckPage::preparePicture()
{
    if (!m_picture) {
        m_picture = new PreparePicture(session());
        m_pages->addWidget(framed(m_picture));
        connect(m_picture, &PreparePicture::closed, this, [this] { m_pages->setCurrentWidget(m_check); });
        connect(m_picture, &PreparePicture::kept, this,
                [this](const RecordId &post) { Q_EMIT wantsPlace(postsKey(), post); });
        connect(m_picture, &PreparePicture::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
        connect(m_picture, &PreparePicture::failed, this, &Page::failed);
    }
    return m_picture;
}

void CheckPage::startPicture()
{
    m_pages->setCurrentWidget(preparePicture()->parentWidget());
    m_picture->start();
}

void CheckPage::openPart(const QString &part)
{
    if (part.section(u'/', 0, 0) != QLatin1String("picture"))
        return;
    startPicture();
    if (const RecordId post = RecordId::fromText(part.section(u'/', 1)); !post.isNull())
        m_picture->choosePost(post);
}

void CheckPage::openMenu(const QPoint &at)
{
    const QList<RecordId> pupils = chosen();
    if (pupils.isEmpty())
        return;
    QMenu menu;
    menu.addAction(icon(Glyph::Close), tr("&Leave out"), this, [this, pupils] { m_question->leaveOut(pupils); });
    menu.addAction(icon(Glyph::EyeOff), tr("&Cover beyond recovery"), this,
                   [this, pupils] { m_question->cover(pupils, true); });
    menu.addAction(icon(Glyph::Eye), tr("Can be &recognised"), this,
                   [this, pupils] { m_question->cover(pupils, false); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

QList<RecordId> CheckPage::refused() const
{
    QList<RecordId> pupils;
    for (const CheckAnswer &answer : m_answers) {
        if (!answer.isYes())
            pupils.append(answer.pupil);
    }
    return pupils;
}

QList<RecordId> CheckPage::chosen() const
{
    QList<RecordId> pupils;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        pupils.append(m_table->idAt(row.row()));
    return pupils;
}

void CheckPage::find()
{
    m_pages->setCurrentWidget(m_check);
    m_question->focusWho();
}

void CheckPage::createNew()
{
    m_pages->setCurrentWidget(m_check);
    m_question->setPupils({});
    m_question->focusWho();
}

void CheckPage::open(const RecordId &check)
{
    showEarlier();
    m_earlier->open(check);
}

void CheckPage::run(const QString &action)
{
    if (action == QLatin1String("withdraw"))
        startWithdrawal();
    else if (action == QLatin1String("earlier"))
        showEarlier();
    else if (action == QLatin1String("picture"))
        startPicture();
    else
        Page::run(action);
}

void CheckPage::saveDrafts()
{
    if (m_soon->isActive())
        keep();
}

} // namespace lanyard
