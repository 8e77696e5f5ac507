#include "models/store/backup.h"

#include "models/store/backup_manifest.h"
#include "models/store/key_ring_file.h"
#include "models/store/shared_file.h"
#include "models/store/tar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <vector>

namespace lanyard {

namespace {

constexpr int LockMsecs = 10000;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

tl::unexpected<Error> cannotWrite(const QString &detail = {})
{
    return failure(
        Error::Code::Failed,
        Text::tr("The backup could not be written. The register was not touched. Check the disk's space and that "
                 "you may write there."),
        detail);
}

/// The register's files, all of one moment for as long as this stands.
class BackupWriter
{
public:
    BackupWriter(const QString &registerPath, const QString &file, qint64 now, const Progress &progress)
        : m_ringFile(registerPath)
        , m_file(file)
        , m_tar(m_file)
        , m_now(now)
        , m_progress(progress)
    {
    }

    Result<void> run(const QMap<RecordId, TrailHead> &heads)
    {
        if (const auto locked = lockAll(); !locked)
            return locked;
        if (QFileInfo(m_file.fileName()).absolutePath() == m_ringFile.folder())
            return failure(Error::Code::Usage,
                           Text::tr("A backup inside the register's own folder is none. Choose another place."));
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.errorString());
        m_manifest.heads = heads;
        m_manifest.made = m_now;
        if (const auto written = writeAll(); !written)
            return written;
        return m_tar.finish() && m_file.commit() ? Result<void>() : cannotWrite(m_file.errorString());
    }

private:
    /// Office first: while it stands nobody changes the key ring's master, and so nobody finishes a re-key.
    Result<void> lockAll()
    {
        Result<KeyRing> ring = m_ringFile.read();
        if (!ring)
            return failure(ring);
        std::stable_sort(ring->vaults.begin(), ring->vaults.end(),
                         [](const RingVault &a, const RingVault &b) { return a.kind < b.kind; });
        for (const RingVault &vault : ring->vaults) {
            const QString path = m_ringFile.folder() + QLatin1Char('/') + vault.file;
            Result<SharedFile> shared = SharedFile::open(path, LockMsecs);
            if (!shared)
                return failure(shared);
            m_total += shared->size();
            m_vaults.push_back({vault.file, path, std::move(*shared)});
        }
        m_manifest.registerId = ring->registerId;
        return {};
    }

    Result<void> writeAll()
    {
        const Result<QByteArray> ring = m_ringFile.readBytes();
        if (!ring)
            return failure(ring);
        Result<void> written = writeBytes(QFileInfo(m_ringFile.path()).fileName(), *ring);
        for (size_t i = 0; i < m_vaults.size() && written; ++i)
            written = writeVault(m_vaults[i]);
        return written ? writeBytes(BackupManifest::fileName(), m_manifest.toJson(), false) : written;
    }

    Result<void> writeBytes(const QString &name, const QByteArray &bytes, bool listed = true)
    {
        if (!m_tar.begin(name, bytes.size(), m_now / 1000) || !m_tar.write(bytes) || !m_tar.end())
            return cannotWrite(m_file.errorString());
        if (listed)
            m_manifest.files << BackupManifest::File{name, bytes.size(), crypto::hash(bytes)};
        return {};
    }

    struct Locked
    {
        QString name;
        QString path;
        SharedFile file;
    };

    Result<void> writeVault(const Locked &vault)
    {
        crypto::Hasher hasher;
        bool isWritten = m_tar.begin(vault.name, vault.file.size(), m_now / 1000);
        const Result<void> read = vault.file.read([&](const QByteArray &piece) {
            hasher.add(piece);
            isWritten = isWritten && m_tar.write(piece);
            m_progress.report(m_done += piece.size(), m_total);
            return isWritten && !m_progress.isCancelled();
        });
        if (m_progress.isCancelled())
            return failure(Error::Code::Cancelled, Text::tr("The backup was stopped. Nothing was written."));
        if (!read && isWritten)
            return read;
        if (!isWritten || !m_tar.end())
            return cannotWrite(m_file.errorString());
        m_manifest.files << BackupManifest::File{vault.name, vault.file.size(), hasher.result()};
        return writeJournal(vault);
    }

    /// A journal that nobody is writing is a dead writer's: with it the file can be set right, without it not.
    Result<void> writeJournal(const Locked &vault)
    {
        const QString suffix = QStringLiteral("-journal");
        QFile journal(vault.path + suffix);
        if (vault.file.isBeingWritten() || !journal.exists() || journal.size() == 0)
            return {};
        if (!journal.open(QIODevice::ReadOnly))
            return cannotWrite(journal.errorString());
        return writeBytes(vault.name + suffix, journal.readAll());
    }

    KeyRingFile m_ringFile;
    QSaveFile m_file;
    TarWriter m_tar;
    qint64 m_now;
    const Progress &m_progress;
    BackupManifest m_manifest;
    std::vector<Locked> m_vaults;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<void> backUp(const QString &registerPath, const QString &file, const QMap<RecordId, TrailHead> &heads,
                    qint64 now, const Progress &progress)
{
    return BackupWriter(registerPath, file, now, progress).run(heads);
}

} // namespace lanyard
