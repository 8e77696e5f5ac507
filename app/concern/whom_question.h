#pragma once

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace lanyard {

struct FormField;

/// The first question of a report: whom it concerns, which decides who reads it. Every answer is in sight, none is
/// chosen beforehand.
class WhomQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit WhomQuestion(const FormField &field, QWidget *parent = nullptr);

    QString answer() const; ///< the key of the choice; empty: not answered
    void clear();

Q_SIGNALS:
    void answered();

private:
    QButtonGroup *m_group;
    QList<QRadioButton *> m_answers;
};

} // namespace lanyard
