#pragma once

#include "app/posting/saved_groups.h"
#include "app/widgets/card.h"
#include "models/access/user.h"
#include "models/posting/check.h"
#include "models/posting/pasted_names.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QMenu;
class QPushButton;

namespace lanyard {

class DateField;
class DoubtfulNames;
class FieldRow;
class PlaceBox;
class PupilFinder;
class TextLabel;

/// Asks the question before anything is posted: who, what, where, shown how, on which day, posted by whom.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    /// `me` posts unless somebody else is chosen.
    QuestionCard(const QDate &today, const RecordId &me, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    void setAccounts(const PostingAccounts &accounts);
    void setUsers(const QList<User> &users);
    void setGroups(const QList<SavedGroup> &groups) { m_groups = groups; }

    CheckQuestion question() const;
    void setQuestion(const CheckQuestion &question); ///< one that was asked before
    void setPupils(const QList<RecordId> &pupils);
    void cover(const QList<RecordId> &pupils, bool isCovered); ///< beyond recovery, or to be recognised again
    void leaveOut(const QList<RecordId> &pupils);
    void fillMenu(QMenu &menu); ///< saved groups and classes, each added in one click
    void take(const QString &pasted); ///< a list of names or UPNs
    void focusWho();

Q_SIGNALS:
    void asked();

private:
    QWidget *makeWho();
    QWidget *makeHow();
    void add(const QList<RecordId> &pupils);
    void taken(const QList<PastedName> &names);
    void fillPlaces();
    void fillOneOffs();
    void showOneOffs(bool shown);
    void showWho();

    QDate m_today;
    RecordId m_me;
    std::shared_ptr<const ConsentBook> m_book;
    std::shared_ptr<const PastedNames> m_names; ///< of the book; made when a list is pasted
    PostingAccounts m_accounts;
    QList<SavedGroup> m_groups;
    QList<RecordId> m_pupils;
    QList<RecordId> m_covered;
    PupilFinder *m_finder;
    DoubtfulNames *m_doubtful;
    TextLabel *m_who;
    QPushButton *m_clear;
    QComboBox *m_media;
    PlaceBox *m_place;
    QComboBox *m_shown;
    QComboBox *m_poster;
    QComboBox *m_post; ///< with a one-off consent
    FieldRow *m_postRow;
    QGridLayout *m_how; ///< the row of fields
    QCheckBox *m_firstName;
    QCheckBox *m_age;
    DateField *m_on;
};

} // namespace lanyard
