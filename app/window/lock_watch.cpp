#include "app/window/lock_watch.h"

#include "app/window/system_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace lanyard {

namespace {

constexpr int IdleMsecs = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
{
    m_lock.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMsecs);
    connect(&m_lock, &QTimer::timeout, this, &LockWatch::lockNow);
    connect(&m_idle, &QTimer::timeout, this, [this] { Q_EMIT idleChanged(true); });
}

LockWatch::~LockWatch() = default;

void LockWatch::start(std::chrono::milliseconds untouched)
{
    if (!m_system) {
        m_system = std::make_unique<SystemLock>();
        connect(m_system.get(), &SystemLock::locked, this, &LockWatch::lockNow);
    }
    QCoreApplication::instance()->installEventFilter(this);
    m_lock.setInterval(untouched);
    if (untouched.count() > 0)
        m_lock.start();
    else
        m_lock.stop();
    m_idle.start();
}

void LockWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_lock.stop();
    m_idle.stop();
}

bool LockWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        if (!m_idle.isActive())
            Q_EMIT idleChanged(false);
        m_idle.start();
        if (m_lock.interval() > 0)
            m_lock.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
