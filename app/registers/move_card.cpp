#include "app/registers/move_card.h"

#include "app/background.h"
#include "app/registers/form_fields.h"
#include "app/session.h"
#include "app/signing/ink_pad.h"
#include "app/signing/signing_roles.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/password_field.h"
#include "app/widgets/text_label.h"
#include "models/registers/form_moves.h"
#include "models/store/when_done.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int ReasonLines = 3;

QLayout *labelled(const QString &label, TextLabel *value)
{
    auto *row = new QHBoxLayout;
    auto *words = new TextLabel(label, TextSize::Normal, Colour::Secondary);
    words->setMinimumWidth(104);
    row->addWidget(words);
    row->addWidget(value, 1);
    return row;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

MoveCard::MoveCard(const FieldChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_title(new TextLabel({}, TextSize::Heading))
    , m_sentence(new TextLabel({}, TextSize::Normal, Colour::Secondary))
    , m_missingBox(new QWidget)
    , m_missing(new QVBoxLayout)
    , m_fieldsBox(new QWidget)
    , m_reason(new QPlainTextEdit)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    for (TextLabel *words : {m_title, m_sentence})
        words->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *missing = new QVBoxLayout(m_missingBox);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(4);
    missing->addWidget(new TextLabel(tr("Still missing"), TextSize::SmallStrong, Colour::Warning));
    missing->addLayout(m_missing);
    m_missing->setSpacing(2);
    column->addWidget(m_missingBox);
    auto *fields = new QVBoxLayout(m_fieldsBox);
    fields->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fieldsBox);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * ReasonLines + 16);
    m_reasonRow = new FieldRow(tr("&Reason *"), m_reason);
    column->addWidget(m_reasonRow);
    column->addWidget(m_signing = makeSigning());
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
    const auto onKey = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { submit(); });
    onKey(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
}

QWidget *MoveCard::makeSigning()
{
    auto *signing = new QWidget;
    auto *column = new QVBoxLayout(signing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_role = new QComboBox;
    m_roleRow = new FieldRow(tr("&Signing as"), m_role);
    m_pad = new InkPad;
    m_padRow = new FieldRow(tr("Your signature *"), m_pad);
    auto *undo = makeButton(tr("Undo stroke"), Glyph::Undo);
    auto *clear = makeButton(tr("C&lear"), Glyph::Eraser);
    connect(undo, &QPushButton::clicked, m_pad, &InkPad::undoStroke);
    connect(clear, &QPushButton::clicked, m_pad, &InkPad::clear);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(clear);
    tools->addWidget(undo);
    tools->addStretch();
    m_password = new PasswordField;
    m_password->setObjectName(QStringLiteral("approvalPassword"));
    m_passwordRow = new FieldRow(tr("Your &password"), m_password);
    m_signer = new TextLabel;
    m_day = new TextLabel;
    column->addWidget(m_roleRow);
    column->addWidget(m_padRow);
    column->addLayout(tools);
    column->addWidget(m_passwordRow);
    column->addLayout(labelled(tr("Name"), m_signer));
    column->addLayout(labelled(tr("Date"), m_day));
    connect(m_pad, &InkPad::drawn, this, [this] { m_padRow->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordRow->setError({}); });
    connect(m_password, &QLineEdit::returnPressed, this, &MoveCard::submit);
    return signing;
}

QWidget *MoveCard::makeFoot()
{
    auto *foot = new QWidget;
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    m_progress = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_go = makeButton({}, Glyph::Check, ButtonKind::Filled);
    m_go->setObjectName(QStringLiteral("makeMove"));
    connect(m_go, &QPushButton::clicked, this, &MoveCard::submit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_objection);
    layout->addLayout(buttons);
    return foot;
}

void MoveCard::clear()
{
    m_move = nullptr;
    m_pad->clear();
    m_password->clear();
}

void MoveCard::start(FormDesk &desk, const FormRecord &record, const FormMove &move)
{
    clear();
    m_desk = &desk;
    m_move = &move;
    m_record = record;
    const FormRegister &form = desk.form();
    const SignatureBlock *block = form.signature(move.signs);
    m_title->setText(block ? block->title : move.label);
    m_sentence->setText(block ? block->sentence : QString());
    m_sentence->setVisible(block != nullptr);
    empty(m_fieldsBox->layout());
    m_fields = new FormFields(form, m_choices);
    m_fieldsBox->layout()->addWidget(m_fields);
    m_fields->start(record, move.fills);
    m_fieldsBox->setVisible(!m_fields->isEmpty());
    connect(m_fields, &FormFields::edited, this, [this] { refused({}); });
    m_reason->clear();
    m_reasonRow->setError({});
    m_reasonRow->setVisible(move.needsReason);
    m_signing->setVisible(block != nullptr);
    if (block)
        fillRoles(*block);
    m_go->setText(move.label);
    m_go->setIcon(icon(block ? Glyph::Pen : Glyph::Check, Colour::OnAccent));
    refused({});
    showMissing({});
    setBusy(false);
    lookForMissing();
    if (!m_fields->isEmpty())
        m_fields->goToFirst();
    else if (move.needsReason)
        m_reason->setFocus();
    else if (block)
        m_pad->setFocus();
    else
        m_go->setFocus();
}

void MoveCard::fillRoles(const SignatureBlock &block)
{
    const Session &session = m_choices.session();
    m_role->clear();
    const QList<Role> roles = rolesToSign(m_desk->form(), m_record, *m_move, session.may(), session.user().id);
    for (const Role role : roles)
        m_role->addItem(roleLabel(role), int(role));
    m_roleRow->setVisible(m_role->count() > 1);
    m_padRow->setError({});
    m_passwordRow->setError({});
    m_pad->setAccessibleName(tr("Your signature: %1").arg(block.title));
    m_signer->setText(session.user().shownName());
    m_day->setText(momentText(session.clock().msecs()));
}

FormRecord MoveCard::filled() const
{
    FormRecord after = m_fields->record();
    after.revision = m_record.revision;
    return after;
}

QString MoveCard::reason() const { return m_reason->toPlainText().trimmed(); }

void MoveCard::lookForMissing()
{
    // What a gate says needs the vault; shown as soon as it is known, before anybody has drawn anything.
    if (!m_fields->isEmpty())
        return;
    whenDone(m_desk->missing(m_record, *m_move), this,
             [this, move = m_move, id = m_record.id](const Result<QStringList> &missing) {
                 if (missing && move == m_move && id == m_record.id)
                     showMissing(*missing);
             });
}

void MoveCard::showMissing(const QStringList &missing)
{
    empty(m_missing);
    m_missingBox->setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    const QList<FieldFault> lacks = lacksOf(m_desk->form(), filled(), *m_move);
    const QStringList lackSentences = sentences(m_desk->form(), lacks);
    for (const QString &sentence : missing) {
        const qsizetype lack = lackSentences.indexOf(sentence);
        if (lack < 0) {
            auto *words = new TextLabel(sentence);
            words->setWordWrap(true);
            m_missing->addWidget(words);
            continue;
        }
        auto *jump = makeButton(sentence, Glyph::ArrowRight, ButtonKind::Quiet);
        jump->setToolTip(tr("Go to this field"));
        connect(jump, &QPushButton::clicked, this, [this, key = lacks.at(lack).field] {
            if (!m_fields->goTo(key))
                Q_EMIT fieldWanted(key);
        });
        m_missing->addWidget(jump, 0, Qt::AlignLeft);
    }
}

bool MoveCard::check(const FormRecord &after)
{
    const Session &session = m_choices.session();
    QList<FieldFault> faults = m_fields->wrong() + faultsOf(m_desk->form(), after, session.today());
    for (const FieldFault &lack : lacksOf(m_desk->form(), after, *m_move)) {
        if (m_move->fills.contains(lack.field))
            faults.append(lack);
    }
    m_fields->showFaults(faults);
    bool isFine = faults.isEmpty();
    if (m_move->needsReason && reason().isEmpty()) {
        m_reasonRow->setError(tr("A reason is needed: it stays with the record."));
        m_reason->setFocus();
        isFine = false;
    }
    if (isFine && !m_move->signs.isEmpty() && m_pad->isEmpty()) {
        m_padRow->setError(tr("The policy asks for a drawn signature. Without a pen or a mouse: Space puts the pen "
                              "down and lifts it, the arrow keys move it."));
        m_pad->setFocus();
        isFine = false;
    } else if (isFine && !m_move->signs.isEmpty() && m_password->text().isEmpty()) {
        m_passwordRow->setError(tr("Type your password again: it unlocks your approval key."));
        m_password->setFocus();
        isFine = false;
    }
    return isFine;
}

void MoveCard::submit()
{
    if (m_move == nullptr || m_busy)
        return;
    const FormRecord after = filled();
    refused({});
    if (!check(after))
        return;
    setBusy(true, tr("Checking…"));
    whenDone(m_desk->missing(after, *m_move), this, [this, after](const Result<QStringList> &missing) {
        showMissing(missing.value_or(QStringList()));
        if (!missing || !missing->isEmpty()) {
            setBusy(false);
            return refused(missing ? tr("Nothing was stored: something is still missing.") : missing.error().message);
        }
        if (m_move->signs.isEmpty())
            store(after, {});
        else
            sign(after);
    });
}

void MoveCard::sign(const FormRecord &after)
{
    FormRecord signs = after;
    signs.reason = reason();
    whenDone(m_desk->toSign(signs, m_move->signs, m_move), this, [this, after](const Result<ToSign> &what) {
        if (what)
            return unlock(after, *what);
        setBusy(false);
        refused(what.error().message);
    });
}

void MoveCard::unlock(const FormRecord &after, ToSign what)
{
    setBusy(true, tr("Unlocking your approval key…"));
    if (m_role->count() > 1)
        what.role = Role(m_role->currentData().toInt());
    what.strokes = m_pad->strokes();
    what.device = m_pad->device();
    const auto password = std::make_shared<Secret>(m_password->takeSecret());
    const auto work = [&reg = m_choices.session().reg(), what, password] { return reg.sign(what, *password); };
    inBackground(this, work, [this, after](const Result<FormSignature> &signature) {
        if (signature)
            return store(after, *signature);
        // The drawing stays: only the password is asked for again.
        setBusy(false);
        m_passwordRow->setError(signature.error().message);
        m_password->setFocus();
    });
}

void MoveCard::store(const FormRecord &after, const std::optional<FormSignature> &signature)
{
    setBusy(true, tr("Saving…"));
    whenDone(m_desk->move(m_record, after, *m_move, reason(), signature), this,
             [this, after](const Result<Committed> &done) {
                 setBusy(false);
                 if (!done && done.error().code == Error::Code::Conflict)
                     Q_EMIT conflicted();
                 if (!done)
                     return refused(done.error().message);
                 const FormRecord before = m_record;
                 clear();
                 Q_EMIT moved(before, after, *done);
             });
}

void MoveCard::setBusy(bool busy, const QString &words)
{
    m_busy = busy;
    m_go->setEnabled(!busy);
    for (QWidget *part : {m_fieldsBox, static_cast<QWidget *>(m_reasonRow), m_signing})
        part->setEnabled(!busy);
    m_progress->setText(words);
}

void MoveCard::refused(const QString &why)
{
    m_objection->setText(why);
    m_objection->setVisible(!why.isEmpty());
}

} // namespace lanyard
