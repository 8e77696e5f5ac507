#pragma once

#include "app/check/check_table.h"
#include "app/page.h"

class QStackedWidget;
class QTableView;
class QTimer;

namespace lanyard {

class ConsentDesk;
class ConsentSource;
class QuestionCard;
class VerdictBanner;
class WithdrawPanel;

/// The place Check before posting: one question, an answer for each pupil at once, kept with what was asked. Whoever
/// may only check sees yes or no and nothing else about any child. A withdrawal can be entered here by anybody.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(Session &session, QWidget *parent = nullptr);
    ~CheckPage() override;

    QList<QWidget *> areas() override; ///< the question, the answers
    void find() override;
    void createNew() override;
    void run(const QString &action) override;
    void saveDrafts() override;

    QuestionCard *questionCard() const { return m_question; }
    CheckTable *table() const { return m_table.get(); }

private:
    QWidget *makeCheck();
    QWidget *makeWithdrawal();
    void takeBook();
    void ask();
    void keep();
    void startWithdrawal();

    ConsentSource &m_source;
    ConsentDesk *m_desk;
    std::unique_ptr<CheckTable> m_table;
    QStackedWidget *m_pages;
    QuestionCard *m_question;
    VerdictBanner *m_verdict;
    QTableView *m_view;
    WithdrawPanel *m_withdraw;
    QTimer *m_soon; ///< so that a question is kept once it stands, not at every key
    CheckQuestion m_asked;
    QList<CheckAnswer> m_answers;
};

} // namespace lanyard
