#pragma once

#include "app/widgets/page_pile.h"

class QPushButton;

namespace lanyard {

class TextLabel;

/// The question before every file that gets into a register: could it show a nude or semi-nude child? Yes stores
/// nothing and says what to do, with its source (UKCIS, "Sharing nudes and semi-nudes: advice for education settings").
/// No other part of the program asks it, and none takes a file without it.
class ChildQuestion : public PagePile
{
    Q_OBJECT

public:
    /// `no` says what happens next: "No, &keep it".
    explicit ChildQuestion(const QString &no, QWidget *parent = nullptr);

    void ask(const QString &fileName); ///< the keyboard goes to the answer
    bool isStopped() const { return isShown(m_stop); } ///< it was answered with yes: what to do is shown

Q_SIGNALS:
    void cannotShow();
    void couldShow();
    void understood(); ///< what to do was read

private:
    QWidget *makeQuestion(const QString &no);
    QWidget *makeStop();

    TextLabel *m_asked;
    QPushButton *m_cannotShow;
    QPushButton *m_understood;
    QWidget *m_question;
    QWidget *m_stop;
};

} // namespace lanyard
