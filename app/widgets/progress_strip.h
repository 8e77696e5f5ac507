#pragma once

#include <QWidget>

#include <functional>

class QProgressBar;

namespace lanyard {

class TextLabel;

/// Longer work in the status line: what is being done, how far it is, and Cancel. Shows itself only once the work has
/// taken half a second.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `cancel` empty: cannot be cancelled.
    void start(const QString &what, std::function<void()> cancel = {});
    void advance(qint64 done, qint64 total);
    void finish();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished();

private:
    TextLabel *m_what;
    QProgressBar *m_bar;
    QWidget *m_cancelButton;
    std::function<void()> m_cancel;
    bool m_busy = false;
};

} // namespace lanyard
