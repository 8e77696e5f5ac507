#pragma once

#include "models/posting/check.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lanyard {

class PlaceBox;
class PupilFinder;
class TextLabel;

/// Asks what a one-off consent form is to be about: one named post, where it goes, what it shows, and who is asked
/// (policy, section 7: a name beside one pupil's image, or anything sensitive). It neither reads nor writes the
/// register.
class OneOffPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OneOffPanel(const QDate &today, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    void setAccounts(const PostingAccounts &accounts);
    /// What the post asks of the consent record, as far as it is known: title, place and pupils.
    void start(const CheckQuestion &post);
    void refused(const QString &why); ///< it was not made; everything typed stays

    CheckQuestion question() const; ///< what the form is to permit, of the pupils who are asked
    QString use() const; ///< what is shown, in people's words

Q_SIGNALS:
    void make();
    void closed();

private:
    QWidget *makeWho();
    void fillPlaces();
    void setPupils(const QList<RecordId> &pupils);
    void tryMaking();
    QString objection() const;

    QDate m_today;
    std::shared_ptr<const ConsentBook> m_book;
    PostingAccounts m_accounts;
    QList<RecordId> m_pupils;
    QLineEdit *m_title;
    PlaceBox *m_place;
    QLineEdit *m_use;
    QComboBox *m_media;
    QCheckBox *m_firstName;
    QCheckBox *m_age;
    PupilFinder *m_finder;
    TextLabel *m_who;
    QPushButton *m_clear;
    TextLabel *m_objection;
};

} // namespace lanyard
