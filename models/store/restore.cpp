#include "models/store/backup.h"
#include "models/store/backup_manifest.h"
#include "models/store/key_ring_file.h"
#include "models/store/synced_folder.h"
#include "models/store/tar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace lanyard {

namespace {

constexpr qint64 PieceSize = 1024 * 1024;
constexpr qint64 MaxSmall = 16 * 1024 * 1024; ///< key ring and manifest are held in memory

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(
        Error::Code::Damaged,
        Text::tr("This backup is damaged or is none: its files are not those its manifest names. Nothing was "
                 "restored. Try an earlier backup."),
        detail);
}

tl::unexpected<Error> cannotWrite(const QString &detail)
{
    return failure(
        Error::Code::Failed,
        Text::tr("The register could not be restored there: check the disk's space and that you may write in the "
                 "folder. Nothing was left behind."),
        detail);
}

QString ringName() { return QStringLiteral("register.lanyard"); }

bool isVaultFile(const QString &name, const KeyRing &ring)
{
    const QString journal = QStringLiteral("-journal");
    const QString file = name.endsWith(journal) ? name.chopped(journal.size()) : name;
    return std::any_of(ring.vaults.begin(), ring.vaults.end(),
                       [&](const RingVault &vault) { return vault.file == file; });
}

class Restorer
{
public:
    Restorer(const QString &file, const QString &folder, const Progress &progress)
        : m_archive(file)
        , m_tar(m_archive)
        , m_folder(folder)
        , m_progress(progress)
    {
    }
    ~Restorer()
    {
        for (const QString &path : m_made)
            QFile::remove(path);
        if (m_isFolderMade) // only where nothing stayed in it
            QDir().rmdir(m_folder.absolutePath());
    }

    Result<Restored> run()
    {
        if (!m_archive.open(QIODevice::ReadOnly))
            return failure(Error::Code::NotFound, Text::tr("The backup cannot be opened. Check its name and place."),
                           m_archive.errorString());
        if (const auto plain = refuseSyncedFolder(m_folder.absolutePath()); !plain)
            return failure(plain);
        if (const auto ready = prepareFolder(); !ready)
            return failure(ready);
        while (const std::optional<TarReader::Entry> entry = m_tar.next()) {
            if (const auto taken = take(*entry); !taken)
                return failure(taken);
        }
        if (m_tar.isDamaged())
            return damaged(QStringLiteral("the archive breaks off"));
        return finish();
    }

private:
    Result<void> prepareFolder()
    {
        m_isFolderMade = !m_folder.exists();
        if (m_isFolderMade && !QDir().mkpath(m_folder.absolutePath()))
            return cannotWrite(QStringLiteral("mkpath"));
        if (!m_folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            return failure(Error::Code::Refused,
                           Text::tr("This folder is not empty, and a restore never overwrites. Nothing was changed. "
                                    "Choose a new folder."));
        return {};
    }

    Result<void> take(const TarReader::Entry &entry)
    {
        if (entry.name == ringName() || entry.name == BackupManifest::fileName())
            return takeSmall(entry);
        if (m_ring.vaults.isEmpty() || !isVaultFile(entry.name, m_ring))
            return damaged(QStringLiteral("an unexpected file"));
        return takeVault(entry);
    }

    Result<void> takeSmall(const TarReader::Entry &entry)
    {
        if (entry.size > MaxSmall)
            return damaged(QStringLiteral("a key ring or manifest beyond its limit"));
        QByteArray bytes;
        for (QByteArray piece = m_tar.read(PieceSize); !piece.isEmpty(); piece = m_tar.read(PieceSize))
            bytes += piece;
        if (entry.name == BackupManifest::fileName()) {
            m_manifest = BackupManifest::fromJson(bytes);
            return {};
        }
        m_seen << BackupManifest::File{entry.name, bytes.size(), crypto::hash(bytes)};
        Result<KeyRing> ring = KeyRing::fromJson(bytes);
        if (ring)
            m_ring = std::move(*ring);
        return ring ? Result<void>() : failure(ring);
    }

    Result<void> takeVault(const TarReader::Entry &entry)
    {
        QFile file(m_folder.filePath(entry.name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannotWrite(file.errorString());
        m_made << file.fileName();
        crypto::Hasher hasher;
        qint64 size = 0;
        for (QByteArray piece = m_tar.read(PieceSize); !piece.isEmpty(); piece = m_tar.read(PieceSize)) {
            hasher.add(piece);
            size += piece.size();
            if (file.write(piece) != piece.size())
                return cannotWrite(file.errorString());
            m_progress.report(m_archive.pos(), m_archive.size());
            if (m_progress.isCancelled())
                return failure(Error::Code::Cancelled, Text::tr("Cancelled. The folder is as it was."));
        }
        if (!file.flush())
            return cannotWrite(file.errorString());
        m_seen << BackupManifest::File{entry.name, size, hasher.result()};
        return {};
    }

    Result<Restored> finish()
    {
        if (!m_manifest || m_manifest->registerId != m_ring.registerId || m_manifest->files != m_seen)
            return damaged(QStringLiteral("the manifest does not match"));
        for (const RingVault &vault : m_ring.vaults) {
            if (!QFile::exists(m_folder.filePath(vault.file)))
                return damaged(QStringLiteral("a vault is missing"));
        }
        m_ring.instance = RecordId::random();
        if (const auto written = KeyRingFile(m_folder.absolutePath()).write(m_ring); !written)
            return failure(written);
        m_made.clear(); // they stay
        Restored restored;
        restored.made = m_manifest->made;
        for (const BackupManifest::File &file : m_seen)
            restored.files << file.name;
        return restored;
    }

    QFile m_archive;
    TarReader m_tar;
    QDir m_folder;
    const Progress m_progress;
    KeyRing m_ring;
    std::optional<BackupManifest> m_manifest;
    QList<BackupManifest::File> m_seen;
    QStringList m_made; ///< removed again unless all is well
    bool m_isFolderMade = false;
};

} // namespace

Result<Restored> restore(const QString &file, const QString &folder, const Progress &progress)
{
    return Restorer(file, folder, progress).run();
}

} // namespace lanyard
