#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace lanyard::bench {

/// Calls back once the first painting in a window is done and the event loop turns again. A window that is covered by
/// its own widgets is never painted itself: whichever widget is first counts.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_window(window)
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->window() == m_window) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    QWidget *m_window;
    std::function<void()> m_then;
};

/// Tells the bench that waits on standard output, and ends without tidying up, which nobody measures.
[[noreturn]] inline void sayAndLeave(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace lanyard::bench
