#pragma once

#include "app/widgets/card.h"
#include "models/posting/check.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace lanyard {

class DateField;
class PupilFinder;
class TextLabel;

/// Asks the question before anything is posted: who, what, where, shown how, on which day.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(const QDate &today, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    CheckQuestion question() const;
    void setPupils(const QList<RecordId> &pupils);
    void focusWho();

Q_SIGNALS:
    void asked();

private:
    QWidget *makeWho();
    QWidget *makeHow();
    void add(const QList<RecordId> &pupils);
    void fillClasses(QMenu &menu);
    void paste();
    void fillPlatforms();
    void showWho(const QString &remark = {});

    QDate m_today;
    std::shared_ptr<const ConsentBook> m_book;
    QList<RecordId> m_pupils;
    PupilFinder *m_finder;
    TextLabel *m_who;
    QPushButton *m_clear;
    QComboBox *m_media;
    QComboBox *m_platform;
    QComboBox *m_shown;
    QCheckBox *m_firstName;
    QCheckBox *m_age;
    DateField *m_on;
};

} // namespace lanyard
