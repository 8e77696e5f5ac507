#include "models/store/shared_file.h"

#include "models/store/native_path.h"
#include "models/store/sqlite_failure.h"

#include <QDeadlineTimer>
#include <QThread>

#include <sqlite3.h>
#include <vector>

namespace lanyard {

namespace {

constexpr int PieceSize = 1024 * 1024;
constexpr int RetryMsecs = 20;

} // namespace

struct SharedFile::Private
{
    explicit Private(int bytes)
        : memory(size_t(bytes))
    {
    }
    ~Private()
    {
        if (!file()->pMethods)
            return;
        file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
        file()->pMethods->xClose(file());
    }
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(memory.data()); }

    std::vector<char> memory; ///< as much as the VFS asks for
    QByteArray path; ///< SQLite keeps a pointer to it: two zeros at its end
    qint64 size = 0;
};

SharedFile::SharedFile(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

SharedFile::SharedFile(SharedFile &&) noexcept = default;
SharedFile &SharedFile::operator=(SharedFile &&) noexcept = default;
SharedFile::~SharedFile() = default;

Result<SharedFile> SharedFile::open(const QString &path, int waitMsecs)
{
    sqlite3_initialize();
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    auto opened = std::make_unique<Private>(vfs->szOsFile);
    opened->path = nativePath(path).toUtf8() + QByteArray(2, '\0');
    // Opened for writing, which is never done: only so can every system give a lock.
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
    int code = vfs->xOpen(vfs, opened->path.constData(), opened->file(), flags, &flags);
    if (code != SQLITE_OK) {
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        code = vfs->xOpen(vfs, opened->path.constData(), opened->file(), flags, &flags);
    }
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(storeError(code));
    const QDeadlineTimer deadline(waitMsecs);
    while ((code = opened->file()->pMethods->xLock(opened->file(), SQLITE_LOCK_SHARED)) == SQLITE_BUSY
           && !deadline.hasExpired())
        QThread::msleep(RetryMsecs);
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = opened->file()->pMethods->xFileSize(opened->file(), &size);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(storeError(code));
    opened->size = size;
    return SharedFile(std::move(opened));
}

qint64 SharedFile::size() const { return d->size; }

bool SharedFile::isBeingWritten() const
{
    int reserved = 0;
    return d->file()->pMethods->xCheckReservedLock(d->file(), &reserved) == SQLITE_OK && reserved != 0;
}

Result<void> SharedFile::read(const std::function<bool(const QByteArray &piece)> &take) const
{
    for (qint64 at = 0; at < d->size; at += PieceSize) {
        QByteArray piece(qsizetype(std::min<qint64>(PieceSize, d->size - at)), Qt::Uninitialized);
        const int code = d->file()->pMethods->xRead(d->file(), piece.data(), int(piece.size()), at);
        if (code != SQLITE_OK)
            return tl::unexpected<Error>(storeError(code));
        if (!take(piece))
            return failure(Error::Code::Cancelled, {});
    }
    return {};
}

} // namespace lanyard
