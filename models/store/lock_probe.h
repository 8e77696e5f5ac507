#pragma once

#include <QString>

#include <memory>

namespace lanyard {

/// A lock on a file's first byte as the operating system gives it, for trying out a file share.
class LockProbe
{
public:
    explicit LockProbe(const QString &path);
    ~LockProbe();
    LockProbe(const LockProbe &) = delete;
    LockProbe &operator=(const LockProbe &) = delete;

    bool lock(); ///< exclusively, without waiting
    bool unlock();
    /// Whether somebody else (another process; on Windows another handle) could lock it now.
    bool isFreeForOthers() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
