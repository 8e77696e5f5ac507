#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

namespace lanyard::test {

VaultFixture::VaultFixture(const QString &vault)
    : m_owned(std::make_unique<QTemporaryDir>())
    , m_folder(m_owned->path())
    , m_vault(vault)
    , m_sessionKey(crypto_sign_SECRETKEYBYTES)
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
{
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()), m_sessionKey.data());
}

QStringList VaultFixture::arguments() const
{
    const auto hex = [](const Secret &secret) {
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())).toHex());
    };
    return {m_folder, m_vault, hex(m_key), m_register.toText(), m_author.toText(), hex(m_sessionKey)};
}

VaultFixture VaultFixture::fromArguments(const QStringList &arguments)
{
    const auto secret = [](const QString &hex) {
        QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
        return Secret::take(bytes);
    };
    VaultFixture fixture(arguments.at(1));
    fixture.m_folder = arguments.at(0);
    fixture.m_key = secret(arguments.at(2));
    fixture.m_register = RecordId::fromText(arguments.at(3));
    fixture.m_author = RecordId::fromText(arguments.at(4));
    fixture.m_sessionKey = secret(arguments.at(5));
    return fixture;
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.insert(info.fileName(), file.readAll());
    }
    return files;
}

Vault::Options VaultFixture::options(bool create) const
{
    Vault::Options options;
    options.file = file();
    options.registerId = m_register;
    options.name = m_vault;
    options.key = m_key.clone();
    options.author = {m_author, QStringLiteral("office"), m_sessionKey.clone()};
    options.clock = m_clock.clock();
    options.create = create;
    options.pollMsecs = 20;
    options.draftMsecs = 50;
    return options;
}

Write schoolNamed(const QString &name, const RecordId &id)
{
    return {QStringLiteral("school"), id, 0, {{QStringLiteral("name"), name}, {QStringLiteral("trust"), QString()}}};
}

Write pupilNamed(const QString &surname, const RecordId &school, const RecordId &id)
{
    return {QStringLiteral("pupil"),
            id,
            0,
            {{QStringLiteral("school"), school.toBytes()},
             {QStringLiteral("legal_surname"), surname},
             {QStringLiteral("legal_forename"), QStringLiteral("Hà")}}};
}

} // namespace lanyard::test
