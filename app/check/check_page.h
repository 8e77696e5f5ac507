#pragma once

#include "app/check/check_table.h"
#include "app/page.h"
#include "app/printing/print_job.h"

class QStackedWidget;
class QTableView;
class QTimer;

namespace lanyard {

class Card;
class ConsentSource;
class EarlierChecks;
class PostingSource;
class PreparePicture;
class PrintPanel;
class QuestionCard;
class VerdictBanner;
class WithdrawalPages;

/// The place Check before posting: one question, an answer for each pupil at once, kept with what was asked. Whoever
/// may only check sees yes or no and nothing else about any child. A withdrawal can be entered here by anybody, and a
/// picture prepared in which those are covered who may not be shown.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(Session &session, QWidget *parent = nullptr);
    ~CheckPage() override;

    QList<QWidget *> areas() override; ///< the question, the answers
    void find() override;
    void createNew() override;
    void print() override;
    void open(const RecordId &check) override; ///< an earlier one
    void openPart(const QString &part) override; ///< "picture", or "picture/" and the post that it is for
    void run(const QString &action) override;
    void saveDrafts() override;

    QuestionCard *questionCard() const { return m_question; }
    VerdictBanner *verdict() const { return m_verdict; }
    CheckTable *table() const { return m_table.get(); }
    QTableView *view() const { return m_view; }
    WithdrawalPages *withdrawal() const { return m_withdrawal; }
    EarlierChecks *earlier(); ///< made when it is first asked for
    PreparePicture *preparePicture(); ///< likewise
    PrintPanel *printPanel() const { return m_print; }

private:
    QWidget *makeCheck();
    QWidget *makeWithdrawal();
    QWidget *makeHead();
    QWidget *makeAnswers();
    void addPages();
    void takeBook();
    void ask();
    void showAnswers(const ConsentBook &book);
    QString noteOnAccount() const;
    KeptCheck asKept() const;
    void keep();
    void preview(PrintJob job);
    void copy();
    void showEarlier();
    void startWithdrawal();
    void startPicture();
    void openMenu(const QPoint &at);
    QList<RecordId> refused() const;
    QList<RecordId> chosen() const; ///< in the table

    ConsentSource &m_source;
    PostingSource &m_posting;
    std::unique_ptr<CheckTable> m_table;
    QStackedWidget *m_pages;
    QWidget *m_check;
    QuestionCard *m_question;
    VerdictBanner *m_verdict;
    QTableView *m_view;
    QWidget *m_tools; ///< what can be done with the answer
    WithdrawalPages *m_withdrawal;
    QWidget *m_withdrawalPage = nullptr;
    PrintPanel *m_print;
    EarlierChecks *m_earlier = nullptr;
    PreparePicture *m_picture = nullptr;
    QTimer *m_soon; ///< so that a question is kept once it stands, not at every key
    CheckQuestion m_asked;
    QList<CheckAnswer> m_answers;
    bool m_isKept = false;
};

} // namespace lanyard
