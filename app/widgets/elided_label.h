#pragma once

#include "app/widgets/text_label.h"

namespace lanyard {

/// One line that gives way where there is too little room: it ends in an ellipsis, and its tip holds the whole.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTip();
};

} // namespace lanyard
