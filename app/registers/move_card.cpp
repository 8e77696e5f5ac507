#include "app/registers/move_card.h"

#include "app/background.h"
#include "app/registers/form_fields.h"
#include "app/session.h"
#include "app/signing/signing_box.h"
#include "app/widgets/button.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/field_row.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/text_label.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_signing.h"
#include "models/store/when_done.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int ReasonLines = 3;

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
    , m_signing(new SigningBox)
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * ReasonLines + 16);
    m_reasonRow = new FieldRow(tr("&Reason *"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(scrolled(makeColumn()), 1);
    layout->addWidget(makeFoot());
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonRow->setError({}); });
    connect(m_signing, &SigningBox::submitted, this, &MoveCard::submit);
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { submit(); });
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { submit(); });
    onKey(this, QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); });
}

QWidget *MoveCard::makeColumn()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    connect(close, &QPushButton::clicked, this, &MoveCard::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_sentence);
    auto *missing = new QVBoxLayout(m_missingBox);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(4);
    missing->addWidget(new TextLabel(tr("Still missing"), TextSize::SmallStrong, Colour::Warning));
    missing->addLayout(m_missing);
    m_missing->setSpacing(8);
    column->addWidget(m_missingBox);
    auto *fields = new QVBoxLayout(m_fieldsBox);
    fields->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fieldsBox);
    column->addWidget(m_reasonRow);
    column->addWidget(m_signing);
    column->addStretch(1); // all the room there is: what is asked for stands together at the top
    return content;
}

QWidget *MoveCard::makeFoot()
{
    auto *foot = new QWidget;
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    m_progress = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_go = makeButton({}, Glyph::Check, ButtonKind::Filled);
    m_go->setObjectName(QStringLiteral("makeMove"));
    m_go->setToolTip(tr("Ctrl+Return"));
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
    m_block = nullptr;
    m_signing->clear();
}

void MoveCard::start(FormDesk &desk, const FormRecord &record, const FormMove &move)
{
    clear();
    m_move = &move;
    begin(desk, record, desk.form().signature(move.signs));
    lookForMissing();
    goToFirst();
}

void MoveCard::startAgain(FormDesk &desk, const FormRecord &record, const SignatureBlock &block)
{
    clear();
    begin(desk, record, &block);
    goToFirst();
}

void MoveCard::begin(FormDesk &desk, const FormRecord &record, const SignatureBlock *block)
{
    m_desk = &desk;
    m_record = record;
    m_block = block;
    const QString does = m_move ? m_move->label : tr("Sign again");
    m_title->setText(block ? block->title : does);
    m_sentence->setText(block ? block->sentence : QString());
    m_sentence->setVisible(block != nullptr);
    clearLayout(m_fieldsBox->layout());
    m_fields = new FormFields(desk.form(), m_choices);
    m_fieldsBox->layout()->addWidget(m_fields);
    m_fields->start(record, m_move ? m_move->fills : QStringList());
    m_fieldsBox->setVisible(!m_fields->isEmpty());
    connect(m_fields, &FormFields::edited, this, [this] { refused({}); });
    m_reason->clear();
    m_reasonRow->setError({});
    m_reasonRow->setVisible(m_move && m_move->needsReason);
    m_signing->setVisible(block != nullptr);
    if (block)
        beginSigning();
    m_go->setText(does);
    m_go->setIcon(icon(block ? Glyph::Pen : Glyph::Check, Colour::OnAccent));
    refused({});
    showMissing({});
    setBusy(false);
    chainTabs({m_fields, m_reason, m_signing, m_go});
}

void MoveCard::beginSigning()
{
    const Session &session = m_choices.session();
    m_signing->start(m_block->title,
                     {session.user().shownName(), momentText(session.clock().msecs()),
                      signingRoles(m_desk->form(), m_record, m_block->key, session.may())});
}

void MoveCard::goToFirst()
{
    if (!m_fields->isEmpty())
        m_fields->goToFirst();
    else if (m_move && m_move->needsReason)
        m_reason->setFocus();
    else if (m_block)
        m_signing->setFocus();
    else
        m_go->setFocus();
}

void MoveCard::renew(const FormRecord &record)
{
    const QVariantMap typed = m_fields->typed();
    m_record = record;
    m_fields->start(record, m_move ? m_move->fills : QStringList());
    m_fields->setTyped(typed);
    lookForMissing();
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
    clearLayout(m_missing);
    m_missingBox->setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    const QList<FieldFault> lacks = lacksOf(m_desk->form(), filled(), *m_move);
    const QStringList lackSentences = sentences(m_desk->form(), lacks);
    for (const QString &sentence : missing) {
        const qsizetype lack = lackSentences.indexOf(sentence);
        auto *words = new TextLabel(sentence);
        words->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(words, 1);
        if (lack >= 0)
            row->addWidget(jumpTo(lacks.at(lack)), 0, Qt::AlignTop);
        m_missing->addLayout(row);
    }
}

QPushButton *MoveCard::jumpTo(const FieldFault &lack)
{
    auto *jump = makeIconButton(tr("Go to this field"), Glyph::ArrowRight);
    jump->setObjectName(QLatin1String("lack-") + lack.field);
    jump->setAccessibleDescription(sentences(m_desk->form(), {lack}).value(0));
    connect(jump, &QPushButton::clicked, this, [this, field = lack.field] {
        if (!m_fields->goTo(field))
            Q_EMIT fieldWanted(field);
    });
    return jump;
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
    return isFine;
}

void MoveCard::submit()
{
    if (m_busy || (!m_move && !m_block))
        return;
    const FormRecord after = filled();
    refused({});
    if ((m_move && !check(after)) || (m_block && !m_signing->check()))
        return;
    if (!m_move)
        return sign(after);
    setBusy(true, tr("Checking…"));
    whenDone(m_desk->missing(after, *m_move), this, [this, after](const Result<QStringList> &missing) {
        showMissing(missing.value_or(QStringList()));
        if (!missing || !missing->isEmpty()) {
            setBusy(false);
            return refused(missing ? tr("Nothing was stored: something is still missing.") : missing.error().message);
        }
        if (m_block)
            sign(after);
        else
            store(after, {});
    });
}

void MoveCard::sign(const FormRecord &after)
{
    FormRecord signs = after;
    if (m_move)
        signs.reason = reason();
    whenDone(m_desk->toSign(signs, m_block->key, m_move), this, [this, after](const Result<ToSign> &what) {
        if (what)
            return unlock(after, *what);
        setBusy(false);
        notDone(what.error());
    });
}

void MoveCard::unlock(const FormRecord &after, ToSign what)
{
    setBusy(true, tr("Unlocking your approval key…"));
    what.role = m_signing->role();
    what.strokes = m_signing->strokes();
    what.device = m_signing->device();
    const auto password = std::make_shared<Secret>(m_signing->takePassword());
    const auto work = [&reg = m_choices.session().reg(), what, password] { return reg.sign(what, *password); };
    inBackground(this, work, [this, after](const Result<FormSignature> &signature) {
        if (signature)
            return store(after, *signature);
        setBusy(false);
        m_signing->refused(signature.error().message);
    });
}

void MoveCard::store(const FormRecord &after, const std::optional<FormSignature> &signature)
{
    setBusy(true, tr("Saving…"));
    whenDone(m_move ? m_desk->move(m_record, after, *m_move, reason(), signature) : m_desk->signAgain(*signature), this,
             [this, after](const Result<Committed> &done) { stored(after, done); });
}

void MoveCard::stored(const FormRecord &after, const Result<Committed> &done)
{
    setBusy(false);
    if (!done)
        return notDone(done.error());
    const FormRecord before = m_record;
    clear();
    Q_EMIT moved(before, after, *done);
}

void MoveCard::notDone(const Error &error)
{
    refused(error.message);
    if (error.code == Error::Code::Conflict)
        Q_EMIT conflicted();
}

void MoveCard::setBusy(bool busy, const QString &words)
{
    m_busy = busy;
    if (busy)
        m_keyboard.keep(this);
    m_go->setEnabled(!busy);
    for (QWidget *part : {m_fieldsBox, static_cast<QWidget *>(m_reasonRow), static_cast<QWidget *>(m_signing)})
        part->setEnabled(!busy);
    m_progress->setText(words);
    if (!busy)
        m_keyboard.giveBack();
}

void MoveCard::refused(const QString &why)
{
    m_objection->setText(why);
    m_objection->setVisible(!why.isEmpty());
}

} // namespace lanyard
