#include "models/store/desk_notes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace lanyard {

namespace {

constexpr int LockMsecs = 2000;
constexpr qint64 MaxBytes = 4 * 1024 * 1024;

QString instanceKey() { return QStringLiteral("instance"); }
QString vaultsKey() { return QStringLiteral("vaults"); }
QString sequenceKey() { return QStringLiteral("sequence"); }
QString hashKey() { return QStringLiteral("hash"); }

QJsonObject load(const QString &path)
{
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= MaxBytes;
    return isReadable ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<TrailHead> seenIn(const QJsonObject &entry, const RecordId &instance, const RecordId &vault)
{
    const QJsonObject seen = entry[vaultsKey()][vault.toText()].toObject();
    if (entry[instanceKey()].toString() != instance.toText() || seen.isEmpty())
        return std::nullopt;
    return TrailHead{seen[sequenceKey()].toInteger(), QByteArray::fromHex(seen[hashKey()].toString().toLatin1())};
}

} // namespace

DeskNotes::DeskNotes(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                     + QStringLiteral("/desk-notes.json")
                            : path)
{
}

std::optional<TrailHead> DeskNotes::seen(const RecordId &registerId, const RecordId &instance,
                                         const RecordId &vault) const
{
    const QMutexLocker lock(&m_mutex);
    return seenIn(load(m_path)[registerId.toText()].toObject(), instance, vault);
}

bool DeskNotes::knowsOtherInstance(const RecordId &registerId, const RecordId &instance) const
{
    const QMutexLocker lock(&m_mutex);
    const QJsonObject entry = load(m_path)[registerId.toText()].toObject();
    return !entry.isEmpty() && entry[instanceKey()].toString() != instance.toText();
}

void DeskNotes::note(const RecordId &registerId, const RecordId &instance, const RecordId &vault, const TrailHead &seen)
{
    const QMutexLocker lock(&m_mutex);
    const auto isKnown = [&](const QJsonObject &entry) {
        const std::optional<TrailHead> before = seenIn(entry, instance, vault);
        return before && before->sequence >= seen.sequence;
    };
    if (isKnown(load(m_path)[registerId.toText()].toObject()))
        return;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile desk(m_path + QStringLiteral(".lock")); // two programs of this desk
    if (!desk.tryLock(LockMsecs))
        return;
    QJsonObject all = load(m_path);
    QJsonObject entry = all[registerId.toText()].toObject();
    if (isKnown(entry))
        return;
    if (entry[instanceKey()].toString() != instance.toText())
        entry = {{instanceKey(), instance.toText()}};
    QJsonObject vaults = entry[vaultsKey()].toObject();
    vaults[vault.toText()]
        = QJsonObject{{sequenceKey(), seen.sequence}, {hashKey(), QString::fromLatin1(seen.hash.toHex())}};
    entry[vaultsKey()] = vaults;
    all[registerId.toText()] = entry;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

} // namespace lanyard
