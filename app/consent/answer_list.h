#pragma once

#include "app/consent/answer_model.h"

#include <QListView>

namespace lanyard {

/// The questions of a form as the paper shows them: a box for yes, a box for no. One key an answer, and the next
/// question is current. There is no key that answers more than one.
class AnswerList : public QListView
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    AnswerModel &answers() { return *m_model; }
    void start(); ///< the first unanswered question becomes current
    static QString keyHelp();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void completed(); ///< the last open question has just been answered by a key or a click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void give(int row, Answer answer);
    void stepBack();
    AnswerModel *m_model;
};

} // namespace lanyard
