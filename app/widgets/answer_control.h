#pragma once

#include "models/consent/consent_return.h"

#include <QWidget>

namespace lanyard {

/// Yes, no, blank, both ticked, unreadable: one key each (Y, N, Space, B, U), and on to the next.
class AnswerControl : public QWidget
{
    Q_OBJECT

public:
    /// `question` is what a screen reader says before the answer.
    explicit AnswerControl(const QString &question, QWidget *parent = nullptr);

    std::optional<Answer> answer() const;
    void setAnswer(std::optional<Answer> answer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void answered(lanyard::Answer answer); ///< by the person, not by setAnswer()

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(Answer answer);
    void name();
    QRect segment(int index) const;

    QString m_question;
    std::optional<Answer> m_answer;
};

} // namespace lanyard
