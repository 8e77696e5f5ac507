#include "models/store/desk_notes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int LockMsecs = 2000;
constexpr qint64 MaxBytes = 4 * 1024 * 1024;

QString sequenceKey() { return QStringLiteral("sequence"); }
QString hashKey() { return QStringLiteral("hash"); }

QJsonObject load(const QString &path)
{
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= MaxBytes;
    return isReadable ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Register, instance and vault lead to what was seen.
std::optional<TrailHead> seenIn(const QJsonObject &vaults, const RecordId &vault)
{
    const QJsonObject seen = vaults[vault.toText()].toObject();
    if (seen.isEmpty())
        return std::nullopt;
    return TrailHead{seen[sequenceKey()].toInteger(), QByteArray::fromHex(seen[hashKey()].toString().toLatin1())};
}

QJsonObject vaultsIn(const QJsonObject &all, const RecordId &registerId, const RecordId &instance)
{
    return all[registerId.toText()][instance.toText()].toObject();
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
    return seenIn(vaultsIn(load(m_path), registerId, instance), vault);
}

bool DeskNotes::knowsOnlyOtherInstances(const RecordId &registerId, const RecordId &instance) const
{
    const QMutexLocker lock(&m_mutex);
    const QJsonObject instances = load(m_path)[registerId.toText()].toObject();
    const auto isInstance = [](const QJsonValue &vaults) {
        const QJsonObject seen = vaults.toObject();
        return !seen.isEmpty() && std::all_of(seen.begin(), seen.end(), [](const QJsonValue &head) {
            return head.toObject().contains(sequenceKey());
        });
    };
    return !instances.contains(instance.toText()) && std::any_of(instances.begin(), instances.end(), isInstance);
}

void DeskNotes::note(const RecordId &registerId, const RecordId &instance, const RecordId &vault, const TrailHead &seen)
{
    const QMutexLocker lock(&m_mutex);
    const auto isKnown = [&](const QJsonObject &all) {
        const std::optional<TrailHead> before = seenIn(vaultsIn(all, registerId, instance), vault);
        return before && before->sequence >= seen.sequence;
    };
    if (isKnown(load(m_path)))
        return;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile desk(m_path + QStringLiteral(".lock")); // two programs of this desk
    if (!desk.tryLock(LockMsecs))
        return;
    QJsonObject all = load(m_path);
    if (isKnown(all))
        return;
    QJsonObject vaults = vaultsIn(all, registerId, instance);
    vaults[vault.toText()]
        = QJsonObject{{sequenceKey(), seen.sequence}, {hashKey(), QString::fromLatin1(seen.hash.toHex())}};
    QJsonObject instances = all[registerId.toText()].toObject();
    instances[instance.toText()] = vaults;
    all[registerId.toText()] = instances;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

} // namespace lanyard
