#pragma once

#include "app/pupils/pupil_edit.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class ContactEditor;
class DateField;
class FieldRow;
class TextLabel;

/// Changes a pupil in place, or enters a new starter by hand.
class PupilEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PupilEditor(const QDate &today, QWidget *parent = nullptr);

    void start(const Pupil &pupil); ///< with a revision of 0: a new starter
    void setOthers(const QList<Pupil> &others) { m_others = others; } ///< to tell a UPN that is taken
    const Pupil &before() const { return m_before; }
    Pupil edited(const FlagChange &change) const;
    bool check(const Pupil &pupil); ///< shows what is wrong beside the fields
    void refused(const QString &why);

Q_SIGNALS:
    void save();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFields();
    QWidget *makeFoot();
    void addContact(const Contact &contact);

    QDate m_today;
    Pupil m_before;
    QList<Pupil> m_others;
    TextLabel *m_title;
    QLineEdit *m_surname;
    QLineEdit *m_forename;
    QLineEdit *m_preferredSurname;
    QLineEdit *m_preferredForename;
    QLineEdit *m_upn;
    DateField *m_born;
    QComboBox *m_year;
    QLineEdit *m_group;
    QCheckBox *m_onRoll;
    QCheckBox *m_lookedAfter;
    FieldRow *m_surnameRow;
    FieldRow *m_forenameRow;
    FieldRow *m_upnRow;
    FieldRow *m_bornRow;
    QVBoxLayout *m_contactColumn;
    QList<ContactEditor *> m_contacts;
    QList<Contact> m_removed;
    TextLabel *m_objection;
    QPushButton *m_save;
};

} // namespace lanyard
