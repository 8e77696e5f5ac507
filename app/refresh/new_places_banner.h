#pragma once

#include "models/posting/new_places.h"

#include <QWidget>

class QPushButton;

namespace lanyard {

class TextLabel;

/// Says which accounts no consent form asks about yet, and offers to make its next version. Hidden where there are
/// none.
class NewPlacesBanner : public QWidget
{
    Q_OBJECT

public:
    explicit NewPlacesBanner(QWidget *parent = nullptr);

    /// Of one school; `mayMake`: whether this person may make a version of its form.
    void show(const RecordId &school, const QList<NewPlace> &places, bool mayMake);
    QPushButton *button() const { return m_make; }

Q_SIGNALS:
    void makeNextVersion(const lanyard::RecordId &school);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecordId m_school;
    TextLabel *m_words;
    QPushButton *m_make;
};

} // namespace lanyard
