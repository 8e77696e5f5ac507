#pragma once

#include "app/pupils/pupil_edit.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace lanyard {

/// One contact of a pupil, to be changed in place.
class ContactEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ContactEditor(const Contact &contact, const QDate &day, QWidget *parent = nullptr);

    Contact contact(const FlagChange &change) const; ///< with what was changed

Q_SIGNALS:
    void removed();

private:
    QLineEdit *addField(const QString &label, const QString &text, int most, int row, int column, int span = 1);

    Contact m_before;
    QGridLayout *m_grid;
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QLineEdit *m_relationship;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QCheckBox *m_responsibility;
    QCheckBox *m_mustBeAsked;
    QCheckBox *m_noContact;
};

} // namespace lanyard
