#include "limits.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_UNIX)
#include <algorithm>
#include <sys/resource.h>
#endif

namespace lanyard::reader {

#if defined(Q_OS_WIN)

void limitThisProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = 20ll * 10'000'000; // in 100 ns
    limits.ProcessMemoryLimit = 1024ull * 1024 * 1024;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
}

#elif defined(Q_OS_UNIX)

namespace {

void limit(int what, rlim_t most)
{
    rlimit now{};
    if (getrlimit(what, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max == RLIM_INFINITY ? most : std::min(most, now.rlim_max);
    now.rlim_max = now.rlim_cur;
    setrlimit(what, &now);
}

} // namespace

void limitThisProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 20);
    limit(RLIMIT_FSIZE, 0);
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes of addresses for itself
    limit(RLIMIT_AS, 1024ull * 1024 * 1024);
#endif
}

#else

void limitThisProcess() { }

#endif

} // namespace lanyard::reader
