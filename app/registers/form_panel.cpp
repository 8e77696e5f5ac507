#include "app/registers/form_panel.h"

#include "app/registers/history_entries.h"
#include "app/registers/record_addition.h"
#include "app/session.h"
#include "app/signing/ink_picture.h"
#include "app/widgets/button.h"
#include "app/widgets/button_row.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/record_view.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_signing.h"
#include "models/store/clock.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype ShortLabel = 18; ///< letters of a label that stands beside its value

} // namespace

FormPanel::FormPanel(Session &session, const FormRegister &form, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(form)
    , m_view(new RecordView)
    , m_moves(new ButtonRow)
    , m_foot(new QWidget)
    , m_forward(new QHBoxLayout)
{
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_moves, 1);
    if (form.isInOffice()) {
        auto *print = makeIconButton(tr("See the printed form (F4)"), Glyph::Printer, ButtonKind::Plain);
        connect(print, &QPushButton::clicked, this, &FormPanel::print);
        row->addWidget(print);
    }
    foot->addLayout(row);
    foot->addLayout(m_forward);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    show({});
}

/// Another desk's change shows the record anew: the keyboard stays where it is.
void FormPanel::show(const Shown &shown)
{
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> keyboard = hasKeyboard ? QApplication::focusWidget() : nullptr;
    const QString name = hasKeyboard ? keyboard->objectName() : QString();
    rebuild(shown);
    if (!hasKeyboard)
        return;
    QWidget *again = isAncestorOf(keyboard) ? keyboard.data() : name.isEmpty() ? nullptr : findChild<QWidget *>(name);
    if (again && again->isVisible())
        again->setFocus();
}

void FormPanel::rebuild(const Shown &shown)
{
    m_view->clear();
    if (shown.record && shown.isUnopened) {
        fillRow(shown);
    } else if (shown.record) {
        fill(shown);
    } else {
        m_view->addHeading(m_form.singular, tr("Nothing chosen"));
        m_view->addNote(shown.mayAdd ? tr("Choose a row to read it here. Return changes it, Ctrl+N enters a new one.")
                                     : tr("Choose a row to read it here."));
    }
    const RecordId before = std::exchange(m_record, shown.record ? shown.record->id : RecordId());
    m_view->finish(!m_record.isNull() && m_record == before);
    fillButtons(shown.record, shown.draftAt > 0);
    if (shown.isUnopened)
        offerOpening();
}

/// No more than the table says of it.
void FormPanel::fillRow(const Shown &shown)
{
    addHeading(shown);
    addState(shown);
    m_view->addLine();
    for (const QString &key : m_form.shown) {
        const QString value = shown.names->text(m_form, *shown.record, key);
        if (!value.isEmpty())
            m_view->addValue(m_form.field(key)->shortLabel(), value);
    }
    m_view->addNote(tr("Opening it shows the rest, and is noted: who, and when."));
}

void FormPanel::addHeading(const Shown &shown)
{
    const FormRecord &record = *shown.record;
    const QString school = m_session.reg().schools().size() > 1 && !record.school.isNull()
        ? m_session.reg().school(record.school).name
        : QString();
    m_view->addHeading(shown.names->nameOf(m_form, record),
                       school.isEmpty() ? m_form.singular : tr("%1 · %2").arg(m_form.singular, school));
}

void FormPanel::fill(const Shown &shown)
{
    addHeading(shown);
    addState(shown);
    if (shown.draftAt > 0)
        m_view->addNote(tr("You have not finished a change of %1.").arg(momentText(shown.draftAt)), Colour::Warning);
    addNotes(*shown.record);
    addAddition(shown, true);
    addParts(shown);
    addAddition(shown, false);
    addEvidence(shown);
    if (shown.around == nullptr)
        return;
    addLinks(shown.around->links);
    addHistory(*m_view, m_form, *shown.names, *shown.around);
}

void FormPanel::addAddition(const Shown &shown, bool isFirst)
{
    if (!shown.addition || shown.addition->standsFirst() != isFirst)
        return;
    m_view->addLine();
    m_view->addWidget(shown.addition);
}

void FormPanel::addState(const Shown &shown)
{
    const FormRecord &record = *shown.record;
    const FormState *state = m_form.state(record.state);
    m_view->addEntry(state ? state->label : record.state, state ? state->tone : Tone::Neutral, {}, {});
    if (record.revision != 0)
        m_view->addNote(tr("Since %1").arg(dateText(Clock::day(record.moved))));
    if (!record.reason.isEmpty())
        m_view->addNote(tr("Reason: %1").arg(record.reason), Colour::Text);
}

/// What follows from the record by a rule, and the sentence that decides.
void FormPanel::addNotes(const FormRecord &record)
{
    for (const FormNote &note : m_form.notes) {
        const QString text = note.text(record);
        if (text.isEmpty() || text == m_form.nameOf(record))
            continue; // it heads the record already
        m_view->addSection(note.label);
        m_view->addNote(text, Colour::Text);
        if (note.because)
            m_view->addNote(note.because(record));
    }
}

void FormPanel::addParts(const Shown &shown)
{
    for (const ShownPart &part : shownParts(m_form, *shown.record, *shown.names)) {
        m_view->addLine();
        if (!part.title.isEmpty())
            m_view->addSection(part.title);
        for (const ShownField &field : part.fields)
            addField(field);
        for (const SignatureBlock *block : part.signatures)
            addSignature(*block, shown);
    }
}

void FormPanel::addField(const ShownField &field)
{
    if (!field.ticked.isEmpty()) {
        m_view->addNote(field.field->shortLabel());
        for (const QString &words : field.ticked)
            m_view->addMark(Glyph::Check, Colour::Good, words);
        return;
    }
    const QString value = field.value.isEmpty() ? QStringLiteral("–") : field.value;
    const QString label = field.field->shortLabel();
    if (label.size() <= ShortLabel)
        m_view->addValue(label, value);
    else
        m_view->addAnswer(label, value); // a question of the policy's: it needs the whole width
}

void FormPanel::addSignature(const SignatureBlock &block, const Shown &shown)
{
    m_view->addSection(block.title);
    if (shown.around == nullptr)
        return; // it says nothing rather than "not signed" before that is known
    const FormSignature *signature = signatureIn(block.key, shown.around->signatures);
    if (signature == nullptr)
        return m_view->addNote(tr("Not signed."));
    m_view->addWidget(new InkPicture(signature->strokes));
    m_view->addNote(tr("Signed by %1 on %2 as %3: “%4”")
                        .arg(shown.names->of(signature->signer), momentText(signature->at), roleLabel(signature->role),
                             signature->sentence),
                    Colour::Text);
    const SignatureVerdict verdict = verdictOn(*signature, m_form);
    const bool isFine = verdict.tone == Tone::Good;
    m_view->addMark(isFine ? Glyph::Verified : Glyph::Alert, isFine ? Colour::Good : Colour::Bad, verdict.words);
    if (maySignAgain(m_form, *shown.record, *signature, m_session.may(), m_session.user().id))
        addSignAgain(block);
}

void FormPanel::addSignAgain(const SignatureBlock &block)
{
    auto *again = makeButton(tr("Sign again"), Glyph::Pen);
    again->setObjectName(QLatin1String("sign-again-") + block.key);
    again->setToolTip(tr("Changing what was signed takes a new signature; the one before stays with the record."));
    connect(again, &QPushButton::clicked, this, [this, key = block.key] { Q_EMIT signAgainChosen(key); });
    m_view->addButton(again);
}

void FormPanel::addEvidence(const Shown &shown)
{
    if (shown.evidence)
        m_view->addWidget(shown.evidence);
    if (!shown.takesPicture)
        return;
    auto *prepare = makeButton(tr("Prepare a pi&cture…"), Glyph::Blur);
    prepare->setObjectName(QStringLiteral("prepare-picture"));
    prepare->setToolTip(tr("Covers faces, removes what is embedded, and keeps the copy with this record"));
    connect(prepare, &QPushButton::clicked, this, &FormPanel::pictureWanted);
    m_view->addButton(prepare);
}

void FormPanel::addLinks(const QList<LinkedRecord> &links)
{
    if (links.isEmpty())
        return;
    m_view->addLine();
    m_view->addSection(tr("Belongs together"));
    for (const LinkedRecord &link : links) {
        auto *button = makeButton(tr("%1: %2").arg(link.kind, link.name).replace(QLatin1Char('&'), QLatin1String("&&")),
                                  Glyph::Link, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkChosen(link.registerKey, link.id); });
        m_view->addButton(button);
    }
}

QPushButton *FormPanel::moveButton(const FormMove &move, bool isFirst)
{
    const bool signs = !move.signs.isEmpty();
    const QString words = signs && isFirst ? tr("Read and sign") : move.label;
    auto *button
        = makeButton(words, signs ? Glyph::Pen : Glyph::None, isFirst ? ButtonKind::Filled : ButtonKind::Plain);
    button->setObjectName(QLatin1String("move-") + move.to);
    if (signs)
        button->setToolTip(move.label);
    connect(button, &QPushButton::clicked, this, [this, &move] { Q_EMIT moveChosen(&move); });
    return button;
}

QPushButton *FormPanel::editButton(bool hasDraft)
{
    auto *button = makeButton(hasDraft ? tr("Go on with your &draft") : tr("&Edit"), Glyph::Pencil);
    button->setObjectName(QStringLiteral("edit"));
    button->setToolTip(tr("Return"));
    connect(button, &QPushButton::clicked, this, &FormPanel::edit);
    return button;
}

void FormPanel::offerOpening()
{
    m_moves->clear();
    clearLayoutLater(m_forward);
    auto *open = makeButton(tr("&Open"), Glyph::Folder, ButtonKind::Filled);
    open->setObjectName(QStringLiteral("open"));
    open->setToolTip(tr("Return"));
    connect(open, &QPushButton::clicked, this, &FormPanel::openWanted);
    m_forward->addStretch(1);
    m_forward->addWidget(open);
}

void FormPanel::fillButtons(const FormRecord *record, bool hasDraft)
{
    m_moves->clear();
    clearLayoutLater(m_forward);
    m_foot->setVisible(record != nullptr);
    if (record == nullptr)
        return;
    const RecordId user = m_session.user().id;
    if (!editableFields(m_form, *record, m_session.may(), user).isEmpty())
        m_moves->addButton(editButton(hasDraft));
    QList<const FormMove *> moves = movesFor(m_form, *record, m_session.may(), user);
    // The way forward stands by itself; what takes the record back, ends it or leaves it where it is, beside Edit.
    const auto isForward = [record](const FormMove *move) { return !move->isRefusal && move->to != record->state; };
    std::stable_partition(moves.begin(), moves.end(), isForward);
    m_forward->addStretch(1);
    if (!moves.isEmpty() && isForward(moves.first()))
        m_forward->addWidget(moveButton(*moves.takeFirst(), true));
    for (const FormMove *move : std::as_const(moves))
        m_moves->addButton(moveButton(*move, false));
}

} // namespace lanyard
