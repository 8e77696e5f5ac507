#include "app/widgets/answer_control.h"

#include "app/look/glyph.h"
#include "app/look/paint.h"
#include "app/look/style.h"

#include "models/tables/columns.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lanyard {

namespace {

struct Segment
{
    Answer answer;
    const char *word;
    Tone tone;
    int key;
};

constexpr Segment Segments[]{
    {Answer::Yes, QT_TRANSLATE_NOOP("AnswerControl", "Yes"), Tone::Good, Qt::Key_Y},
    {Answer::No, QT_TRANSLATE_NOOP("AnswerControl", "No"), Tone::Bad, Qt::Key_N},
    {Answer::Blank, QT_TRANSLATE_NOOP("AnswerControl", "Blank"), Tone::Neutral, Qt::Key_Space},
    {Answer::Both, QT_TRANSLATE_NOOP("AnswerControl", "Both"), Tone::Warning, Qt::Key_B},
    {Answer::Unreadable, QT_TRANSLATE_NOOP("AnswerControl", "Unreadable"), Tone::Warning, Qt::Key_U},
};
constexpr int Count = int(std::size(Segments));
constexpr int Height = 30;
constexpr int Padding = 11;

QString word(const Segment &segment) { return QCoreApplication::translate("AnswerControl", segment.word); }

int segmentWidth(const Segment &segment, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(word(segment)) + 2 * Padding;
}

} // namespace

AnswerControl::AnswerControl(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
{
    setFont(textFont(TextSize::SmallStrong));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Y yes, N no, Space blank, B both ticked, U unreadable"));
    name();
}

std::optional<Answer> AnswerControl::answer() const { return m_answer; }

void AnswerControl::setAnswer(std::optional<Answer> answer)
{
    m_answer = answer;
    name();
    update();
}

QSize AnswerControl::sizeHint() const
{
    int total = 0;
    for (const Segment &segment : Segments)
        total += segmentWidth(segment, font());
    return {total + 2, Height};
}

QRect AnswerControl::segment(int index) const
{
    int left = 1;
    for (int before = 0; before < index; ++before)
        left += segmentWidth(Segments[before], font());
    return {left, 0, segmentWidth(Segments[index], font()), Height};
}

void AnswerControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBox(painter, rect(), Measure::Corner, Theme::colour(Colour::Surface), Theme::colour(Colour::ControlLine));
    for (int index = 0; index < Count; ++index) {
        const QRect place = segment(index);
        const bool chosen = m_answer == Segments[index].answer;
        if (chosen)
            paintBox(painter, place.adjusted(2, 3, -2, -3), Measure::Corner - 2,
                     Theme::colour(Theme::toneGround(Segments[index].tone)), {});
        else if (index > 0 && m_answer != Segments[index - 1].answer)
            painter.fillRect(QRect(place.left(), 8, 1, Height - 16), Theme::colour(Colour::Line));
        painter.setPen(Theme::colour(chosen ? Theme::toneColour(Segments[index].tone) : Colour::Secondary));
        painter.drawText(place, Qt::AlignCenter, word(Segments[index]));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), Measure::Corner);
}

void AnswerControl::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < Count; ++index) {
        if (segment(index).contains(event->position().toPoint()))
            choose(Segments[index].answer);
    }
}

void AnswerControl::keyPressEvent(QKeyEvent *event)
{
    for (const Segment &segment : Segments) {
        if (event->key() == segment.key && event->modifiers() == Qt::NoModifier)
            return choose(segment.answer);
    }
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    int index = step > 0 ? -1 : Count;
    for (int at = 0; at < Count && m_answer; ++at) {
        if (Segments[at].answer == *m_answer)
            index = at;
    }
    setAnswer(Segments[std::clamp(index + step, 0, Count - 1)].answer);
}

void AnswerControl::choose(Answer answer)
{
    setAnswer(answer);
    Q_EMIT answered(answer);
}

void AnswerControl::name()
{
    QString said = tr("not answered");
    for (const Segment &segment : Segments) {
        if (m_answer == segment.answer)
            said = word(segment);
    }
    setAccessibleName(m_question + QLatin1String(": ") + said);
}

} // namespace lanyard
