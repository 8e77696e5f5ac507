#include "models/store/key_ring_file.h"

#include "models/store/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lanyard {

KeyRingFile::KeyRingFile(const QString &path)
    : m_folder(QFileInfo(path).isDir() ? QDir(path).absolutePath() : QFileInfo(path).absolutePath())
{
}

QString KeyRingFile::path() const { return m_folder + QStringLiteral("/register.lanyard"); }

QString KeyRingFile::previousPath() const { return path() + QStringLiteral(".previous"); }

Result<QByteArray> KeyRingFile::readBytes() const
{
    QFile file(path());
    if (!file.exists()) {
        const QString text = QFile::exists(previousPath())
            ? tr("The key ring register.lanyard is missing. The vaults beside it were not touched. Rename "
                 "register.lanyard.previous, which lies beside them, to register.lanyard and open it again.")
            : tr("There is no register here: the key ring register.lanyard is missing. If there should be one, put it "
                 "back from a backup.");
        return failure(Error::Code::NotFound, text);
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Failed,
                       tr("The key ring register.lanyard cannot be read. Nothing was changed. Check that you may open "
                          "the register's folder and try again."),
                       file.errorString());
    return file.readAll();
}

Result<KeyRing> KeyRingFile::read() const
{
    const Result<QByteArray> bytes = readBytes();
    return bytes ? KeyRing::fromJson(*bytes) : failure(bytes);
}

Result<void> KeyRingFile::write(const KeyRing &ring, bool force) const
{
    QFile now(path());
    const QByteArray standing = now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    now.close();
    const Result<KeyRing> there = KeyRing::fromJson(standing);
    if (there && !force && there->registerId == ring.registerId && there->revision >= ring.revision)
        return {};
    const bool kept = !there || writeWhole(previousPath(), standing);
    if (!kept || !writeWhole(path(), ring.toJson()))
        return failure(
            Error::Code::Failed,
            tr("The key ring register.lanyard could not be written. The register is whole and its key ring "
               "will be written when it is next opened. Check the disk's space and your rights to the folder."));
    return {};
}

} // namespace lanyard
