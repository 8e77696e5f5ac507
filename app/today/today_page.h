#pragma once

#include "app/page.h"

class QVBoxLayout;

namespace lanyard {

class Card;
class PageHead;
class TextLabel;

/// The first thing one sees: what waits for this person, and how the register stands. Everything is derived.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);

private:
    void refresh();
    Card *registerCard();

    PageHead *m_head;
    QVBoxLayout *m_tasks;
    TextLabel *m_waiting;
    QVBoxLayout *m_state;
};

} // namespace lanyard
