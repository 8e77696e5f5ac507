#pragma once

#include "app/consent/form_entry.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lanyard {

/// Who gave a form or a withdrawal: the contacts on record, those entitled first and chosen, then the pupil, then
/// somebody else by name.
class GiverBox : public QWidget
{
    Q_OBJECT

public:
    explicit GiverBox(QWidget *parent = nullptr);

    void setPupil(const Pupil &pupil, const QDate &day);
    Giver giver() const;
    void setGiver(const Giver &giver);

Q_SIGNALS:
    void changed();

private:
    bool isSomebodyElse() const;

    QComboBox *m_box;
    QWidget *m_else;
    QLineEdit *m_name;
    QLineEdit *m_relationship;
    QList<Giver> m_givers;
};

} // namespace lanyard
