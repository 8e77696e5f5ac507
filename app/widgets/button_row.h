#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace lanyard {

/// Buttons beside one another, none of them cut: those for which there is no room stand in a menu at the end.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    void addButton(QPushButton *button); ///< takes it; the first stay in sight the longest
    void clear();
    bool isEmpty() const { return m_buttons.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void openMenu();
    int widthOf(qsizetype count) const;

    QList<QPushButton *> m_buttons;
    QPushButton *m_more;
};

} // namespace lanyard
