#include "app/consent/answer_list.h"

#include "app/consent/answer_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lanyard {
namespace {

std::optional<Answer> answerOf(int key)
{
    switch (key) {
    case Qt::Key_Y:
        return Answer::Yes;
    case Qt::Key_N:
        return Answer::No;
    case Qt::Key_B:
    case Qt::Key_Space:
        return Answer::Blank;
    case Qt::Key_2:
        return Answer::Both;
    case Qt::Key_U:
        return Answer::Unreadable;
    default:
        return {};
    }
}

/// What a click on one of the two boxes makes of the answer: the boxes tick and untick as on paper.
Answer toggled(std::optional<Answer> before, bool yesBox)
{
    const bool yes = before == Answer::Yes || before == Answer::Both;
    const bool no = before == Answer::No || before == Answer::Both;
    const bool nowYes = yesBox ? !yes : yes;
    const bool nowNo = yesBox ? no : !no;
    if (nowYes && nowNo)
        return Answer::Both;
    if (nowYes)
        return Answer::Yes;
    return nowNo ? Answer::No : Answer::Blank;
}

} // namespace

AnswerList::AnswerList(QWidget *parent)
    : QListView(parent)
    , m_model(new AnswerModel(this))
{
    setModel(m_model);
    setItemDelegate(new AnswerDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(tr("Answers on the form"));
    setAccessibleDescription(keyHelp());
}

QString AnswerList::keyHelp()
{
    return tr("Y yes · N no · B or Space blank · 2 both ticked · U unreadable · Backspace back");
}

void AnswerList::start()
{
    const int row = m_model->firstUnanswered();
    setCurrentIndex(m_model->index(qMax(0, row)));
}

QSize AnswerList::sizeHint() const { return {320, m_model->rowCount() * AnswerDelegate::RowHeight + 2 * frameWidth()}; }

QSize AnswerList::minimumSizeHint() const { return {240, 4 * AnswerDelegate::RowHeight}; }

void AnswerList::give(int row, Answer answer)
{
    const bool wasComplete = m_model->isComplete();
    m_model->setAnswer(row, answer);
    if (m_model->isComplete()) {
        setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1)));
        if (!wasComplete)
            Q_EMIT completed();
        return;
    }
    // Straight on; at the end, back to what was passed over.
    const bool more = row + 1 < m_model->rowCount();
    setCurrentIndex(m_model->index(more ? row + 1 : m_model->firstUnanswered()));
}

void AnswerList::stepBack()
{
    const int row = currentIndex().row();
    if (row >= 0 && m_model->answer(row)) {
        m_model->setAnswer(row, {});
        return;
    }
    if (row > 0) {
        m_model->setAnswer(row - 1, {});
        setCurrentIndex(m_model->index(row - 1));
    }
}

void AnswerList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const std::optional<Answer> answer = plain ? answerOf(event->key()) : std::nullopt;
    if (answer && currentIndex().isValid() && !event->isAutoRepeat()) {
        give(currentIndex().row(), *answer);
        return;
    }
    if (plain && event->key() == Qt::Key_Backspace) {
        stepBack();
        return;
    }
    // Other letters would start the list's own search for a question by its name.
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return;
    QListView::keyPressEvent(event);
}

void AnswerList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const auto boxes = AnswerDelegate::boxes(visualRect(index));
    for (const bool yesBox : {true, false}) {
        if ((yesBox ? boxes.yes : boxes.no).adjusted(-8, -8, 8, 8).contains(event->position()))
            give(index.row(), toggled(m_model->answer(index.row()), yesBox));
    }
}

void AnswerList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        start();
    viewport()->update();
}

void AnswerList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace lanyard
