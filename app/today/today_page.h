#pragma once

#include "app/page.h"
#include "app/today/task_card.h"
#include "models/access/register.h"

class QBoxLayout;
class QVBoxLayout;

namespace lanyard {

class Card;
class PageHead;
class ReturnedChart;
class TextLabel;
class TodayShelf;

/// The first thing one sees: what waits for this person, and how the register stands. Everything is derived.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showTasks(const QList<Task> &tasks);
    void settle(const Register::Waiting &waiting);
    void showState();
    QWidget *right();

    TodayShelf &m_shelf;
    PageHead *m_head;
    QBoxLayout *m_columns;
    QWidget *m_right;
    QList<Task> m_shown;
    QVBoxLayout *m_tasks;
    TextLabel *m_waiting;
    QVBoxLayout *m_state;
    Card *m_chartCard;
    ReturnedChart *m_chart;
    bool m_settling = false;
};

} // namespace lanyard
