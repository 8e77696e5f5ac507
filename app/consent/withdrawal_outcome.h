#pragma once

#include "models/access/permissions.h"
#include "models/posting/published_posts.h"

#include <QWidget>

class QPushButton;

namespace lanyard {

class RecordView;
class Session;

/// What followed from a withdrawal: what stops, which published posts have to come down, and the papers for the parent.
class WithdrawalOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawalOutcome(Session &session, QWidget *parent = nullptr);

    void show(const ConsentReturn &given, const Pupil &pupil, const QStringList &stopped);
    void showPosts(const QList<BroughtDown> &posts); ///< once they are known
    const ConsentReturn &given() const { return m_given; }
    const QList<BroughtDown> &posts() const { return m_posts; }

Q_SIGNALS:
    void replyWanted(const lanyard::ConsentReturn &given);
    void receiptWanted(const lanyard::ConsentReturn &given);
    void wantsPlace(const QString &key, const lanyard::RecordId &record);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    void fill(bool arePostsKnown);
    void addPosts();

    Session &m_session;
    ConsentReturn m_given;
    QString m_name;
    QString m_group;
    QStringList m_stopped;
    QList<BroughtDown> m_posts;
    RecordView *m_view;
    QPushButton *m_reply;
    QPushButton *m_receipt;
    QPushButton *m_done;
};

} // namespace lanyard
