#pragma once

#include "models/access/register.h"
#include "models/store/connection.h"
#include "tests/support/test_clock.h"

#include <QHash>
#include <QTemporaryDir>

namespace lanyard::test {

Secret secret(const QString &text);

/// A real register in a temporary folder, with cheap keys, made by "anna" of the office.
class RegisterFixture
{
public:
    explicit RegisterFixture(const QList<Role> &creatorRoles = {Role::Office});

    QString folder() const { return m_dir.filePath(QStringLiteral("register")); }
    QString file(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    Register::Options options() const;
    TestClock &clock() { return m_clock; }

    QString recoveryKey(const QString &vault) const;
    Result<std::unique_ptr<Register>> tryOpen(const QString &user, const QString &password = Password) const;
    /// Fails the test where the sign-in does.
    std::unique_ptr<Register> open(const QString &user = QStringLiteral("anna")) const;
    /// Added by `by`, who signs in for it.
    RecordId add(const QString &name, const QList<Role> &roles, const QString &by = QStringLiteral("anna")) const;

    /// Past the program's own doors: with the raw key that the recovery sheet gives.
    Secret rawKey(const QString &vault) const;
    std::unique_ptr<Connection> raw(const QString &vault) const;

    QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QHash<QString, QByteArray> allBytes() const; ///< to prove that nothing was harmed
    void putBack(const QHash<QString, QByteArray> &all) const; ///< the folder as it was, and nothing else in it

    static inline const QString Password = QStringLiteral("correct horse battery");

private:
    QTemporaryDir m_dir;
    TestClock m_clock;
    QList<RecoveryKey> m_recovery;
};

} // namespace lanyard::test
