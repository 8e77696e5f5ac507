#include "app/consent/entry_panel.h"
#include "app/consent/consent_source.h"

#include "app/consent/answer_list.h"
#include "app/consent/form_details.h"
#include "app/consent/last_form.h"
#include "app/consent/next_pupils.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"
#include "models/store/clock.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int NarrowestPanel = 368; // the longest of the policy's purposes beside both boxes

QVBoxLayout *column(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

EntryPanel::EntryPanel(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    auto *content = new QWidget(this);
    auto *parts = column(content, 12);
    parts->addWidget(m_finder = new PupilFinder(content));
    connect(m_finder, &PupilFinder::chosen, this, &EntryPanel::choose);
    m_form = new QWidget(content);
    auto *form = column(m_form, 12);
    form->addWidget(m_details = new FormDetails(today, m_form));
    form->addWidget(makeAnswers());
    form->addWidget(m_evidence = new EvidenceDrop(m_form));
    parts->addWidget(m_form);
    parts->addStretch();

    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *whole = column(this, 8);
    whole->addWidget(makeHead());
    whole->addWidget(scroll, 1);
    whole->addWidget(makeFoot());
    setMinimumWidth(NarrowestPanel);
    connect(m_details, &FormDetails::edited, this, &EntryPanel::edited);
    connect(m_details, &FormDetails::formChosen, this, [this] {
        showAnswers(m_answers->answers().answers());
        Q_EMIT edited();
    });
    connect(m_evidence, &EvidenceDrop::changed, this, &EntryPanel::edited);
    showForm(false);
}

QWidget *EntryPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title = new TextLabel(tr("Enter a form"), TextSize::Heading), 1);
    row->addWidget(m_chosen = makeChosen(), 1);
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    connect(close, &QPushButton::clicked, this, &EntryPanel::closed);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

/// Whose form it is stands above what scrolls.
QWidget *EntryPanel::makeChosen()
{
    auto *chosen = new QWidget(this);
    auto *another = makeButton(tr("C&hange"), Glyph::None, ButtonKind::Quiet);
    another->setAccessibleName(tr("Choose another pupil"));
    connect(another, &QPushButton::clicked, this, &EntryPanel::chooseAnother);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name = new TextLabel({}, TextSize::Heading));
    words->addWidget(m_about = new TextLabel({}, TextSize::Small, Colour::Secondary));
    words->addWidget(m_standing = new TextLabel({}, TextSize::Small, Colour::Warning));
    m_name->setWordWrap(true);
    m_standing->setWordWrap(true);
    auto *row = new QHBoxLayout(chosen);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(another, 0, Qt::AlignTop);
    return chosen;
}

QWidget *EntryPanel::makeAnswers()
{
    auto *part = new QWidget(this);
    auto *layout = column(part, 4);
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(10, 0, 0, 0);
    heads->addWidget(new TextLabel(tr("On the form"), TextSize::SmallStrong), 1);
    for (const QString &box : {tr("Yes"), tr("No")}) {
        auto *head = new TextLabel(box, TextSize::SmallStrong, Colour::Secondary);
        head->setFixedWidth(44);
        head->setAlignment(Qt::AlignCenter);
        heads->addWidget(head);
    }
    heads->setSpacing(0);
    heads->addSpacing(4);
    m_answers = new AnswerList(part);
    layout->addLayout(heads);
    layout->addWidget(m_answers);

    connect(&m_answers->answers(), &AnswerModel::answered, this, [this] {
        showObjection({});
        Q_EMIT edited();
    });
    connect(m_answers->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPanel::followAnswer);
    connect(m_answers, &AnswerList::completed, this, [this] {
        if (m_saveAtLast->isChecked())
            trySaving();
        else
            m_save->setFocus();
    });
    return part;
}

QWidget *EntryPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = column(foot, 8);
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setObjectName(QStringLiteral("objection"));
    m_objection->setWordWrap(true);
    m_objection->hide();
    m_saveAtLast = new QCheckBox(tr("The last &answer saves"));
    m_saveAtLast->setObjectName(QStringLiteral("saveAtLast"));
    m_saveAtLast->setChecked(true);
    m_saveAtLast->setToolTip(tr("Otherwise Ctrl+Return saves, once you have looked at the form again."));
    m_save = makeButton(tr("&Save and next"), Glyph::Check, ButtonKind::Filled);
    m_save->setToolTip(tr("Ctrl+Return"));
    connect(m_save, &QPushButton::clicked, this, &EntryPanel::trySaving);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveAtLast, 1);
    row->addWidget(m_save);
    m_help = new TextLabel(AnswerList::keyHelp(), TextSize::Small, Colour::Secondary);
    m_help->setWordWrap(true);
    layout->addWidget(m_help);
    layout->addWidget(m_last = new LastForm(foot));
    connect(m_last, &LastForm::undo, this, &EntryPanel::takeLastBack);
    layout->addWidget(m_objection);
    layout->addLayout(row);
    return foot;
}

void EntryPanel::setBook(std::shared_ptr<const ConsentBook> book)
{
    const RecordId pupil = m_pupil ? m_pupil->id : RecordId();
    m_book = std::move(book);
    m_finder->setPupils([book = m_book, today = m_today] { return pupilNames(*book, today); });
    m_pupil = m_book->pupil(pupil);
    if (!m_pupil)
        showForm(false);
}

void EntryPanel::start(const RecordId &pupil)
{
    showObjection({});
    if (pupil.isNull())
        chooseAnother();
    else
        choose(pupil);
}

void EntryPanel::chooseAnother()
{
    showForm(false);
    m_finder->start();
}

void EntryPanel::putAside()
{
    const FormEntry half = entry();
    if (half.isUntouched())
        return;
    m_halves.insert(half.pupil, half);
    m_finder->setSuggestions({{half.pupil, tr("half entered")}});
}

void EntryPanel::showForm(bool shown)
{
    if (!shown)
        m_pupil = nullptr;
    m_finder->setVisible(!shown);
    m_title->setVisible(!shown);
    m_chosen->setVisible(shown);
    m_form->setVisible(shown);
    m_help->setVisible(shown);
    m_save->setEnabled(shown);
}

void EntryPanel::choose(const RecordId &id)
{
    const Pupil *pupil = m_book->pupil(id);
    if (!pupil)
        return;
    show(*pupil);
    if (m_halves.contains(id))
        fillIn(m_halves.take(id));
    m_answers->setFocus();
    QTimer::singleShot(0, this, [this] { followAnswer(m_answers->currentIndex()); }); // once it is laid out
}

void EntryPanel::show(const Pupil &pupil)
{
    m_pupil = &pupil;
    m_name->setText(pupil.sortedName());
    const QString born = pupil.born.isValid() ? tr(" · born %1").arg(dateText(pupil.born)) : QString();
    m_about->setText(pupil.registrationGroup + born);
    m_details->start(pupil, formChoices(*m_book, pupil.school, m_today));
    m_standing->setText(standing(pupil.id));
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_evidence->clear();
    showAnswers({});
    showForm(true);
    showObjection({});
}

/// Where the panel is too low for the whole form, the question that the keyboard is at stays in sight.
void EntryPanel::followAnswer(const QModelIndex &current)
{
    const QRect row = m_answers->visualRect(current);
    const QPoint middle = m_answers->viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, 2 * row.height());
}

void EntryPanel::showAnswers(const Answers &answers)
{
    m_answers->answers().setForm(m_details->form().purposes, answers);
    m_answers->setFixedHeight(m_answers->sizeHint().height());
    m_answers->start();
}

QString EntryPanel::standing(const RecordId &pupil) const
{
    const ConsentReturn *latest = nullptr;
    const RecordId version = m_details->form().id;
    for (const ConsentReturn &one : m_book->returns()) {
        if (one.pupil == pupil && one.version == version && !one.cancelled
            && (!latest || one.entered > latest->entered))
            latest = &one;
    }
    if (!latest)
        return {};
    return tr("A form by %1, received %2, is already recorded.").arg(latest->givenBy, dateText(latest->receivedOn));
}

FormEntry EntryPanel::entry() const
{
    FormEntry entry;
    if (!m_pupil)
        return entry;
    entry.pupil = m_pupil->id;
    m_details->writeTo(entry);
    entry.answers = m_answers->answers().answers();
    return entry;
}

void EntryPanel::resume(const FormEntry &draft)
{
    m_halves.insert(draft.pupil, draft);
    choose(draft.pupil);
}

void EntryPanel::fillIn(const FormEntry &draft)
{
    m_details->fillIn(draft);
    showAnswers(draft.answers);
}

bool EntryPanel::isUnfinished() const
{
    return m_pupil && (!m_answers->answers().answers().isEmpty() || m_evidence->evidence());
}

void EntryPanel::trySaving()
{
    if (!m_pupil)
        return;
    const FormEntry form = entry();
    const bool daysAreRight = m_details->check();
    const FormVersion &version = m_details->form();
    const QString why = form.objection(version, m_today);
    showObjection(why);
    if (!why.isEmpty() || !daysAreRight) {
        if (!form.isComplete(version)) {
            m_answers->start();
            m_answers->setFocus();
        }
        return;
    }
    // Straight on to the next pupil: whoever types fast must not type into the form that is on its way.
    ++m_onTheirWay;
    m_finder->setSuggestions(likelyNext(m_book->pupils(), *m_pupil, m_today));
    const std::optional<Evidence> evidence = m_evidence->evidence();
    chooseAnother();
    Q_EMIT save(form, evidence);
}

void EntryPanel::saved(const ConsentReturn &stored)
{
    --m_onTheirWay;
    m_lastReturn = stored.id;
    const Pupil *pupil = m_book->pupil(stored.pupil);
    m_last->show(pupil ? pupil->sortedName() : QString(), stored);
    if (m_onTheirWay == 0 && std::exchange(m_undoWhenSaved, false))
        Q_EMIT undo(m_lastReturn);
}

void EntryPanel::refused(const FormEntry &entry, const std::optional<Evidence> &evidence, const QString &why)
{
    --m_onTheirWay;
    m_undoWhenSaved = false;
    const Pupil *pupil = m_book->pupil(entry.pupil);
    if (m_pupil) { // somebody else's form is being typed in: this one waits
        m_halves.insert(entry.pupil, entry);
        m_finder->setSuggestions({{entry.pupil, tr("not saved")}});
    } else {
        resume(entry);
        m_evidence->restore(evidence);
    }
    showObjection(pupil ? tr("%1 was not saved. %2").arg(pupil->sortedName(), why) : why);
}

void EntryPanel::notUndone(const QString &why) { showObjection(why); }

void EntryPanel::takeLastBack()
{
    if (m_onTheirWay > 0)
        m_undoWhenSaved = true; // the last form is still on its way: not the one before it
    else if (!m_lastReturn.isNull())
        Q_EMIT undo(m_lastReturn);
}

void EntryPanel::undone()
{
    m_last->hide();
    m_lastReturn = {};
    if (!m_pupil)
        m_finder->start();
}

void EntryPanel::showObjection(const QString &words)
{
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
}

void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && isReturn) {
        trySaving();
    } else if (control && event->key() == Qt::Key_Z) {
        takeLastBack();
    } else if (event->key() == Qt::Key_Escape && m_pupil) {
        putAside();
        chooseAnother();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lanyard
