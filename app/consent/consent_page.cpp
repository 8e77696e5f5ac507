#include "app/consent/consent_page.h"

#include "app/background.h"
#include "app/consent/as_of_chip.h"
#include "app/consent/consent_desk.h"
#include "app/consent/consent_source.h"
#include "app/consent/entry_panel.h"
#include "app/consent/finding_panel.h"
#include "app/consent/record_panel.h"
#include "app/consent/withdraw_panel.h"
#include "app/evidence/evidence_view.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/printing/scope_menu.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/table/row_changes.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/page_head.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int DraftMsecs = 1500; // the vault itself writes at most every five seconds

QString draftPlace() { return QStringLiteral("consent_return"); }

} // namespace

ConsentPage::ConsentPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_source(ConsentSource::of(session))
    , m_desk(new ConsentDesk(session, this))
    , m_pages(new QStackedWidget)
    , m_panels(new QStackedWidget)
    , m_printing(new PrintPanel)
    , m_draftTimer(new QTimer(this))
{
    makePanels();
    m_registerPage = makeRegister();
    m_pages->addWidget(m_registerPage);
    m_pages->addWidget(m_printing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->addWidget(m_pages);

    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(DraftMsecs);
    connect(m_draftTimer, &QTimer::timeout, this, &ConsentPage::keepDraft);
    connect(&m_source, &ConsentSource::changed, this, &ConsentPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    connect(m_printing, &PrintPanel::closed, this, [this] {
        m_pages->setCurrentWidget(m_registerPage);
        m_register->view()->setFocus();
    });
    connect(m_printing, &PrintPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_printing, &PrintPanel::failed, this, &Page::failed);
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

QWidget *ConsentPage::makeRegister()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_head = new PageHead(tr("Consent record"));
    layout->addWidget(m_head);

    const auto menuButton = [this](const QString &text, Glyph glyph, void (ConsentPage::*fill)(QMenu &)) {
        QPushButton *button = makeButton(text, glyph);
        connect(button, &QPushButton::clicked, this, [this, button, fill] {
            QMenu menu;
            (this->*fill)(menu);
            menu.exec(button->mapToGlobal(QPoint(0, button->height() + 2)));
        });
        return button;
    };
    m_head->addButton(menuButton(tr("P&rint"), Glyph::Printer, &ConsentPage::fillPrintMenu));
    m_head->addButton(menuButton(tr("C&lass sheet"), Glyph::Card, &ConsentPage::fillSheetMenu));
    if (session().may().mayWrite(Place::ConsentRecord)) {
        QPushButton *enter = makeButton(tr("&Enter a form"), Glyph::Plus, ButtonKind::Filled);
        enter->setToolTip(tr("Ctrl+N"));
        connect(enter, &QPushButton::clicked, this, &ConsentPage::createNew);
        m_head->addButton(enter);
    }
    return page;
}

void ConsentPage::makePanels()
{
    const QDate today = session().today();
    m_record = new ConsentRecordPanel(session());
    m_evidence = new EvidenceView(session().office());
    m_entry = new EntryPanel(today);
    m_withdraw = new WithdrawPanel(today);
    m_finding = new FindingPanel(today);
    for (QWidget *panel : {static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_entry),
                           static_cast<QWidget *>(m_withdraw), static_cast<QWidget *>(m_finding)})
        m_panels->addWidget(panel);

    connect(m_record, &ConsentRecordPanel::amend, this, [this] { enterForm(m_record->pupil()); });
    connect(m_record, &ConsentRecordPanel::withdraw, this, [this] { withdraw(m_record->pupil()); });
    connect(m_record, &ConsentRecordPanel::protect, this, &ConsentPage::protect);
    connect(m_record, &ConsentRecordPanel::print, this, [this] {
        QMenu menu;
        fillPupilMenu(menu);
        menu.exec(QCursor::pos());
    });
    connect(m_record, &ConsentRecordPanel::recordFinding, this, [this] {
        if (const Pupil *pupil = currentPupil()) {
            m_finding->start(*pupil);
            showPanel(m_finding);
        }
    });
    connect(m_record, &ConsentRecordPanel::openEvidence, this, [this](const KeptAttachment &file) {
        m_register->setCovered(true);
        m_evidence->show(file);
    });
    connect(m_evidence, &EvidenceView::closed, this, [this] { m_register->setCovered(false); });
    connect(m_evidence, &EvidenceView::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_evidence, &EvidenceView::failed, this, &Page::failed);
    const auto toRecord = [this] {
        showPanel(m_record);
        m_register->view()->setFocus();
    };
    connect(m_entry, &EntryPanel::closed, this, toRecord);
    connect(m_withdraw, &WithdrawPanel::closed, this, toRecord);
    connect(m_finding, &FindingPanel::closed, this, toRecord);
    connect(m_entry, &EntryPanel::save, this, &ConsentPage::saveForm);
    connect(m_entry, &EntryPanel::undo, this, &ConsentPage::takeBack);
    connect(m_entry, &EntryPanel::edited, this, [this] { m_draftTimer->start(); });
    connect(m_withdraw, &WithdrawPanel::withdraw, this, [this, toRecord](const WithdrawalEntry &entry) {
        m_desk->withdraw(*m_source.book(), entry, [this, toRecord](const Result<ConsentReturn> &stored) {
            if (!stored)
                return m_withdraw->refused(stored.error().message);
            toRecord();
            open(stored->pupil);
            offerUndo(*stored);
        });
    });
    connect(m_finding, &FindingPanel::record, this, [this, toRecord](const Finding &finding) {
        m_desk->record(*m_source.book(), finding, [this, toRecord](const Result<void> &done) {
            if (!done)
                return m_finding->refused(done.error().message);
            toRecord();
            Q_EMIT said(tr("The finding is recorded"), {});
        });
    });
}

void ConsentPage::makeTable(const QList<Purpose> &purposes)
{
    const QVariantMap before = m_register ? m_register->state() : QVariantMap();
    const bool hadKeyboard = !m_register || m_register->isAncestorOf(QApplication::focusWidget());
    m_panels->setParent(nullptr); // the register before would take it along
    m_evidence->setParent(nullptr);
    if (m_asOf)
        m_asOf->setParent(nullptr);
    else
        connect(m_asOf = new AsOfChip(session().today()), &AsOfChip::chosen, this, &ConsentPage::takeBook);
    delete m_register;
    m_purposes = purposes;
    m_table = makeConsentTable(purposes);
    m_register = new RegisterTable(QStringLiteral("consent"), m_table.get(), tr("Search pupils, parents, UPN"));
    m_register->addTool(m_asOf);
    m_register->setPanel(m_panels);
    m_register->setCover(m_evidence);
    m_register->setEmpty(new EmptyState(Glyph::CheckAll, tr("No pupils yet"),
                                        tr("The consent record begins with the pupils. Import them from your MIS in "
                                           "Pupils, then enter the forms that come back.")));
    m_registerPage->layout()->addWidget(m_register);
    m_asOf->show();
    m_panels->show();
    m_register->restore(before);
    m_register->show();
    if (hadKeyboard)
        m_register->view()->setFocus();
    connect(m_register, &RegisterTable::currentChanged, this, [this] {
        m_register->setCovered(false);
        showRecord();
        if (m_panels->currentWidget() != m_entry)
            showPanel(m_record);
    });
    connect(m_register, &RegisterTable::menuWanted, this, [this](QMenu &menu) { fillPupilMenu(menu); });
    connect(m_register, &RegisterTable::failed, this, &Page::failed);
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
    m_head->setPill(AcademicYear::containing(m_asOf->day(), school.yearStarts).label(), Tone::Neutral);
    m_entry->setBook(book);
    m_withdraw->setBook(book);
    if (m_resumed) {
        m_entry->resume(*std::exchange(m_resumed, std::nullopt));
        showPanel(m_entry);
        Q_EMIT said(tr("Here is the form you had begun"), {});
    }
    showRecord();
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
            if (asked == m_asked)
                takeRows(rows);
        });
}

void ConsentPage::takeRows(const QList<ConsentRow> &rows)
{
    applyRows(*m_table, rows, &ConsentRow::pupil);
    showSummary();
    if (!m_wanted.isNull())
        m_register->setCurrentId(std::exchange(m_wanted, {}));
    Q_EMIT session().countsChanged();
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
    m_register->setSummary(
        tr("%1 · %2 returned · %3 unclear").arg(tr("%n pupil(s)", nullptr, shown)).arg(returned).arg(unclear));
}

void ConsentPage::showRecord() { m_record->show(m_register->view()->currentId(), m_asOf->day(), m_asOf->knownBy()); }

void ConsentPage::showPanel(QWidget *panel)
{
    m_panels->setCurrentWidget(panel);
    m_register->setPanelShown(true);
}

const Pupil *ConsentPage::currentPupil() const
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    return book ? book->pupil(m_register->view()->currentId()) : nullptr;
}

void ConsentPage::find()
{
    m_pages->setCurrentWidget(m_registerPage);
    m_register->find();
}

void ConsentPage::createNew() { enterForm(); }

void ConsentPage::enterForm(const RecordId &pupil)
{
    if (!m_source.book() || !session().may().mayWrite(Place::ConsentRecord))
        return;
    m_pages->setCurrentWidget(m_registerPage);
    showPanel(m_entry);
    m_entry->start(pupil);
}

void ConsentPage::withdraw(const RecordId &pupil)
{
    m_pages->setCurrentWidget(m_registerPage);
    showPanel(m_withdraw);
    m_withdraw->start(pupil);
}

void ConsentPage::open(const RecordId &pupil)
{
    m_pages->setCurrentWidget(m_registerPage);
    if (!m_register->setCurrentId(pupil))
        m_wanted = pupil;
}

void ConsentPage::run(const QString &action)
{
    if (action == QLatin1String("enter"))
        enterForm();
    else if (action == QLatin1String("withdraw"))
        withdraw({});
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
        m_register->setCurrentId(stored->pupil);
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

void ConsentPage::offerUndo(const ConsentReturn &withdrawal)
{
    std::function<void()> undo;
    if (session().may().mayWrite(Place::ConsentRecord)) {
        undo = [this, withdrawal] {
            m_desk->takeBack(withdrawal, tr("Entered by mistake"), [this](const Result<ConsentReturn> &done) {
                if (!done)
                    Q_EMIT failed(done.error().message);
            });
        };
    }
    Q_EMIT said(tr("The withdrawal is recorded"), undo);
}

void ConsentPage::protect(bool isProtected)
{
    const RecordId pupil = m_record->pupil();
    m_desk->protect(*m_source.book(), pupil, isProtected, [this, pupil, isProtected](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error().message);
            return;
        }
        Q_EMIT said(isProtected ? tr("Protected: never to be published") : tr("The protection is lifted"),
                    [this, pupil, isProtected] {
                        m_desk->protect(*m_source.book(), pupil, !isProtected, [](const Result<void> &) {});
                    });
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

void ConsentPage::preview(PrintJob job)
{
    m_pages->setCurrentWidget(m_printing);
    m_printing->show(std::move(job));
}

void ConsentPage::fillPrintMenu(QMenu &menu)
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book)
        return;
    const PrintCenter center(session());
    const auto batch = [&](const QString &title, std::function<PrintJob(const PrintScope &)> make) {
        addScopes(*menu.addMenu(title), *book, currentPupil(), filteredClass(),
                  [this, make = std::move(make)](const PrintScope &scope) { preview(make(scope)); });
    };
    batch(tr("Consent &record"), [=, this](const PrintScope &scope) {
        return center.consentRecord(book, scope, m_asOf->day(), m_asOf->knownBy());
    });
    if (session().may().mayRead(Place::Pupils)) {
        batch(tr("Consent &forms, filled in"),
              [=](const PrintScope &scope) { return center.consentForms(book, scope); });
        menu.addAction(tr("Consent form, &blank"), this, [=, this] { preview(center.consentForms(book, {}, true)); });
    }
    batch(tr("&Withdrawal forms"), [=](const PrintScope &scope) { return center.withdrawalForms(book, scope); });
    menu.addAction(tr("Withdrawal form, b&lank"), this, [=, this] { preview(center.withdrawalForms(book, {}, true)); });
}

void ConsentPage::fillSheetMenu(QMenu &menu)
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book)
        return;
    // A sheet is for today: what is withdrawn tomorrow must not be on it any more.
    addScopes(menu, *book, nullptr,
              filteredClass().isEmpty() && currentPupil() ? currentPupil()->registrationGroup : filteredClass(),
              [this, book](const PrintScope &scope) {
                  preview(PrintCenter(session()).classSheets(book, scope, session().today()));
              });
}

void ConsentPage::fillPupilMenu(QMenu &menu)
{
    const Pupil *pupil = currentPupil();
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!pupil)
        return;
    const PrintScope scope{pupil->school, {}, {}, {pupil->id}};
    const PrintCenter center(session());
    if (session().may().mayWrite(Place::ConsentRecord))
        menu.addAction(tr("&Enter a form"), this, [this, id = pupil->id] { enterForm(id); });
    menu.addAction(tr("&Withdraw…"), this, [this, id = pupil->id] { withdraw(id); });
    if (!session().may().mayRead(Place::ConsentRecord))
        return;
    menu.addSeparator();
    menu.addAction(tr("Print a consent &form"), this, [=, this] { preview(center.consentForms(book, scope)); });
    menu.addAction(tr("Print a wi&thdrawal form"), this, [=, this] { preview(center.withdrawalForms(book, scope)); });
    const PupilConsent consent = book->about(pupil->id);
    for (const ConsentReturn *given : consent.returns) {
        if (given->cancelled)
            continue;
        menu.addAction(tr("Print the receipt for %1, %2").arg(given->givenBy, dateText(given->receivedOn)), this,
                       [=, this, id = given->id] { preview(center.receipt(book, id)); });
    }
}

void ConsentPage::print()
{
    QMenu menu;
    fillPrintMenu(menu);
    menu.exec(m_head->mapToGlobal(QPoint(m_head->width() / 2, m_head->height())));
}

QVariantMap ConsentPage::state() const { return m_register->state(); }

void ConsentPage::restore(const QVariantMap &state) { m_register->restore(state); }

} // namespace lanyard
