#include "app/registers/form_editor.h"

#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/text_label.h"
#include "models/registers/closed_vaults.h"
#include "models/store/clock.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

FormEditor::FormEditor(const FormRegister &form, const FieldChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_choices(choices)
    , m_fields(new FormFields(form, choices))
    , m_content(new QWidget)
    , m_school(new QComboBox)
{
    m_note = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_note->setWordWrap(true);
    m_schoolRow = new FieldRow(tr("School"), m_school);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addWidget(m_schoolRow);
    column->addWidget(m_fields);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(scrolled(m_content), 1);
    layout->addWidget(makeFoot());

    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { Q_EMIT save(); });
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { Q_EMIT save(); });
    onKey(this, QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
    connect(m_fields, &FormFields::edited, this, &FormEditor::changed);
    connect(m_school, &QComboBox::activated, this, [this] {
        FormRecord record = edited();
        record.school = RecordId::fromBytes(m_school->currentData().toByteArray());
        const QVariantMap typed = m_fields->typed();
        build(record);
        m_fields->setTyped(typed);
        Q_EMIT changed();
    });
}

QWidget *FormEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel({}, TextSize::Heading);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    auto *close = makeIconButton(tr("Back; what you typed is kept as a draft (Esc)"), Glyph::Close);
    connect(close, &QPushButton::clicked, this, &FormEditor::closed);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *FormEditor::makeFoot()
{
    auto *foot = new QWidget;
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    m_discard = makeButton(tr("Throw the draft away"), Glyph::None, ButtonKind::Quiet);
    m_save = makeButton(tr("Sa&ve"), Glyph::Save, ButtonKind::Filled);
    m_save->setToolTip(tr("Ctrl+Return"));
    connect(m_save, &QPushButton::clicked, this, &FormEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &FormEditor::thrownAway);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_objection);
    layout->addLayout(buttons);
    return foot;
}

void FormEditor::offerSchools()
{
    const Session &session = m_choices.session();
    m_school->clear();
    for (const School &school : session.reg().schools()) {
        if (mayAdd(m_form, school.id, session.may()))
            m_school->addItem(school.name, school.id.toBytes());
    }
    if (mayAdd(m_form, {}, session.may()))
        m_school->addItem(tr("The trust"), QByteArray());
    m_school->setCurrentIndex(std::max(0, m_school->findData(m_before.school.toBytes())));
    m_schoolRow->setVisible(m_before.revision == 0 && m_leftOut.isEmpty() && session.reg().schools().size() > 1
                            && m_school->count() > 1);
}

void FormEditor::build(const FormRecord &record)
{
    const Session &session = m_choices.session();
    QStringList keys = editableFields(m_form, record, session.may(), session.user().id);
    keys.removeIf([this](const QString &key) { return m_leftOut.contains(key); });
    m_fields->start(record, keys);
    chainTabs({m_school, m_fields, m_discard, m_save});
}

void FormEditor::start(const FormRecord &record, const QString &field)
{
    m_before = record;
    m_title->setText(record.revision == 0 ? tr("New: %1").arg(m_form.singular) : m_form.nameOf(record));
    m_note->hide();
    m_discard->hide();
    offerSchools();
    build(record);
    refused({});
    setBusy(false);
    if (field.isEmpty() || !m_fields->goTo(field))
        m_fields->goToFirst();
}

void FormEditor::resume(const FormRecord &record, const FormDraft &draft)
{
    FormRecord kept = record;
    if (record.revision == 0)
        kept.school = draft.school;
    start(kept);
    m_fields->setTyped(draft.typed);
    // The record has moved on since: saving compares against what this person saw, and shows both versions.
    m_before.revision = record.revision == 0 ? 0 : draft.revision;
    m_note->setText(tr("This is your draft of %1. It is not saved yet.").arg(momentText(draft.at)));
    m_note->show();
    m_discard->show();
}

FormRecord FormEditor::edited() const
{
    FormRecord record = m_fields->record();
    record.revision = m_before.revision;
    return record;
}

FormDraft FormEditor::draft() const
{
    FormDraft draft;
    draft.record = m_before.revision == 0 ? RecordId() : m_before.id;
    draft.revision = m_before.revision;
    const FormRecord record = edited();
    draft.school = record.school;
    draft.vault = record.vault.isEmpty()
        ? vaultForNew(closedVaultsOf(m_choices.session().reg(), m_form), m_form, record)
        : record.vault;
    draft.typed = m_fields->typed();
    return draft;
}

bool FormEditor::isChanged() const { return edited().values != m_before.values || !m_fields->wrong().isEmpty(); }

bool FormEditor::check()
{
    const QList<FieldFault> faults = m_fields->wrong() + faultsOf(m_form, edited(), m_choices.session().today());
    m_fields->showFaults(faults);
    // A fault in a field that is not here to be changed is said below instead.
    QStringList elsewhere;
    const QVariantMap here = m_fields->typed();
    for (const FieldFault &fault : faults) {
        if (!here.contains(fault.field))
            elsewhere.append(fault.sentence);
    }
    refused(elsewhere.join(QLatin1Char(' ')));
    return faults.isEmpty();
}

void FormEditor::refused(const QString &why)
{
    m_objection->setText(why);
    m_objection->setVisible(!why.isEmpty());
}

void FormEditor::setBusy(bool busy)
{
    if (busy)
        m_keyboard.keep(this);
    m_save->setEnabled(!busy);
    m_content->setEnabled(!busy);
    if (!busy)
        m_keyboard.giveBack();
}

} // namespace lanyard
