#pragma once

#include <QComboBox>

namespace lanyard {

/// A box to choose one of several words from. Where it stands too narrow for the chosen words, its tip says them whole;
/// the list is always as wide as its longest.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    bool isCut() const; ///< for want of room
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
};

} // namespace lanyard
