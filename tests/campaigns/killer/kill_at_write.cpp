// Put in front of the real program with LD_PRELOAD: ends it with SIGKILL in the middle of the Nth operation that
// changes a file under one folder. A write is torn in half, as a power cut would tear it.
//   LANYARD_KILL_UNDER   the folder
//   LANYARD_KILL_AT      N; 0 or nothing: never
//   LANYARD_KILL_COUNT   a file that is told how many operations there were when the program ends by itself

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<int> s_operations{0};

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isWatched(const char *path)
{
    const char *folder = std::getenv("LANYARD_KILL_UNDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isWatched(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isWatched(path);
}

/// Counts an operation, and says whether it is the one to die in.
template <typename Where> bool isFatal(Where where)
{
    if (!isWatched(where))
        return false;
    const char *fatal = std::getenv("LANYARD_KILL_AT");
    return ++s_operations == (fatal ? std::atoi(fatal) : 0);
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    std::abort();
}

__attribute__((destructor)) void tell()
{
    const char *path = std::getenv("LANYARD_KILL_COUNT");
    const int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    if (file < 0)
        return;
    dprintf(file, "%d", s_operations.load());
    close(file);
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    const auto call = real<ssize_t(int, const void *, size_t)>("write");
    if (isFatal(file)) {
        call(file, bytes, size / 2);
        die();
    }
    return call(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    const auto call = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (isFatal(file)) {
        call(file, bytes, size / 2, offset);
        die();
    }
    return call(file, bytes, size, offset);
}

int fdatasync(int file)
{
    if (isFatal(file))
        die();
    return real<int(int)>("fdatasync")(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (isFatal(file))
        die();
    return real<int(int, off64_t)>("ftruncate64")(file, size);
}

int unlink(const char *path) noexcept
{
    if (isFatal(path))
        die();
    return real<int(const char *)>("unlink")(path);
}

int rename(const char *from, const char *to) noexcept
{
    if (isFatal(to))
        die();
    return real<int(const char *, const char *)>("rename")(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    if (isFatal(to))
        die();
    return real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
