#pragma once

#include <QPushButton>

namespace lanyard {

/// A button that Return presses as the space bar does. Outside of a dialog Qt lets Return pass on most systems.
class PushButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lanyard
