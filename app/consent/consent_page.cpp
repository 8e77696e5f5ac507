#include "app/consent/consent_page.h"

#include "app/background.h"
#include "app/consent/as_of_chip.h"
#include "app/consent/consent_desk.h"
#include "app/consent/consent_printing.h"
#include "app/consent/consent_source.h"
#include "app/consent/entry_panel.h"
#include "app/consent/finding_panel.h"
#include "app/consent/form_choices.h"
#include "app/consent/one_off_panel.h"
#include "app/consent/record_panel.h"
#include "app/consent/withdrawal_pages.h"
#include "app/posting/posting_source.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/page_head.h"
#include "models/posting/one_off_wish.h"
#include "models/posting/post_words.h"
#include "models/posting/pupil_posts.h"
#include "models/registers/form_book.h"
#include "models/registers/form_rows.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int DraftMsecs = 1500; // the vault itself writes at most every five seconds

QString draftPlace() { return QStringLiteral("consent_return"); }

bool isStillOut(const PupilPost &post) { return post.state == QLatin1String("published") && !post.isCovered; }

/// Null where they are not all of one school.
const School *schoolOf(const ConsentBook &book, const QList<RecordId> &pupils)
{
    const Pupil *first = pupils.isEmpty() ? nullptr : book.pupil(pupils.first());
    const bool isOne = first && std::all_of(pupils.begin(), pupils.end(), [&](const RecordId &id) {
                           const Pupil *pupil = book.pupil(id);
                           return pupil && pupil->school == first->school;
                       });
    return isOne ? book.school(first->school) : nullptr;
}

} // namespace

ConsentPage::ConsentPage(Session &session, QWidget *parent)
    : RecordPage(session, QStringLiteral("consent"), tr("Consent record"), parent)
    , m_source(ConsentSource::of(session))
    , m_posting(PostingSource::of(session))
    , m_desk(new ConsentDesk(session, this))
    , m_asOf(new AsOfChip(session.today()))
    , m_draftTimer(new QTimer(this))
{
    makeButtons();
    makePanels();
    addTool(m_asOf);
    connect(m_asOf, &AsOfChip::chosen, this, &ConsentPage::takeBook);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(DraftMsecs);
    connect(m_draftTimer, &QTimer::timeout, this, &ConsentPage::keepDraft);
    connect(&m_source, &ConsentSource::changed, this, &ConsentPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    connect(&m_posting, &PostingSource::changed, this, [this] { m_oneOff->setAccounts(m_posting.accounts()); });
    if (session.may().mayWrite(Place::ConsentRecord)) {
        whenDone(session.office().drafts(), this, [this](const Result<QList<Draft>> &drafts) {
            if (drafts)
                offerDrafts(*drafts);
        });
    }
    makeTable({});
    if (m_source.book())
        takeBook();
}

ConsentPage::~ConsentPage() = default;

WithdrawPanel *ConsentPage::withdrawPanel() const { return m_withdrawal->panel(); }

void ConsentPage::makeButtons()
{
    m_print = addMenuButton(tr("P&rint"), Glyph::Printer, [this](QMenu &menu) { fillPrintMenu(menu); });
    addMenuButton(tr("C&lass sheet"), Glyph::Card, [this](QMenu &menu) {
        if (m_source.book())
            printing().fillSheetMenu(menu);
    });
    if (session().may().mayWrite(Place::ConsentRecord))
        addNewButton(tr("&Enter a form"), Glyph::Plus);
}

void ConsentPage::makePanels()
{
    const QDate today = session().today();
    m_record = new ConsentRecordPanel(session());
    m_entry = new EntryPanel(today);
    m_withdrawal = new WithdrawalPages(session());
    m_finding = new FindingPanel(today);
    m_oneOff = new OneOffPanel(today);
    m_oneOff->setAccounts(m_posting.accounts());
    for (QWidget *panel :
         {static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_withdrawal),
          static_cast<QWidget *>(m_finding), static_cast<QWidget *>(m_oneOff)})
        addPanel(panel);
    connectRecord();
    connectWriting();
}

void ConsentPage::connectRecord()
{
    connect(m_record, &ConsentRecordPanel::amend, this, [this] { enterForm(m_record->pupil()); });
    connect(m_record, &ConsentRecordPanel::withdraw, this, [this] { withdraw(m_record->pupil()); });
    connect(m_record, &ConsentRecordPanel::protect, this, &ConsentPage::protect);
    connect(m_record, &ConsentRecordPanel::openEvidence, this, &ConsentPage::showEvidence);
    connect(m_record, &ConsentRecordPanel::wantsPlace, this, &Page::wantsPlace);
    connect(m_record, &ConsentRecordPanel::print, this, [this](const QPoint &below) {
        QMenu menu;
        printing().fillPupilMenu(menu);
        menu.exec(below);
    });
    connect(m_record, &ConsentRecordPanel::recordFinding, this, [this] {
        if (const Pupil *pupil = currentPupil()) {
            m_finding->start(*pupil);
            showPanel(m_finding);
        }
    });
}

void ConsentPage::connectWriting()
{
    connect(m_entry, &EntryPanel::closed, this, &ConsentPage::toRecord);
    connect(m_withdrawal, &WithdrawalPages::closed, this, &ConsentPage::toRecord);
    connect(m_finding, &FindingPanel::closed, this, &ConsentPage::toRecord);
    connect(m_oneOff, &OneOffPanel::closed, this, &ConsentPage::toRecord);
    connect(m_oneOff, &OneOffPanel::make, this, &ConsentPage::makeOneOff);
    connect(m_entry, &EntryPanel::save, this, &ConsentPage::saveForm);
    connect(m_entry, &EntryPanel::undo, this, &ConsentPage::takeBack);
    connect(m_entry, &EntryPanel::edited, this, [this] { m_draftTimer->start(); });
    connect(m_withdrawal, &WithdrawalPages::recorded, this, &ConsentPage::open);
    connect(m_withdrawal, &WithdrawalPages::said, this, &Page::said);
    connect(m_withdrawal, &WithdrawalPages::failed, this, &Page::failed);
    connect(m_withdrawal, &WithdrawalPages::wantsPlace, this, &Page::wantsPlace);
    connect(m_withdrawal, &WithdrawalPages::printWanted, this, &ConsentPage::preview);
    connect(m_finding, &FindingPanel::record, this, [this](const Finding &finding) {
        m_desk->record(*m_source.book(), finding, [this](const Result<void> &done) {
            if (!done)
                return m_finding->refused(done.error().message);
            toRecord();
            Q_EMIT said(tr("The finding is recorded"), {});
        });
    });
}

void ConsentPage::makeTable(const QList<Purpose> &purposes)
{
    const auto before = std::exchange(m_table, makeConsentTable(purposes)); // until nothing shows it
    m_purposes = purposes;
    setTable(m_table.get(), tr("Search pupils, parents, UPN"),
             new EmptyState(Glyph::CheckAll, tr("No pupils yet"),
                            session().may().mayWrite(Place::Pupils)
                                ? tr("The consent record begins with the pupils. Import them from your MIS in Pupils, "
                                     "then enter the forms that come back.")
                                : tr("The consent record shows here once the school office has imported the pupils.")));
    connect(m_table.get(), &TableModel::shownChanged, this, &ConsentPage::showSummary);
}

ConsentView ConsentPage::view() const
{
    return {m_purposes, m_asOf->day(), m_asOf->knownBy(), ConsentSight::of(session().may())};
}

void ConsentPage::takeBook()
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book)
        return;
    QList<Purpose> purposes;
    for (const QString &key : book->purposes(m_asOf->day()))
        purposes.append({key, book->purposeLabel(key)});
    if (purposes != m_purposes)
        makeTable(purposes);
    const School school = session().reg().school();
    head()->setPill(AcademicYear::containing(m_asOf->day(), school.yearStarts).label(), Tone::Neutral);
    m_entry->setBook(book);
    m_withdrawal->setBook(book);
    m_oneOff->setBook(book);
    if (m_resumed) {
        m_entry->resume(*std::exchange(m_resumed, std::nullopt));
        showPanel(m_entry);
        Q_EMIT said(tr("Here is the form you had begun"), {});
    }
    fillRecord();
    askForRows();
}

void ConsentPage::askForRows()
{
    const int asked = ++m_asked;
    inBackground(
        this,
        [book = m_source.book(), view = view()] {
            QList<ConsentRow> rows = consentRows(*book, view);
            rows.removeIf([](const ConsentRow &row) { return !row.isOnRoll; });
            return rows;
        },
        [this, asked](const QList<ConsentRow> &rows) {
            if (asked != m_asked)
                return;
            takeRows(*m_table, rows, &ConsentRow::pupil);
            showSummary();
        });
}

void ConsentPage::showSummary()
{
    int returned = 0, unclear = 0;
    const int shown = m_table->rowCount();
    const QDate yearBegan = AcademicYear::containing(m_asOf->day(), session().reg().school().yearStarts).first;
    for (int row = 0; row < shown; ++row) {
        const ConsentRow &record = m_table->recordAt(row);
        returned += record.form >= yearBegan;
        unclear += record.overall.tone == Tone::Warning;
    }
    registerTable()->setSummary(
        tr("%1 · %2 returned · %3 unclear").arg(tr("%n pupil(s)", nullptr, shown)).arg(returned).arg(unclear));
}

void ConsentPage::fillRecord() { m_record->show(currentId(), m_asOf->day(), m_asOf->knownBy()); }

void ConsentPage::toRecord()
{
    showRecord();
    showRegister();
}

const Pupil *ConsentPage::currentPupil() const
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    return book ? book->pupil(currentId()) : nullptr;
}

void ConsentPage::openPart(const QString &part)
{
    if (part.section(u'/', 0, 0) == QLatin1String("one-off"))
        return startOneOffAbout(RecordId::fromText(part.section(u'/', 1)));
    showRegister();
    registerTable()->showAll();
    for (const ConsentState state : {ConsentState::Disputed, ConsentState::Unclear, ConsentState::NotReturned}) {
        if (part == consentStateKey(state))
            registerTable()->chip(QStringLiteral("in_force"))->setChosen({consentStateLabel(state)});
    }
}

void ConsentPage::createNew() { enterForm(); }

void ConsentPage::enterForm(const RecordId &pupil)
{
    if (!m_source.book() || !session().may().mayWrite(Place::ConsentRecord))
        return;
    showPanel(m_entry);
    m_entry->start(pupil);
}

void ConsentPage::withdraw(const RecordId &pupil)
{
    showPanel(m_withdrawal);
    m_withdrawal->start(pupil);
}

void ConsentPage::run(const QString &action)
{
    if (action == QLatin1String("enter"))
        enterForm();
    else if (action == QLatin1String("withdraw"))
        withdraw({});
    else if (action == QLatin1String("one-off"))
        startOneOff({});
    else if (action == QLatin1String("print"))
        print();
}

void ConsentPage::saveForm(const FormEntry &entry, const std::optional<Evidence> &evidence)
{
    m_draftTimer->stop();
    const RecordId draft = std::exchange(m_draft, {}); // kept until the form itself is in the register
    m_desk->enter(*m_source.book(), entry, evidence, [=, this](const Result<ConsentReturn> &stored) {
        if (!stored)
            return m_entry->refused(entry, evidence, stored.error().message);
        m_last = *stored;
        if (!draft.isNull())
            session().office().discardDraft(draft);
        m_entry->saved(*stored);
        registerTable()->setCurrentId(stored->pupil);
        lookForTakedowns(*stored);
    });
}

void ConsentPage::takeBack(const RecordId &given)
{
    if (!m_last || m_last->id != given)
        return;
    m_desk->takeBack(*m_last, tr("Entered by mistake"), [this](const Result<ConsentReturn> &stored) {
        if (!stored)
            return m_entry->notUndone(stored.error().message);
        m_last.reset();
        m_entry->undone();
        Q_EMIT said(tr("The last form is taken back"), {});
    });
}

/// A yes that becomes a no during the year counts as a withdrawal.
void ConsentPage::lookForTakedowns(const ConsentReturn &given)
{
    const auto read = [given](Connection &connection) -> Result<int> {
        const Result<PublishedPosts> published = PublishedPosts::readStillOut(connection);
        return published ? Result<int>(int(broughtDownBy(given, *published, {}).size())) : failure(published);
    };
    whenDone(session().office().read<int>(read), this, [this, id = given.id](const Result<int> &posts) {
        if (posts && *posts > 0)
            Q_EMIT said(tr("%n published post(s) have to come down because of this form", nullptr, *posts),
                        [this, id] { takeBack(id); });
    });
}

void ConsentPage::protect(bool isProtected)
{
    const RecordId pupil = m_record->pupil();
    m_desk->protect(*m_source.book(), pupil, isProtected, [this, pupil, isProtected](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error().message);
            return;
        }
        if (!isProtected || !session().may().mayRead(Place::Posts))
            return sayProtected(pupil, 0, isProtected);
        const auto read = [pupil](Connection &connection) { return readPostsOf(connection, pupil); };
        whenDone(session().office().read<QList<PupilPost>>(read), this,
                 [this, pupil](const Result<QList<PupilPost>> &posts) {
                     const QList<PupilPost> all = posts.value_or(QList<PupilPost>());
                     sayProtected(pupil, int(std::count_if(all.begin(), all.end(), isStillOut)), true);
                 });
    });
}

/// A mark brings nothing down by itself, as a withdrawal does: that would tell those who look after the accounts whom
/// it is about. Whoever marks sees what is still out, and decides.
void ConsentPage::sayProtected(const RecordId &pupil, int stillOut, bool isProtected)
{
    QString words = isProtected ? tr("Protected: never to be published") : tr("The protection is lifted");
    if (stillOut > 0)
        words += tr(". Still in %n published post(s): they stand in this pupil's record", nullptr, stillOut);
    Q_EMIT said(words, [this, pupil, isProtected] {
        m_desk->protect(*m_source.book(), pupil, !isProtected, [this](const Result<void> &undone) {
            if (!undone)
                Q_EMIT failed(undone.error().message);
        });
    });
}

void ConsentPage::startOneOff(const CheckQuestion &post)
{
    if (!session().may().mayWrite(Place::ConsentRecord))
        return;
    CheckQuestion about = post;
    if (about.post.isEmpty())
        about.firstName = true; // what it is made for most often
    showPanel(m_oneOff);
    m_oneOff->start(about);
}

void ConsentPage::startOneOffAbout(const RecordId &post)
{
    const auto read
        = [post](Connection &connection) { return readFormRecord(connection, *formRegister(postsKey()), post); };
    whenDone(session().office().read<std::optional<FormRecord>>(read), this,
             [this](const Result<std::optional<FormRecord>> &found) {
                 if (!found)
                     Q_EMIT failed(found.error().message);
                 else if (*found)
                     startOneOff(questionOf(**found, session().today()));
             });
}

void ConsentPage::makeOneOff()
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    const CheckQuestion asked = m_oneOff->question();
    const School *school = book ? schoolOf(*book, asked.pupils) : nullptr;
    if (!school)
        return m_oneOff->refused(tr("A form is one school's. Ask the pupils of one school at a time. Nothing was "
                                    "stored."));
    const auto form = oneOffForm(*book, school->id, yearOf(*book, school->id, asked.on).start,
                                 oneOffWish(asked, m_oneOff->use(), m_posting.accounts(), *school));
    if (!form)
        return m_oneOff->refused(form.error().message);
    m_desk->make(*form, [this, book, form = *form, pupils = asked.pupils](const Result<void> &made) {
        if (!made)
            return m_oneOff->refused(made.error().message);
        preview(PrintCenter(session()).oneOffForms(book, form, pupils));
        Q_EMIT said(tr("When it comes back, enter it as “%1 (one-off)”").arg(form.oneOffTitle), {});
    });
}

void ConsentPage::keepDraft()
{
    const FormEntry entry = m_entry->entry();
    if (entry.pupil.isNull() || entry.isUntouched())
        return;
    if (m_draft.isNull())
        m_draft = RecordId::make();
    Draft draft;
    draft.id = m_draft;
    draft.place = draftPlace();
    draft.record = entry.pupil;
    draft.body = entry.toBytes();
    session().office().saveDraft(draft);
}

void ConsentPage::saveDrafts() { keepDraft(); }

void ConsentPage::offerDrafts(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.place != draftPlace())
            continue;
        m_draft = draft.id;
        m_resumed = FormEntry::fromBytes(draft.body);
        break;
    }
    if (m_resumed && m_source.book())
        takeBook();
}

QString ConsentPage::filteredClass() const
{
    const QStringList chosen = m_table->filter(QStringLiteral("registration_group"));
    return chosen.size() == 1 ? chosen.front() : QString();
}

ConsentPrinting ConsentPage::printing()
{
    return {session(), m_source.book(), currentPupil(), filteredClass(),
            [this](PrintJob job) { preview(std::move(job)); }};
}

void ConsentPage::fillPrintMenu(QMenu &menu)
{
    if (!m_source.book())
        return;
    printing().fillMenu(menu, m_asOf->day(), m_asOf->knownBy());
    if (session().may().mayWrite(Place::ConsentRecord))
        menu.addAction(tr("&One-off form for a named post…"), this, [this] { startOneOff({}); });
    menu.addAction(tr("This &list"), this, &ConsentPage::previewList);
}

void ConsentPage::fillRowMenu(QMenu &menu)
{
    const Pupil *pupil = currentPupil();
    if (!pupil)
        return;
    if (session().may().mayWrite(Place::ConsentRecord))
        menu.addAction(tr("&Enter a form"), this, [this, id = pupil->id] { enterForm(id); });
    menu.addAction(tr("&Withdraw…"), this, [this, id = pupil->id] { withdraw(id); });
    if (!session().may().mayRead(Place::ConsentRecord))
        return;
    menu.addSeparator();
    printing().fillPupilMenu(menu);
}

void ConsentPage::print()
{
    m_print->click(); // its menu
}

} // namespace lanyard
