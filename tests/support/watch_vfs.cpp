#include "tests/support/watch_vfs.h"

#include <cstdlib>
#include <sqlite3.h>

namespace lanyard::test {

namespace {

DiskObserver s_observer;
int s_killAt = 0;
int s_operations = 0;

/// SQLite allocates as much as our VFS asks for: this, and behind it the real file.
struct WatchedFile
{
    sqlite3_file base;
    const char *path;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file) { return reinterpret_cast<WatchedFile *>(file); }

sqlite3_file *real(sqlite3_file *file) { return watched(file)->real(); }

sqlite3_vfs *realVfs(sqlite3_vfs *vfs) { return static_cast<sqlite3_vfs *>(vfs->pAppData); }

bool isFatal(DiskOperation::Kind kind, const char *path, QByteArrayView bytes = {})
{
    return s_observer && s_observer({kind, QString::fromUtf8(path), bytes});
}

[[noreturn]] void die() { std::_Exit(KilledExitCode); }

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *to = real(file);
    if (isFatal(DiskOperation::Kind::Write, watched(file)->path, {static_cast<const char *>(bytes), size})) {
        to->pMethods->xWrite(to, bytes, size / 2, offset);
        die();
    }
    return to->pMethods->xWrite(to, bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (isFatal(DiskOperation::Kind::Truncate, watched(file)->path))
        die();
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (isFatal(DiskOperation::Kind::Sync, watched(file)->path))
        die();
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }

int lockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }

int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }

int checkReserved(sqlite3_file *file, int *isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }

int characteristics(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

/// Version 1: no shared memory and no mapping, neither of which the program uses.
const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = fileSize;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = checkReserved;
        made.xFileControl = controlFile;
        made.xSectorSize = sectorSize;
        made.xDeviceCharacteristics = characteristics;
        return made;
    }();
    return table;
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    WatchedFile *opened = watched(file);
    opened->path = path;
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), path, opened->real(), flags, outFlags);
    opened->base.pMethods = opened->real()->pMethods ? &methods() : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    if (isFatal(DiskOperation::Kind::Delete, path))
        die();
    return realVfs(vfs)->xDelete(realVfs(vfs), path, syncFolder);
}

void install()
{
    static sqlite3_vfs watching;
    if (watching.zName)
        return;
    sqlite3_vfs *original = sqlite3_vfs_find(nullptr);
    watching = *original; // what is not replaced below takes no file: paths, randomness, time
    watching.szOsFile = int(sizeof(WatchedFile)) + original->szOsFile;
    watching.zName = "watching";
    watching.pAppData = original;
    watching.xOpen = openFile;
    watching.xDelete = deleteFile;
    sqlite3_vfs_register(&watching, 1);
}

} // namespace

void watchDisk(DiskObserver observer)
{
    install();
    s_observer = std::move(observer);
}

void killAtDiskOperation(int n)
{
    s_killAt = n;
    s_operations = 0;
    watchDisk([](const DiskOperation &) { return ++s_operations == s_killAt; });
}

int diskOperations() { return s_operations; }

void countDiskOperation()
{
    if (++s_operations == s_killAt)
        die();
}

} // namespace lanyard::test
