#pragma once

#include "models/store/record_id.h"

#include <QComboBox>

namespace lanyard {

class FormSource;
class Session;

/// The posts that a picture may be kept with now: those that are being written, by whoever may write them.
class PostBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PostBox(Session &session, QWidget *parent = nullptr);

    RecordId post() const; ///< null: none
    QString title() const; ///< of the post; empty: none
    void choose(const RecordId &post); ///< it is chosen once it has been read

private:
    void fill();

    Session &m_session;
    FormSource *m_posts = nullptr; ///< null where this person has no posts
    RecordId m_wanted;
};

} // namespace lanyard
