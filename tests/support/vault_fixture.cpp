#include "tests/support/vault_fixture.h"

#include <sodium.h>

namespace lanyard::test {

VaultFixture::VaultFixture(const QString &vault)
    : m_vault(vault)
    , m_sessionKey(crypto_sign_SECRETKEYBYTES)
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
{
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()), m_sessionKey.data());
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
