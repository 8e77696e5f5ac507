#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace lanyard::test {

/// One operation of SQLite that changes the disk.
struct DiskOperation
{
    enum class Kind { Write, Truncate, Sync, Delete };

    Kind kind = Kind::Write;
    QString path; ///< empty: a temporary file
    QByteArrayView bytes; ///< of a Write
};

/// Told before each operation. True ends the process there and then, in the middle of the operation: a write is torn
/// in half.
using DiskObserver = std::function<bool(const DiskOperation &operation)>;

constexpr int KilledExitCode = 42;

/// Puts a VFS in front of SQLite's own and makes it the default of this process; only files opened afterwards are
/// watched. Calling it again replaces the observer.
void watchDisk(DiskObserver observer);

/// Ends the process at the Nth operation from now; 0 never. For what does not go through SQLite (a key ring written
/// with QSaveFile) call countDiskOperation() around it.
void killAtDiskOperation(int n);
int diskOperations(); ///< since killAtDiskOperation()
void countDiskOperation();

} // namespace lanyard::test
