#include "app/check/earlier_check_panel.h"

#include "app/check/check_table.h"
#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/record_view.h"
#include "models/store/clock.h"
#include "models/tables/folding.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

struct Shape
{
    Glyph glyph;
    Colour colour;
};

Shape shapeOf(const ShownAnswer &answer)
{
    if (answer.isCovered)
        return {Glyph::EyeOff, Colour::Neutral};
    return answer.isYes ? Shape{Glyph::CheckCircle, Colour::Good} : Shape{Glyph::CloseCircle, Colour::Bad};
}

} // namespace

EarlierCheckPanel::EarlierCheckPanel(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_view(new RecordView)
    , m_day(new DateField(today))
{
    m_again = makeAgain();
    m_buttons = makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_buttons);
    clear();
}

QWidget *EarlierCheckPanel::makeAgain()
{
    auto *again = new QWidget(this);
    auto *ask = makeButton(tr("As&k"), Glyph::History);
    auto *row = new QHBoxLayout(again);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new FieldRow(tr("As it stood &on"), m_day), 1);
    row->addWidget(ask, 0, Qt::AlignTop);
    row->setAlignment(ask, Qt::AlignBottom);
    const auto askThen = [this] {
        if (m_day->date().isValid())
            Q_EMIT askAsOf(m_day->date());
        else
            Q_EMIT askedBack();
    };
    connect(ask, &QPushButton::clicked, this, askThen);
    connect(m_day, &QLineEdit::returnPressed, this, askThen);
    return again;
}

QWidget *EarlierCheckPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *now = makeButton(tr("Ask &now"), Glyph::Refresh);
    auto *copied = makeButton(tr("&Copy"), Glyph::Copy);
    auto *printed = makeIconButton(tr("Print this check"), Glyph::Printer, ButtonKind::Plain);
    now->setToolTip(tr("The same question, as it stands today"));
    copied->setToolTip(tr("For a teacher: what was asked, and yes or no for each pupil"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(now);
    row->addWidget(copied);
    row->addStretch(1);
    row->addWidget(printed);
    connect(now, &QPushButton::clicked, this, &EarlierCheckPanel::askNow);
    connect(copied, &QPushButton::clicked, this, &EarlierCheckPanel::copy);
    connect(printed, &QPushButton::clicked, this, &EarlierCheckPanel::print);
    return buttons;
}

void EarlierCheckPanel::clear()
{
    m_shown = {};
    m_day->setDate({});
    m_again->hide();
    m_buttons->hide();
    m_view->clear();
    m_view->addNote(tr("Choose a check to see what was answered."));
    m_view->finish();
}

void EarlierCheckPanel::show(const Shown &shown)
{
    if (shown.check.id != m_shown.check.id)
        m_day->setDate({});
    m_shown = shown;
    std::stable_sort(m_shown.answers.begin(), m_shown.answers.end(), [](const ShownAnswer &a, const ShownAnswer &b) {
        return sortKey(a.pupil->sortedName()) < sortKey(b.pupil->sortedName());
    });
    m_view->clear();
    m_view->addHeading(shown.question, tr("Asked %1 by %2").arg(momentText(shown.check.asked), shown.by));
    if (shown.asOf.isValid())
        m_view->addEntry(tr("As it stood on %1").arg(dateText(shown.asOf)), Tone::Warning, {}, {});
    m_view->addLine();
    for (const ShownAnswer &answer : std::as_const(m_shown.answers)) {
        const Shape shape = shapeOf(answer);
        const QString name = answer.pupil->registrationGroup.isEmpty()
            ? answer.pupil->sortedName()
            : tr("%1 · %2").arg(answer.pupil->sortedName(), answer.pupil->registrationGroup);
        m_view->addMark(shape.glyph, shape.colour, name, answerWord(answer));
        if (const QString because = becauseText(answer); !because.isEmpty())
            m_view->addNote(because);
    }
    m_view->finish();
    m_again->show();
    m_buttons->show();
}

} // namespace lanyard
