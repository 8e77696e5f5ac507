#pragma once

#include "models/access/register.h"

#include <QMainWindow>
#include <QVariantMap>

#include <functional>

class QKeySequence;
class QStackedWidget;

namespace lanyard {

class Frame;
class LockWatch;
class PrivacyScreen;
class Session;
class StartPage;

/// The window: the start page, or the places of the register that is open. Locking goes back to the start page and
/// destroys everything that was read.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Register::Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(const QString &path); ///< a register to open, or empty: the one opened last
    void open(std::unique_ptr<Register> reg);
    void lock();
    Frame *frame() const { return m_frame; }
    StartPage *startPage() const { return m_start; }

Q_SIGNALS:
    void unlocked();
    void firstPlacePainted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addShortcuts();
    void onKey(const QKeySequence &keys, std::function<void()> run);
    void keepGeometry() const;

    QStackedWidget *m_stack;
    StartPage *m_start;
    Frame *m_frame = nullptr;
    std::unique_ptr<Session> m_session;
    LockWatch *m_watch;
    PrivacyScreen *m_privacy;
    /// Where the person was when it locked: ids and settings only, and only for the same person in the same register.
    struct
    {
        RecordId reg;
        RecordId user;
        QVariantMap state;
    } m_locked;
};

} // namespace lanyard
