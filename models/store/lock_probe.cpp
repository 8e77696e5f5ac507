#include "models/store/lock_probe.h"

#include "models/store/native_path.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace lanyard {

#ifdef Q_OS_WIN

struct LockProbe::Private
{
    explicit Private(const QString &file)
        : path(nativePath(file))
        , handle(opened())
    {
    }
    ~Private() { CloseHandle(handle); }

    HANDLE opened() const
    {
        return CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                           FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    }
    static bool lock(HANDLE file)
    {
        OVERLAPPED at{};
        return LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at) != 0;
    }

    QString path;
    HANDLE handle;
};

bool LockProbe::lock() { return Private::lock(d->handle); }

bool LockProbe::unlock()
{
    OVERLAPPED at{};
    return UnlockFileEx(d->handle, 0, 1, 0, &at) != 0;
}

bool LockProbe::isFreeForOthers() const
{
    const HANDLE other = d->opened();
    const bool isFree = other != INVALID_HANDLE_VALUE && Private::lock(other);
    CloseHandle(other);
    return isFree;
}

#else

struct LockProbe::Private
{
    explicit Private(const QString &file)
        : path(QFile::encodeName(file))
        , handle(::open(path.constData(), O_RDWR | O_CLOEXEC))
    {
    }
    ~Private() { ::close(handle); }

    static bool set(int file, short kind)
    {
        struct flock first
        {
        };
        first.l_type = kind;
        first.l_whence = SEEK_SET;
        first.l_len = 1;
        return ::fcntl(file, F_SETLK, &first) == 0;
    }

    QByteArray path;
    int handle;
};

bool LockProbe::lock() { return Private::set(d->handle, F_WRLCK); }

bool LockProbe::unlock() { return Private::set(d->handle, F_UNLCK); }

/// POSIX locks are a process's own, so that only another process can tell. The child does nothing but ask the kernel.
bool LockProbe::isFreeForOthers() const
{
    const char *path = d->path.constData();
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(path, O_RDWR);
        ::_exit(file >= 0 && Private::set(file, F_WRLCK) ? 0 : 1);
    }
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

#endif

LockProbe::LockProbe(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

LockProbe::~LockProbe() = default;

} // namespace lanyard
