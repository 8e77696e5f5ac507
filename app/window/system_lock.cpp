#include "app/window/system_lock.h"

#if defined(Q_OS_WIN)
#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QWindow>

#include <windows.h>
#include <wtsapi32.h>
#elif defined(LANYARD_HAS_DBUS)
#include <QDBusConnection>
#endif

namespace lanyard {

#if defined(Q_OS_WIN)

struct SystemLock::Private : QAbstractNativeEventFilter
{
    explicit Private(SystemLock *lock)
        : m_lock(lock)
    {
        const QWindowList windows = QGuiApplication::topLevelWindows();
        if (!windows.isEmpty()) {
            m_window = reinterpret_cast<HWND>(windows.first()->winId());
            WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        }
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~Private() override
    {
        QCoreApplication::instance()->removeNativeEventFilter(this);
        if (m_window != nullptr)
            WTSUnRegisterSessionNotification(m_window);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG *msg = static_cast<MSG *>(message);
        const bool lock = msg->message == WM_WTSSESSION_CHANGE && msg->wParam == WTS_SESSION_LOCK;
        const bool sleep = msg->message == WM_POWERBROADCAST && msg->wParam == PBT_APMSUSPEND;
        if (lock || sleep)
            Q_EMIT m_lock->locked();
        return false;
    }

    SystemLock *m_lock;
    HWND m_window = nullptr;
};

SystemLock::SystemLock(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

#elif defined(LANYARD_HAS_DBUS)

struct SystemLock::Private
{
};

SystemLock::SystemLock(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                   SIGNAL(locked()));
    system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                   SLOT(sleeping(bool)));
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        session.connect({}, {}, QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaver(bool)));
}

#else

struct SystemLock::Private
{
};

SystemLock::SystemLock(QObject *parent)
    : QObject(parent)
{
}

#endif

SystemLock::~SystemLock() = default;

void SystemLock::sleeping(bool starting)
{
    if (starting)
        Q_EMIT locked();
}

void SystemLock::screenSaver(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace lanyard
