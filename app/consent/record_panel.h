#pragma once

#include "app/consent/consent_picture.h"
#include "models/store/attachment.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace lanyard {

class ConsentSource;
class RecordView;
class Session;

/// One pupil's consent, to be read: what is in force, who said so, what may be published and what not, its history.
class ConsentRecordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentRecordPanel(Session &session, QWidget *parent = nullptr);

    void show(const RecordId &pupil, const QDate &day, qint64 knownBy);
    RecordId pupil() const { return m_pupil; }

Q_SIGNALS:
    void amend();
    void withdraw();
    void print(const QPoint &below); ///< a menu of what can be printed is to open there
    void protect(bool isProtected);
    void recordFinding();
    void openEvidence(const lanyard::KeptAttachment &file);
    void wantsPlace(const QString &key, const lanyard::RecordId &record);

private:
    void fill(const ConsentBook &book, const Pupil &pupil, const ConsentPicture &picture, const QDate &day);
    void fillHistory(const ConsentPicture &picture);
    void addEvidence(const ConsentPicture &picture);
    void addPosts(const Pupil &pupil);
    QWidget *makeButtons();

    Session &m_session;
    const ConsentSource &m_source;
    const Permissions &m_may;
    RecordId m_pupil;
    RecordView *m_view;
    QWidget *m_buttons;
    QPushButton *m_amend;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    QPushButton *m_more;
    bool m_isProtected = false;
};

} // namespace lanyard
