#pragma once

#include "models/access/permissions.h"
#include "models/people/pupil.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace lanyard {

class RecordView;

/// One pupil, to be read: names, birth date, class, contacts with what each may decide.
class PupilPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PupilPanel(const Permissions &may, QWidget *parent = nullptr);

    void show(const Pupil *pupil, const QDate &day); ///< null: what to do next

Q_SIGNALS:
    void edit();
    void openConsent();

private:
    void fill(const Pupil &pupil, const QDate &day);
    void fillContact(const Contact &contact, const QDate &day);

    const Permissions &m_may;
    RecordView *m_view;
    QWidget *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_consent;
};

} // namespace lanyard
