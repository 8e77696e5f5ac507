#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace lanyard {

/// Somebody comes in: one key blanks every window of the program at once, its dialogs too, and the same key shows them
/// again as they were. Nothing typed or clicked meanwhile reaches what lies below; only locking does. It is no lock.
class PrivacyScreen : public QObject
{
    Q_OBJECT

public:
    /// `isOffered`: whether there is anything to cover now.
    PrivacyScreen(std::function<bool()> isOffered, QObject *parent);

    static QKeySequence key() { return QKeySequence(Qt::Key_F9); }
    bool isOn() const { return m_isOn; }
    void toggle();
    void lift();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(QWidget *window);
    bool swallows(QEvent *event);

    std::function<bool()> m_isOffered;
    QList<QPointer<QWidget>> m_covers;
    bool m_isOn = false;
};

} // namespace lanyard
