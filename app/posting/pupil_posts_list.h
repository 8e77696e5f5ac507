#pragma once

#include "models/posting/pupil_posts.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class Session;

/// Every post that a pupil is in, the latest first, with what consent stood on its day; a click opens one. For those
/// who may read posts; hidden for the others.
class PupilPostsList : public QWidget
{
    Q_OBJECT

public:
    explicit PupilPostsList(Session &session, QWidget *parent = nullptr);

    void show(const Pupil &pupil);

Q_SIGNALS:
    void wantsPlace(const QString &key, const lanyard::RecordId &record);

private:
    void fill(const QList<PupilPost> &posts);
    void add(const PupilPost &post);
    QString consentWords(const PupilPost &post) const;

    Session &m_session;
    RecordId m_school;
    QVBoxLayout *m_rows;
};

} // namespace lanyard
