#include "app/signing/sign_page.h"

#include "app/registers/form_shelf.h"
#include "app/registers/move_card.h"
#include "app/session.h"
#include "app/signing/signed_sheet.h"
#include "app/widgets/button.h"
#include "app/widgets/button_row.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "app/widgets/shortcut.h"
#include "models/registers/form_checks.h"
#include "models/store/when_done.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int CardWidth = 372;

} // namespace

bool SignPage::isPlaceOf(const Permissions &may)
{
    const QList<FormRegister const *> &forms = formRegisters();
    return std::any_of(forms.begin(), forms.end(), [&may](const FormRegister *form) {
        const QList<FormMove> &moves = form->workflow.moves;
        return lanyard::isPlaceOf(*form, may) && std::any_of(moves.begin(), moves.end(), [&](const FormMove &move) {
                   return !move.signs.isEmpty() && (move.by.isEmpty() || may.holds(move.by));
               });
    });
}

SignPage::SignPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_choices(session)
    , m_shelf(FormShelf::of(session))
    , m_head(new PageHead(tr("To sign")))
    , m_previous(makeButton(tr("Pre&vious"), Glyph::ChevronLeft))
    , m_next(makeButton(tr("S&kip"), Glyph::ChevronRight))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Glyph::CheckAll, tr("Nothing waits for your signature"),
                             tr("Forms that only you can sign come here, one after the other, as soon as somebody "
                                "submits them.")))
{
    m_previous->setToolTip(tr("Ctrl+Page up"));
    m_next->setToolTip(tr("The next form; this one stays on the list (Ctrl+Page down)"));
    m_head->addButton(m_previous);
    m_head->addButton(m_next);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { next(); });
    onKey(this, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { previous(); });
    connect(m_next, &QPushButton::clicked, this, &SignPage::next);
    connect(m_previous, &QPushButton::clicked, this, &SignPage::previous);
    connect(&m_shelf, &FormShelf::tasksChanged, this, &SignPage::takeTasks);
    takeTasks();
    showPlace();
}

SignPage::~SignPage() = default;

QWidget *SignPage::makeBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *left = new Card(nullptr, 1);
    m_sheet = new SignedSheet(session().office());
    left->body()->addWidget(m_sheet);
    row->addWidget(left, 1);
    auto *right = new Card;
    right->setFixedWidth(CardWidth);
    m_card = new MoveCard(m_choices);
    m_others = new ButtonRow;
    right->body()->setSpacing(12);
    right->body()->addWidget(m_card, 1);
    right->body()->addWidget(m_others);
    row->addWidget(right);
    connect(m_sheet, &SignedSheet::failed, this, &Page::failed);
    connect(m_card, &MoveCard::moved, this, [this](const FormRecord &before) { signedOff(before); });
    connect(m_card, &MoveCard::conflicted, this, &SignPage::renew);
    connect(m_card, &MoveCard::fieldWanted, this, [this](const QString &field) {
        Q_EMIT wantsPlace(m_shown.registerKey + QLatin1Char('/') + field, m_record.id);
    });
    connect(m_card, &MoveCard::closed, this, [this] { Q_EMIT wantsPlace(m_shown.registerKey, m_record.id); });
    return body;
}

qsizetype SignPage::place() const { return m_waiting.indexOf(m_shown); }

void SignPage::takeTasks()
{
    const qsizetype was = place();
    m_waiting.clear();
    for (const FormTask &task : m_shelf.tasks()) {
        if (task.isSignature)
            m_waiting.append({task.place, task.record});
    }
    if (m_shown.record.isNull() && !m_waiting.isEmpty())
        showAt(std::clamp<qsizetype>(was, 0, m_waiting.size() - 1));
    showPlace();
}

void SignPage::showAt(qsizetype at)
{
    if (at >= 0 && at < m_waiting.size())
        read(m_waiting.at(at));
}

void SignPage::next()
{
    if (!m_waiting.isEmpty() && !m_card->isBusy())
        showAt((place() + 1) % m_waiting.size());
}

void SignPage::previous()
{
    if (!m_waiting.isEmpty() && !m_card->isBusy())
        showAt((std::max<qsizetype>(place(), 0) + m_waiting.size() - 1) % m_waiting.size());
}

void SignPage::openPart(const QString &part)
{
    m_part = part.section(QLatin1Char('/'), 0, 0);
    m_moveTo = part.section(QLatin1Char('/'), 1, 1);
    m_signAgain = part.section(QLatin1Char('/'), 2);
}

void SignPage::open(const RecordId &record)
{
    const QString part = std::exchange(m_part, {});
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        if (waiting.record == record)
            return read(waiting);
    }
    if (!part.isEmpty())
        read({part, record});
}

void SignPage::read(const Waiting &waiting)
{
    const FormRegister *form = formRegister(waiting.registerKey);
    if (form == nullptr)
        return;
    m_shown = waiting;
    std::unique_ptr<FormDesk> &desk = m_desks[form->key];
    if (!desk)
        desk = std::make_unique<FormDesk>(session().reg(), *form);
    m_desk = desk.get();
    whenDone(m_desk->read({waiting.record}), this, [this, waiting](const Result<FormBook> &book) {
        if (waiting != m_shown)
            return;
        if (book)
            show(*book);
        else
            Q_EMIT failed(book.error().message);
    });
}

void SignPage::show(const FormBook &book)
{
    if (book.records.isEmpty()) {
        m_shown = {};
        return showPlace();
    }
    m_record = book.records.first();
    m_names = book.names;
    m_sheet->show(m_desk->form(), m_record, m_names, {});
    showMoves(nullptr);
    showPlace();
    whenDone(m_desk->signatures(m_record.id), this,
             [this, id = m_record.id](const Result<QList<FormSignature>> &signatures) {
                 if (signatures && !signatures->isEmpty() && id == m_record.id)
                     m_sheet->show(m_desk->form(), m_record, m_names, *signatures);
             });
}

/// Somebody else changed the form meanwhile: it is shown as it stands now, and what was typed and drawn stays.
void SignPage::renew()
{
    whenDone(m_desk->read({m_record.id}), this, [this](const Result<FormBook> &book) {
        if (!book || book->records.isEmpty() || book->records.first().state != m_record.state)
            return read(m_shown);
        m_record = book->records.first();
        m_names = book->names;
        m_sheet->show(m_desk->form(), m_record, m_names, {});
        m_card->renew(m_record);
    });
}

void SignPage::showMoves(const FormMove *chosen)
{
    m_others->clear();
    const SignatureBlock *again = m_desk->form().signature(std::exchange(m_signAgain, {}));
    const QList<const FormMove *> moves = movesFor(m_desk->form(), m_record, session().may(), session().user().id);
    const QString wanted = std::exchange(m_moveTo, {});
    const auto signing = std::find_if(moves.begin(), moves.end(), [this, &wanted](const FormMove *move) {
        const bool isForward = !move->isRefusal && move->to != m_record.state;
        return !move->signs.isEmpty() && (wanted.isEmpty() ? isForward : move->to == wanted);
    });
    if (chosen == nullptr && again == nullptr && signing != moves.end())
        chosen = *signing;
    m_card->setVisible(chosen != nullptr || again != nullptr);
    if (again != nullptr)
        m_card->startAgain(*m_desk, m_record, *again);
    else if (chosen != nullptr)
        m_card->start(*m_desk, m_record, *chosen);
    for (const FormMove *move : moves) {
        if (move == chosen)
            continue;
        auto *other = makeButton(move->label, move->signs.isEmpty() ? Glyph::None : Glyph::Pen);
        other->setObjectName(QLatin1String("move-") + move->to);
        connect(other, &QPushButton::clicked, this, [this, move] { showMoves(move); });
        m_others->addButton(other);
    }
    m_others->setVisible(!m_others->isEmpty());
}

void SignPage::showPlace()
{
    const bool isShown = !m_shown.record.isNull();
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    if (!isShown)
        m_sheet->forget();
    const FormRegister *form = formRegister(m_shown.registerKey);
    m_head->setTitle(form && isShown ? tr("Sign: %1").arg(form->singular) : tr("To sign"));
    const qsizetype at = place();
    m_head->setPill(at >= 0 ? tr("%1 of %2 waiting").arg(at + 1).arg(m_waiting.size())
                            : tr("%n waiting", nullptr, int(m_waiting.size())),
                    m_waiting.isEmpty() ? Tone::Neutral : Tone::Accent);
    m_previous->setVisible(m_waiting.size() > 1);
    m_next->setVisible(m_waiting.size() > 1 || (at < 0 && !m_waiting.isEmpty()));
}

void SignPage::signedOff(const FormRecord &record)
{
    const FormRegister &form = m_desk->form();
    Q_EMIT said(tr("Done: %1").arg(m_names.nameOf(form, record)), {}); // there is no undo after signing
    // On to the next one at once: that this one is done the list learns a moment later.
    const qsizetype at = place();
    const QString from = m_shown.registerKey;
    m_waiting.removeAll(m_shown);
    m_shown = {};
    m_record = {};
    if (at >= 0 && !m_waiting.isEmpty())
        showAt(std::min(at, m_waiting.size() - 1));
    showPlace();
    if (at < 0) // it was not on the list: back to where it was chosen
        Q_EMIT wantsPlace(from, record.id);
}

QVariantMap SignPage::state() const
{
    return {{QStringLiteral("register"), m_shown.registerKey}, {QStringLiteral("record"), m_shown.record.toBytes()}};
}

void SignPage::restore(const QVariantMap &state)
{
    const RecordId record = RecordId::fromBytes(state.value(QStringLiteral("record")).toByteArray());
    if (record.isNull())
        return;
    openPart(state.value(QStringLiteral("register")).toString());
    open(record);
}

} // namespace lanyard
