#include "models/store/backup_manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

QString formatKey() { return QStringLiteral("format"); }
QString registerKey() { return QStringLiteral("register"); }
QString madeKey() { return QStringLiteral("made"); }
QString filesKey() { return QStringLiteral("files"); }
QString nameKey() { return QStringLiteral("name"); }
QString sizeKey() { return QStringLiteral("size"); }
QString hashKey() { return QStringLiteral("blake2b"); }
QString headsKey() { return QStringLiteral("heads"); }
QString vaultKeyName() { return QStringLiteral("vault"); }
QString sequenceKey() { return QStringLiteral("sequence"); }

} // namespace

QByteArray BackupManifest::toJson() const
{
    QJsonArray fileList;
    for (const File &file : files)
        fileList << QJsonObject{
            {nameKey(), file.name}, {sizeKey(), file.size}, {hashKey(), QString::fromLatin1(file.hash.toHex())}};
    QJsonArray headList;
    for (auto head = heads.begin(); head != heads.end(); ++head)
        headList << QJsonObject{{vaultKeyName(), head.key().toText()},
                                {sequenceKey(), head->sequence},
                                {hashKey(), QString::fromLatin1(head->hash.toHex())}};
    return QJsonDocument(QJsonObject{{formatKey(), Format},
                                     {registerKey(), registerId.toText()},
                                     {madeKey(), made},
                                     {filesKey(), fileList},
                                     {headsKey(), headList}})
        .toJson();
}

std::optional<BackupManifest> BackupManifest::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[formatKey()].toInt() != Format)
        return std::nullopt;
    BackupManifest manifest;
    manifest.registerId = RecordId::fromText(root[registerKey()].toString());
    manifest.made = root[madeKey()].toInteger();
    const QJsonArray fileList = root[filesKey()].toArray();
    for (const QJsonValue &file : fileList)
        manifest.files << File{file[nameKey()].toString(), file[sizeKey()].toInteger(),
                               QByteArray::fromHex(file[hashKey()].toString().toLatin1())};
    const QJsonArray headList = root[headsKey()].toArray();
    for (const QJsonValue &head : headList)
        manifest.heads.insert(
            RecordId::fromText(head[vaultKeyName()].toString()),
            {head[sequenceKey()].toInteger(), QByteArray::fromHex(head[hashKey()].toString().toLatin1())});
    return manifest;
}

} // namespace lanyard
