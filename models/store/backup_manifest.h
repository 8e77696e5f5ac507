#pragma once

#include "models/store/desk_notes.h"

#include <QList>
#include <QMap>

#include <optional>

namespace lanyard {

/// The last file of a backup: what the others must be.
struct BackupManifest
{
    static constexpr int Format = 1;
    static QString fileName() { return QStringLiteral("manifest.json"); }

    struct File
    {
        QString name;
        qint64 size = 0;
        QByteArray hash; ///< BLAKE2b

        bool operator==(const File &) const = default;
    };

    RecordId registerId;
    qint64 made = 0; ///< UTC milliseconds
    QList<File> files;
    QMap<RecordId, TrailHead> heads;

    QByteArray toJson() const;
    static std::optional<BackupManifest> fromJson(const QByteArray &json);
};

} // namespace lanyard
