#pragma once

#include "app/posting/post_sight.h"
#include "app/registers/record_addition.h"
#include "models/registers/form_desk.h"

#include <memory>

class QVBoxLayout;

namespace lanyard {

class RecordView;

/// What belongs to a post besides its fields: why it cannot go on, naming each pupil and the reason; the names of the
/// roll in its text, each to be dismissed with a reason; the checks that it relied on.
class PostCard : public RecordAddition
{
    Q_OBJECT

public:
    PostCard(Session &session, const FormRecord &post, QWidget *parent = nullptr);
    ~PostCard() override;

    void follow(const FormRecord &post) override;
    bool standsFirst() const override { return true; } ///< the form is long
    const std::optional<PostSight> &sight() const { return m_sight; } ///< none until it is read

private:
    void show();
    void addMissing();
    void addOneOff();
    void addNames();
    QWidget *nameRow(const NameHit &hit);
    void addCheck(const QString &title, const KeptCheck &check);
    void dismiss(const NameHit &hit, const QString &reason);
    bool mayDismiss() const;
    QString userName(const RecordId &user) const;

    Session &m_session;
    FormDesk m_desk;
    FormRecord m_post;
    std::optional<PostSight> m_sight;
    QVBoxLayout *m_column;
    int m_reading = 0; ///< which reading is the latest
};

} // namespace lanyard
