#include "app/registers/form_pane.h"

#include "app/evidence/evidence_box.h"
#include "app/printing/live_preview.h"
#include "app/printing/print_center.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_shelf.h"
#include "app/registers/form_storing.h"
#include "app/registers/group_glyphs.h"
#include "app/registers/initials_delegate.h"
#include "app/registers/move_card.h"
#include "app/registers/record_addition.h"
#include "app/registers/register_tabs.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "app/table/register_table.h"
#include "app/vault_feed.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "app/widgets/shortcut.h"
#include "models/cases/case_trail.h"
#include "models/posting/post_words.h"
#include "models/registers/following_records.h"
#include "models/registers/form_attachments.h"
#include "models/registers/form_checks.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace lanyard {

FormPane::FormPane(Session &session, const FormRegister &form, const QString &title, RegisterTabs *tabs,
                   QWidget *parent)
    : RecordPage(session, form.key, form.title, parent)
    , m_form(form)
    , m_choices(session)
    , m_source(FormShelf::of(session).source(form))
    , m_drafts(new FormDrafts(session, form, this))
{
    head()->setTitle(title);
    addTabs(tabs);
    makePanels();
    makeButtons();
    setTable(&m_source.table(), tr("Search: %1").arg(form.title), makeEmptyState());
    if (!form.isInOffice()) {
        registerTable()->view()->setItemDelegate(new InitialsDelegate(form, this));
        registerTable()->setBeforeLeaving(
            [this](std::function<void()> then) { noteListing(QStringLiteral("exported"), std::move(then)); });
    }
    connect(&m_source, &FormSource::changed, this, &FormPane::fillRecord);
    connect(m_drafts, &FormDrafts::loaded, this, &FormPane::fillRecord);
    connect(&VaultFeed::of(session), &VaultFeed::changed, this, &FormPane::followRows);
    onKey(this, QKeySequence(Qt::Key_F4), [this] { togglePreview(); });
    fillRecord();
}

FormPane::~FormPane() = default;

void FormPane::makePanels()
{
    m_panel = new FormPanel(session(), m_form);
    m_editor = new FormEditor(m_form, m_choices);
    m_move = new MoveCard(m_choices);
    m_storing = new FormStoring(session(), m_source.desk(), m_editor, this);
    for (QWidget *panel : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_editor),
                           static_cast<QWidget *>(m_move), static_cast<QWidget *>(m_storing->conflict())})
        addPanel(panel);
    connect(m_panel, &FormPanel::openWanted, this, &FormPane::openToRead);
    connect(m_panel, &FormPanel::edit, this, [this] { edit(); });
    connect(m_panel, &FormPanel::print, this, &FormPane::togglePreview);
    connect(m_panel, &FormPanel::pictureWanted, this,
            [this] { Q_EMIT wantsPlace(QLatin1String("picture/") + currentId().toText(), {}); });
    connect(m_panel, &FormPanel::moveChosen, this, &FormPane::chooseMove);
    connect(m_panel, &FormPanel::signAgainChosen, this, &FormPane::signAgain);
    connect(m_panel, &FormPanel::linkChosen, this, &Page::wantsPlace);
    connect(m_editor, &FormEditor::changed, this, [this] {
        m_drafts->keepSoon([this] { return m_editor->draft(); });
        refreshPreview();
    });
    connect(m_editor, &FormEditor::closed, this, [this] {
        keepDraft();
        leaveWriting();
    });
    connect(m_editor, &FormEditor::thrownAway, this, &FormPane::throwDraftAway);
    connect(m_move, &MoveCard::closed, this, &FormPane::leaveWriting);
    connect(m_move, &MoveCard::fieldWanted, this, &FormPane::edit);
    connect(m_move, &MoveCard::moved, this, &FormPane::moved);
    connect(m_move, &MoveCard::conflicted, this, &FormPane::renewMove);
    connect(m_storing, &FormStoring::leftAlone, this, &FormPane::throwDraftAway);
    connect(m_storing, &FormStoring::stored, this, &FormPane::stored);
    connect(m_storing, &FormStoring::refused, this, [this] { showPanel(m_editor); });
    connect(m_storing, &FormStoring::differs, this, [this](const FormBook &now) {
        m_source.take(now);
        showPanel(m_storing->conflict());
    });
}

void FormPane::makeButtons()
{
    addMenuButton(tr("P&rint"), Glyph::Printer, [this](QMenu &menu) {
        const FormRecord *record = current();
        if (m_addition && m_addition->takesTable())
            return m_addition->fillPrintMenu(menu);
        menu.addAction(tr("This record"), this, &FormPane::print)->setEnabled(record && isOpened(*record));
        menu.addAction(tr("The list as it is shown"), this, &FormPane::printList);
        if (m_form.isInOffice())
            menu.addAction(tr("A blank form"), this, &FormPane::printBlank);
    });
    if (mayAddHere())
        addNewButton(tr("&New"), Glyph::Plus)->setAccessibleName(tr("New: %1").arg(m_form.singular));
}

EmptyState *FormPane::makeEmptyState()
{
    auto *empty = new EmptyState(groupGlyph(m_form.group), tr("Nothing here yet"), m_form.about);
    if (mayAddHere())
        connect(empty->setAction(tr("New: %1").arg(m_form.singular), Glyph::Plus), &QPushButton::clicked, this,
                &FormPane::createNew);
    return empty;
}

RecordId FormPane::schoolToAddTo() const
{
    const QList<School> schools = session().reg().schools();
    const auto fits = std::find_if(schools.begin(), schools.end(),
                                   [this](const School &school) { return mayAdd(m_form, school.id, session().may()); });
    return fits == schools.end() ? RecordId() : fits->id; // null: the trust's
}

bool FormPane::mayAddHere() const
{
    return !followingRecords(m_form) && (!schoolToAddTo().isNull() || mayAdd(m_form, {}, session().may()));
}

const FormRecord *FormPane::current() const { return m_source.record(currentId()); }

void FormPane::fillRecord()
{
    const FormRecord *record = current();
    FormPanel::Shown shown;
    shown.record = record;
    shown.names = &m_source.names();
    shown.mayAdd = mayAddHere();
    if (currentId() != m_opened)
        forgetOpened();
    if (record != nullptr && isOpened(*record))
        fillShown(shown, *record);
    else
        shown.isUnopened = record != nullptr;
    m_panel->show(shown);
    refreshPreview();
    if (record != nullptr && m_toOpen == record->id)
        openToRead();
}

void FormPane::fillShown(FormPanel::Shown &shown, const FormRecord &record)
{
    const bool isStale = m_isAroundStale || !m_around.isOf(record);
    if (isStale)
        readAroundOf(record);
    if (m_around.isOf(record))
        shown.around = &m_around;
    const FormDraft *draft = m_drafts->of(record.id);
    shown.draftAt = draft ? draft->at : 0;
    RecordAddition *addition = additionOf(record, isStale);
    shown.addition = addition && addition->takesTable() ? nullptr : addition;
    if (!m_form.isInOffice())
        return; // what is attached there is shown by what knows whether it may be opened
    const bool takesFiles = mayAttach(m_form, record, session().may(), session().user().id);
    shown.takesPicture = takesFiles && takesPictures(m_form);
    shown.evidence = evidenceOf(record);
    m_evidence->setMayAdd(takesFiles && !shown.takesPicture);
}

RecordAddition *FormPane::additionOf(const FormRecord &record, bool isStale)
{
    const bool isNew = !m_addition || m_addition->record() != record.id;
    if (isNew) {
        m_addition = makeAddition(session(), m_form, record);
        if (!m_addition)
            return nullptr;
        connect(m_addition, &RecordAddition::wantsPlace, this, &Page::wantsPlace);
        connect(m_addition, &RecordAddition::printWanted, this, &FormPane::preview);
        connect(m_addition, &RecordAddition::left, this, &FormPane::closeAgain);
        connect(m_addition, &RecordAddition::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
        connect(m_addition, &RecordAddition::failed, this, &Page::failed);
    }
    if (isNew || isStale)
        m_addition->follow(record);
    return m_addition;
}

EvidenceBox *FormPane::evidenceOf(const FormRecord &record)
{
    const RecordPlace place{m_form.table, record.id};
    if (!m_evidence || m_evidence->place() != place) {
        m_evidence
            = new EvidenceBox(vault(), place, [this](const RecordId &user) { return m_source.names().of(user); });
        m_evidence->setBegin([this, id = record.id](const std::function<void()> &then) {
            if (const FormRecord *now = m_source.record(id))
                withBegun(*now, [then](const FormRecord &) { then(); });
        });
        connect(m_evidence, &EvidenceBox::opened, this, &FormPane::showEvidence);
        connect(m_evidence, &EvidenceBox::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    }
    return m_evidence;
}

void FormPane::fillRowMenu(QMenu &menu)
{
    const FormRecord *record = current();
    if (record == nullptr)
        return;
    if (!isOpened(*record)) {
        menu.addAction(icon(Glyph::Folder), tr("&Open"), this, &FormPane::openToRead);
        return;
    }
    const RecordId user = session().user().id;
    if (!editableFields(m_form, *record, session().may(), user).isEmpty())
        menu.addAction(icon(Glyph::Pencil), tr("&Edit"), this, [this] { edit(); });
    const QList<const FormMove *> moves = movesFor(m_form, *record, session().may(), user);
    for (const FormMove *move : moves)
        menu.addAction(move->label, this, [this, move] { chooseMove(move); });
    if (m_form.isInOffice())
        menu.addAction(icon(Glyph::Printer), tr("See the printed form"), this, &FormPane::togglePreview);
}

void FormPane::open(const RecordId &record)
{
    saveDrafts();
    if (!m_form.isInOffice() && m_opened != record)
        m_toOpen = record;
    RecordPage::open(record);
    showRecord();
    registerTable()->view()->setFocus();
    const QString field = std::exchange(m_wantedField, {});
    m_wantedPart = m_form.isInOffice() ? QString() : field;
    if (field.isEmpty() || !m_form.isInOffice())
        return showWantedPart();
    if (current() != nullptr)
        edit(field);
    else // not read yet
        connect(
            &m_source, &FormSource::changed, this, [this, field] { edit(field); }, Qt::SingleShotConnection);
}

void FormPane::leaveWriting()
{
    showRecord();
    (m_opened.isNull() ? registerTable()->view() : registerTable()->shownLeft())->setFocus();
}

std::optional<FormRecord> FormPane::shownRecord() const
{
    if (isShown(m_editor))
        return m_editor->edited();
    const FormRecord *record = current();
    return record ? std::optional(*record) : std::nullopt;
}

PrintJob FormPane::formJob(const FormRecord &record) const
{
    FilledForm filled{record, {}};
    if (m_around.isOf(record))
        filled.signatures = m_around.signatures;
    return PrintCenter(session()).form(m_form, filled, m_source.names());
}

void FormPane::print()
{
    const FormRecord *chosen = current();
    if (!m_form.isInOffice() && chosen && isOpened(*chosen) && m_addition)
        return m_addition->print();
    const std::optional<FormRecord> record = m_form.isInOffice() ? shownRecord() : std::nullopt;
    if (record)
        preview(formJob(*record));
    else
        printList();
}

void FormPane::printList()
{
    noteListing(QStringLiteral("printed"), [this] { previewList(); });
}

void FormPane::noteListing(const QString &how, std::function<void()> then)
{
    if (m_form.isInOffice())
        return then();
    whenDone(lanyard::noteListing(session().reg(), m_form, how), this,
             [this, then = std::move(then)](const Result<void> &noted) {
                 if (noted)
                     then();
                 else
                     Q_EMIT failed(noted.error().message);
             });
}

void FormPane::togglePreview()
{
    if (!m_form.isInOffice())
        return print(); // its pages are asked for, never made while it is being written
    const std::optional<FormRecord> record = shownRecord();
    if (!record || (m_preview && m_preview->isVisible()))
        return uncover();
    if (!m_preview) {
        m_preview = new LivePreview;
        connect(m_preview, &LivePreview::closed, this, &FormPane::uncover);
        connect(m_preview, &LivePreview::printWanted, this, &FormPane::print);
    }
    QWidget *writing = isShown(m_editor) ? QApplication::focusWidget() : nullptr;
    cover(m_preview);
    m_preview->show(formJob(*record));
    if (writing)
        writing->setFocus(); // whoever writes goes on writing
}

void FormPane::refreshPreview()
{
    const std::optional<FormRecord> record = shownRecord();
    if (record && m_preview && m_preview->isVisible())
        m_preview->show(formJob(*record));
}

void FormPane::run(const QString &action)
{
    if (action == QLatin1String("blank"))
        printBlank();
    else
        Page::run(action);
}

void FormPane::printBlank() { preview(PrintCenter(session()).blankForm(m_form)); }

} // namespace lanyard
