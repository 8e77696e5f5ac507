#include "app/registers/owned_page.h"

#include "app/registers/form_editor.h"
#include "app/registers/form_storing.h"
#include "app/registers/move_card.h"
#include "app/registers/owned_entry.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"
#include "models/registers/form_checks.h"
#include "models/registers/owned_records.h"
#include "models/store/when_done.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

/// What follows from where an entry is written: whose part it is, and what it corrects.
QStringList givenFields(const FormRegister &form)
{
    QStringList keys;
    for (const FormField *field : {ownerLink(form), correctionLink(form)}) {
        if (field)
            keys << field->key;
    }
    return keys;
}

} // namespace

OwnedPage::OwnedPage(Session &session, const FormRegister &form, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(session.reg(), form)
    , m_choices(session)
    , m_drafts(new FormDrafts(session, form, this))
    , m_stack(new QStackedWidget)
    , m_editor(new FormEditor(form, m_choices))
    , m_move(new MoveCard(m_choices))
    , m_storing(new FormStoring(session, m_desk, m_editor, this))
{
    m_editor->leaveOut(givenFields(form));
    for (QWidget *page : {m_list = makeList(), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_move),
                         static_cast<QWidget *>(m_storing->conflict())})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectWriting();
    connect(m_drafts, &FormDrafts::loaded, this, &OwnedPage::fillList);
}

OwnedPage::~OwnedPage() = default;

QWidget *OwnedPage::makeList()
{
    auto *list = new QWidget;
    m_add = makeButton({}, Glyph::Plus);
    m_add->setObjectName(QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, &OwnedPage::startNew);
    auto *content = new QWidget;
    m_entries = new QVBoxLayout(content);
    m_entries->setContentsMargins(0, 0, 10, 0);
    m_entries->setSpacing(4);
    m_scroll = scrolled(content);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll, 1);
    return list;
}

void OwnedPage::connectWriting()
{
    connect(m_editor, &FormEditor::changed, this, [this] { m_drafts->keepSoon([this] { return draft(); }); });
    connect(m_editor, &FormEditor::thrownAway, this, &OwnedPage::throwDraftAway);
    connect(m_editor, &FormEditor::closed, this, [this] {
        keepDraft();
        showList();
    });
    connect(m_move, &MoveCard::closed, this, &OwnedPage::showList);
    connect(m_move, &MoveCard::moved, this, [this](const FormRecord &, const FormRecord &after) {
        Q_EMIT said(tr("Saved: %1").arg(m_shown.names.nameOf(form(), after)));
        showList();
    });
    connect(m_move, &MoveCard::conflicted, this, [this] {
        for (const FormRecord &record : std::as_const(m_shown.records)) {
            if (record.id == m_move->record().id)
                m_move->renew(record);
        }
    });
    connect(m_storing, &FormStoring::leftAlone, this, &OwnedPage::throwDraftAway);
    connect(m_storing, &FormStoring::stored, this, [this](const FormRecord &, const FormRecord &after) {
        throwDraftAway();
        Q_EMIT said(tr("Entered: %1").arg(m_shown.names.nameOf(form(), after)));
    });
    connect(m_storing, &FormStoring::refused, this, [this] { m_stack->setCurrentWidget(m_editor); });
    connect(m_storing, &FormStoring::differs, this, [this] { m_stack->setCurrentWidget(m_storing->conflict()); });
}

void OwnedPage::show(const Shown &shown)
{
    m_shown = shown;
    fillList();
}

void OwnedPage::fillList()
{
    const int place = m_scroll->verticalScrollBar()->value();
    clearLayoutLater(m_entries);
    m_add->setVisible(m_shown.mayAdd);
    m_add->setText(m_drafts->of(m_shown.owner.id) ? tr("&Go on with your draft") : tr("&Add: %1").arg(form().singular));
    for (auto record = m_shown.records.crbegin(); record != m_shown.records.crend(); ++record) {
        if (record != m_shown.records.crbegin())
            m_entries->addWidget(new Divider);
        m_entries->addWidget(makeEntry(*record));
    }
    if (m_shown.records.isEmpty())
        m_entries->addWidget(new TextLabel(tr("Nothing has been entered yet."), TextSize::Normal, Colour::Secondary));
    m_entries->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(place);
}

QString OwnedPage::nameOf(const RecordId &record) const
{
    for (const FormRecord &one : m_shown.records) {
        if (one.id == record)
            return m_shown.names.nameOf(form(), one);
    }
    return {};
}

OwnedEntry *OwnedPage::makeEntry(const FormRecord &record)
{
    const RecordId user = m_session.user().id;
    OwnedEntry::Shown shown{form(), record, m_shown.names, m_shown.owner.id};
    if (const FormField *correction = correctionLink(form())) {
        shown.corrects = nameOf(record.link(correction->key));
        shown.mayCorrect = m_shown.mayAdd;
        for (const FormRecord &other : std::as_const(m_shown.records)) {
            if (other.link(correction->key) == record.id)
                shown.correctedBy << nameOf(other.id);
        }
    }
    if (m_shown.mayAdd) {
        shown.mayChange = !editableFields(form(), record, m_session.may(), user).isEmpty();
        shown.moves = movesFor(form(), record, m_session.may(), user);
    }
    shown.extra = m_extra ? m_extra(record) : nullptr;
    auto *entry = new OwnedEntry(shown);
    connect(entry, &OwnedEntry::changeWanted, this, [this, record] { write(record); });
    connect(entry, &OwnedEntry::correctWanted, this, [this, record] { correct(record); });
    connect(entry, &OwnedEntry::moveWanted, this, [this, record](const FormMove *move) { chooseMove(record, move); });
    connect(entry, &OwnedEntry::linkChosen, this, &OwnedPage::linkChosen);
    return entry;
}

FormRecord OwnedPage::blank() const
{
    FormRecord record = m_desk.blank(m_shown.owner.school);
    record.vault = m_shown.owner.vault;
    record.set(ownerLink(form())->key, m_shown.owner.id.toText());
    return record;
}

RecordId OwnedPage::draftKey(const FormRecord &record) const
{
    return record.revision == 0 ? m_shown.owner.id : record.id;
}

void OwnedPage::startNew() { write(blank()); }

void OwnedPage::write(const FormRecord &record)
{
    FormRecord begun = record;
    const FormDraft *draft = m_drafts->of(draftKey(record));
    for (const QString &key : givenFields(form())) {
        if (draft && draft->typed.contains(key))
            begun.set(key, draft->typed.value(key));
    }
    m_stack->setCurrentWidget(m_editor);
    if (draft)
        m_editor->resume(begun, *draft);
    else
        m_editor->start(begun);
}

/// Another entry that points at this one; what was written stays as it is.
void OwnedPage::correct(const FormRecord &record)
{
    FormRecord correction = blank();
    correction.set(correctionLink(form())->key, record.id.toText());
    m_drafts->discard(draftKey(correction));
    for (const FormField &field : form().fields) {
        const bool isTheirs = field.kind != FieldKind::Link && !field.isDerived;
        if (isTheirs)
            correction.set(field.key, record.values.value(field.key));
    }
    write(correction);
}

void OwnedPage::chooseMove(const FormRecord &record, const FormMove *move)
{
    m_stack->setCurrentWidget(m_move);
    m_move->start(m_desk, record, *move);
}

FormDraft OwnedPage::draft() const
{
    FormDraft draft = m_editor->draft();
    draft.record = draftKey(m_editor->before());
    const FormRecord record = m_editor->edited();
    for (const QString &key : givenFields(form()))
        draft.typed.insert(key, record.values.value(key));
    return draft;
}

void OwnedPage::keepDraft()
{
    if (m_editor->isChanged())
        m_drafts->keepSoon([this] { return draft(); });
    m_drafts->keepNow();
}

void OwnedPage::saveDrafts()
{
    if (m_stack->currentWidget() == m_editor)
        keepDraft();
}

void OwnedPage::throwDraftAway()
{
    m_drafts->discard(draftKey(m_editor->before()));
    showList();
}

void OwnedPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    fillList();
    m_add->setFocus();
}

} // namespace lanyard
