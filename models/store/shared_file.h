#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace lanyard {

/// A vault's file as bytes, under SQLite's own shared lock, without its key: taken and read through SQLite's VFS, so
/// that the lock is the one every SQLite on every desk respects, and closing it drops none that another connection of
/// this process holds. While it stands nobody can write the file; reading goes on.
class SharedFile
{
public:
    /// Busy where a writer does not let go within `waitMsecs`.
    static Result<SharedFile> open(const QString &path, int waitMsecs);
    SharedFile(SharedFile &&) noexcept;
    SharedFile &operator=(SharedFile &&) noexcept;
    ~SharedFile();

    qint64 size() const;
    bool isBeingWritten() const; ///< somebody has begun a transaction, whose journal is not yet anybody's concern
    /// Hands out the bytes from the start, in pieces. False from `take` stops with Cancelled.
    Result<void> read(const std::function<bool(const QByteArray &piece)> &take) const;

private:
    struct Private;
    explicit SharedFile(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace lanyard
