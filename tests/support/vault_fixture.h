#pragma once

#include "models/store/vault.h"
#include "tests/support/test_clock.h"

#include <QTemporaryDir>

namespace lanyard::test {

/// A folder of its own with one vault's file in it, and what is needed to open it again and again.
class VaultFixture
{
public:
    explicit VaultFixture(const QString &vault = QStringLiteral("office"));
    /// The same vault in a child process. Only tests pass a key as an argument.
    static VaultFixture fromArguments(const QStringList &arguments);
    QStringList arguments() const;
    static constexpr int ArgumentCount = 6;

    QString file() const { return m_folder + QLatin1Char('/') + m_vault + QStringLiteral(".sqlcipher"); }
    QString folder() const { return m_folder; }
    const Secret &key() const { return m_key; }
    RecordId registerId() const { return m_register; }
    TestClock &clock() { return m_clock; }

    Vault::Options options(bool create = false) const; ///< signed by the fixture's author, polled every 20 ms
    Result<std::unique_ptr<Vault>> open(bool create = false) const { return Vault::open(options(create)); }

    RecordId author() const { return m_author; }
    QByteArray authorPublicKey() const { return m_publicKey; }

private:
    std::unique_ptr<QTemporaryDir> m_owned;
    QString m_folder;
    QString m_vault;
    Secret m_key = Secret::random(32);
    RecordId m_register = RecordId::random();
    RecordId m_author = RecordId::random();
    Secret m_sessionKey;
    QByteArray m_publicKey;
    TestClock m_clock;
};

/// Every file of a folder with its bytes, to see that nothing was harmed.
QMap<QString, QByteArray> filesIn(const QString &folder);

/// A school's row with this name, as a Write that creates it.
Write schoolNamed(const QString &name, const RecordId &id = RecordId::make());
/// A pupil's row of that school.
Write pupilNamed(const QString &surname, const RecordId &school, const RecordId &id = RecordId::make());

} // namespace lanyard::test
