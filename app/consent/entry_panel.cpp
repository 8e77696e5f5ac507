#include "app/consent/entry_panel.h"

#include "app/consent/answer_list.h"
#include "app/consent/giver_box.h"
#include "app/consent/method_box.h"
#include "app/consent/next_pupils.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/store/clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
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
    parts->addWidget(makePupilPart());
    m_form = new QWidget(content);
    auto *form = column(m_form, 12);
    form->addWidget(makeDetails());
    form->addWidget(makeAnswers());
    form->addWidget(m_evidence = new EvidenceDrop(m_form));
    parts->addWidget(m_form);
    parts->addStretch();

    auto *scroll = new QScrollArea(this);
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
    connect(m_evidence, &EvidenceDrop::changed, this, &EntryPanel::edited);
    showForm(false);
}

QWidget *EntryPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("Enter a form"), TextSize::Heading), 1);
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    connect(close, &QPushButton::clicked, this, &EntryPanel::closed);
    row->addWidget(close);
    return head;
}

QWidget *EntryPanel::makePupilPart()
{
    auto *part = new QWidget(this);
    auto *layout = column(part, 8);
    m_finder = new PupilFinder(part);
    connect(m_finder, &PupilFinder::chosen, this, &EntryPanel::choose);

    m_chosen = new QWidget(part);
    auto *another = makeButton(tr("C&hange"), Glyph::None, ButtonKind::Quiet);
    another->setAccessibleName(tr("Choose another pupil"));
    connect(another, &QPushButton::clicked, this, &EntryPanel::chooseAnother);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name = new TextLabel({}, TextSize::Heading));
    words->addWidget(m_about = new TextLabel({}, TextSize::Small, Colour::Secondary));
    words->addWidget(m_standing = new TextLabel({}, TextSize::Small, Colour::Warning));
    m_standing->setWordWrap(true);
    auto *row = new QHBoxLayout(m_chosen);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(another, 0, Qt::AlignTop);

    layout->addWidget(m_finder);
    layout->addWidget(m_chosen);
    return part;
}

QWidget *EntryPanel::makeDetails()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_giver = new GiverBox;
    m_received = new DateField(m_today);
    m_received->setObjectName(QStringLiteral("receivedOn"));
    m_signed = new DateField(m_today);
    m_method = new MethodBox;
    m_forms = new QComboBox;
    grid->addWidget(new FieldRow(tr("&Given by"), m_giver), 0, 0, 1, 2);
    grid->addWidget(m_receivedRow = new FieldRow(tr("&Received on"), m_received), 1, 0);
    grid->addWidget(m_signedRow = new FieldRow(tr("S&igned on"), m_signed), 1, 1);
    grid->addWidget(new FieldRow(tr("Ho&w it came"), m_method), 2, 0);
    grid->addWidget(new FieldRow(tr("&Form of"), m_forms), 2, 1);

    connect(m_giver, &GiverBox::changed, this, &EntryPanel::edited);
    connect(m_received, &DateField::dateChanged, this, &EntryPanel::edited);
    connect(m_signed, &DateField::dateChanged, this, &EntryPanel::edited);
    connect(m_method, &QComboBox::activated, this, &EntryPanel::edited);
    connect(m_forms, &QComboBox::activated, this, [this](int choice) {
        showChoice(choice, m_answers->answers().answers());
        Q_EMIT edited();
    });
    return part;
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
    auto *help = new TextLabel(AnswerList::keyHelp(), TextSize::Small, Colour::Secondary);
    help->setWordWrap(true);
    layout->addLayout(heads);
    layout->addWidget(m_answers);
    layout->addWidget(help);

    connect(&m_answers->answers(), &AnswerModel::answered, this, [this] {
        showObjection({});
        Q_EMIT edited();
    });
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
    m_saveAtLast = new QCheckBox(tr("The &last answer saves"));
    m_saveAtLast->setObjectName(QStringLiteral("saveAtLast"));
    m_saveAtLast->setChecked(true);
    m_saveAtLast->setToolTip(tr("Otherwise Ctrl+Return saves, once you have looked at the form again."));
    m_save = makeButton(tr("&Save and next"), Glyph::Check, ButtonKind::Filled);
    m_save->setToolTip(tr("Ctrl+Return"));
    connect(m_save, &QPushButton::clicked, this, &EntryPanel::trySaving);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveAtLast, 1);
    row->addWidget(m_save);
    layout->addWidget(makeLastForm());
    layout->addWidget(m_objection);
    layout->addLayout(row);
    return foot;
}

QWidget *EntryPanel::makeLastForm()
{
    m_last = new QWidget(this);
    auto *row = new QHBoxLayout(m_last);
    row->setContentsMargins(0, 0, 0, 0);
    m_lastWords = new TextLabel({}, TextSize::Small, Colour::Good);
    m_lastWords->setWordWrap(true);
    auto *undo = makeButton(tr("&Undo"), Glyph::Undo, ButtonKind::Quiet);
    undo->setToolTip(tr("Takes the last form back (Ctrl+Z)"));
    connect(undo, &QPushButton::clicked, this, &EntryPanel::takeLastBack);
    row->addWidget(m_lastWords, 1);
    row->addWidget(undo);
    m_last->hide();
    return m_last;
}

void EntryPanel::setBook(std::shared_ptr<const ConsentBook> book)
{
    const RecordId pupil = m_pupil ? m_pupil->id : RecordId();
    m_book = std::move(book);
    QList<PupilName> entries;
    for (const Pupil &one : m_book->pupils()) {
        if (one.isOnRoll(m_today, KnownNow))
            entries.append(PupilName::of(one));
    }
    m_finder->setPupils(std::move(entries));
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
    m_chosen->setVisible(shown);
    m_form->setVisible(shown);
    m_save->setEnabled(shown);
}

void EntryPanel::choose(const RecordId &id)
{
    const Pupil *pupil = m_book->pupil(id);
    if (!pupil)
        return;
    m_choices = formChoices(*m_book, pupil->school, m_today);
    show(*pupil);
    if (m_halves.contains(id))
        fillIn(m_halves.take(id));
    m_answers->setFocus();
}

void EntryPanel::show(const Pupil &pupil)
{
    m_pupil = &pupil;
    m_name->setText(pupil.sortedName());
    const QString born = pupil.born.isValid() ? tr(" · born %1").arg(dateText(pupil.born)) : QString();
    m_about->setText(pupil.registrationGroup + born);
    m_standing->setText(standing(pupil.id));
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_giver->setPupil(pupil, m_today);
    m_received->setDate(m_today);
    m_signed->setDate({});
    m_method->setMethod(Method::Paper);
    m_evidence->clear();
    m_forms->clear();
    for (const FormChoice &choice : std::as_const(m_choices))
        m_forms->addItem(choice.label);
    showChoice(0, {});
    showForm(true);
    showObjection({});
}

void EntryPanel::showChoice(int choice, const Answers &answers)
{
    m_answers->answers().setForm(m_choices.at(choice).form.purposes, answers);
    m_answers->setFixedHeight(m_answers->sizeHint().height());
    m_answers->start();
}

QString EntryPanel::standing(const RecordId &pupil) const
{
    const ConsentReturn *latest = nullptr;
    const RecordId version = m_choices.front().form.id;
    for (const ConsentReturn &one : m_book->returns()) {
        if (one.pupil == pupil && one.version == version && !one.cancelled
            && (!latest || one.entered > latest->entered))
            latest = &one;
    }
    if (!latest)
        return {};
    return tr("A form by %1, received %2, is already recorded.").arg(latest->givenBy, dateText(latest->receivedOn));
}

const FormVersion &EntryPanel::chosenForm() const { return m_choices.at(m_forms->currentIndex()).form; }

FormEntry EntryPanel::entry() const
{
    FormEntry entry;
    if (!m_pupil)
        return entry;
    entry.pupil = m_pupil->id;
    entry.version = chosenForm().id;
    entry.year = chosenForm().year;
    entry.giver = m_giver->giver();
    entry.receivedOn = m_received->date();
    entry.signedOn = m_signed->date();
    entry.method = m_method->method();
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
    for (int i = 0; i < m_choices.size(); ++i) {
        const FormVersion &form = m_choices.at(i).form;
        if (form.id == draft.version || (form.revision == 0 && form.year == draft.year))
            m_forms->setCurrentIndex(i);
    }
    showChoice(m_forms->currentIndex(), draft.answers);
    m_giver->setGiver(draft.giver);
    m_received->setDate(draft.receivedOn);
    m_signed->setDate(draft.signedOn);
    m_method->setMethod(draft.method);
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
    m_receivedRow->setError(m_received->isWrong() ? tr("This is not a day.") : QString());
    m_signedRow->setError(m_signed->isWrong() ? tr("This is not a day.") : QString());
    const QString why = form.objection(chosenForm(), m_today);
    showObjection(why);
    if (!why.isEmpty() || m_received->isWrong() || m_signed->isWrong()) {
        if (!form.isComplete(chosenForm())) {
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
    int yes = 0, no = 0;
    for (qsizetype i = 0; i < stored.answers.size(); ++i) {
        yes += stored.answers.at(i) == Answer::Yes;
        no += stored.answers.at(i) == Answer::No;
    }
    const int other = int(stored.answers.size()) - yes - no;
    const QString counts
        = other ? tr("%1 yes, %2 no, %3 unclear").arg(yes).arg(no).arg(other) : tr("%1 yes, %2 no").arg(yes).arg(no);
    const Pupil *pupil = m_book->pupil(stored.pupil);
    m_lastWords->setColour(Colour::Good);
    m_lastWords->setText(tr("Saved: %1 · %2").arg(pupil ? pupil->sortedName() : QString(), counts));
    m_last->show();
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
