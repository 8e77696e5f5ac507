#pragma once

#include "models/store/key_ring.h"

#include <QCoreApplication>

namespace lanyard {

/// `register.lanyard`, the projection of the key ring, and the one previous copy kept beside it.
class KeyRingFile
{
    Q_DECLARE_TR_FUNCTIONS(KeyRingFile)

public:
    /// `path` is the register's folder or a file in it.
    explicit KeyRingFile(const QString &path);

    QString folder() const { return m_folder; }
    QString path() const;
    QString previousPath() const;

    Result<QByteArray> readBytes() const; ///< NotFound names the previous copy where there is one
    Result<KeyRing> read() const;
    /// Whole or not at all; the copy before is kept. Leaves a file alone that already is of this or a later revision
    /// (another desk was faster) unless it is `force`d.
    Result<void> write(const KeyRing &ring, bool force = false) const;

private:
    QString m_folder;
};

} // namespace lanyard
