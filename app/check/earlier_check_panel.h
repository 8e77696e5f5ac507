#pragma once

#include "models/posting/check_sight.h"

#include <QDate>
#include <QWidget>

namespace lanyard {

class DateField;
class RecordView;

/// One kept check, to be read: what was asked, when and by whom, the answer for each pupil; and the same as it stood on
/// another day.
class EarlierCheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierCheckPanel(const QDate &today, QWidget *parent = nullptr);

    struct Shown
    {
        KeptCheck check; ///< with the answers that are shown
        QDate asOf; ///< invalid: as it was answered
        QString question;
        QString by;
        QList<ShownAnswer> answers;
    };
    void show(const Shown &shown);
    void clear();
    const Shown &shown() const { return m_shown; }

Q_SIGNALS:
    void print();
    void copy();
    void askAsOf(const QDate &day);
    void askNow(); ///< the same question, as it stands today
    void askedBack(); ///< the answers as they were given

private:
    QWidget *makeAgain();
    QWidget *makeButtons();

    Shown m_shown;
    RecordView *m_view;
    QWidget *m_again;
    QWidget *m_buttons;
    DateField *m_day;
};

} // namespace lanyard
