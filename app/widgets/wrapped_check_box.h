#pragma once

#include <QCheckBox>

namespace lanyard {

/// A box to tick whose words take as many lines as they need: a sentence of the policy fits no single one.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    int indent() const; ///< from the left edge to the words
};

} // namespace lanyard
