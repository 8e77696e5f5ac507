#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace lanyard {

class TextLabel;

/// What has just been done, over the foot of a window for some seconds, with Undo where it can be undone (Ctrl+Z). It
/// waits while the mouse or the keyboard is in it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);
    void say(const QString &words, std::function<void()> undo = {});
    void dismiss();
    bool canUndo() const { return bool(m_undo); }
    void undo();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    TextLabel *m_words;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace lanyard
