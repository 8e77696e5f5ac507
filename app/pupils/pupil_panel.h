#pragma once

#include "models/people/pupil.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace lanyard {

class Permissions;
class RecordView;
class Session;

/// One pupil, to be read: names, birth date, class, contacts with what each may decide.
class PupilPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PupilPanel(Session &session, QWidget *parent = nullptr);

    void show(const Pupil *pupil, const QDate &day); ///< null: what to do next

Q_SIGNALS:
    void edit();
    void openConsent();
    void wantsPlace(const QString &key, const lanyard::RecordId &record);

private:
    void fill(const Pupil &pupil, const QDate &day);
    void fillContact(const Contact &contact, const QDate &day);

    Session &m_session;
    const Permissions &m_may;
    RecordView *m_view;
    QWidget *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_consent;
};

} // namespace lanyard
