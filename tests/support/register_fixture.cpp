#include "tests/support/register_fixture.h"

#include "models/access/raw_keys.h"
#include "models/store/open_connection.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace lanyard::test {

Secret secret(const QString &text)
{
    QString copy = text;
    return Secret::take(copy);
}

RegisterFixture::RegisterFixture(const QList<Role> &creatorRoles)
{
    Register::New what;
    what.folder = folder();
    what.trust = QStringLiteral("Harbour Trust");
    what.school = QStringLiteral("Quay Primary School");
    what.userName = QStringLiteral("anna");
    what.roles = creatorRoles;
    what.password = secret(Password);
    what.cost = KeyCost::cheap();
    const auto made = Register::create(std::move(what), options());
    if (!made)
        qFatal("the register was not made: %s", qPrintable(made.error().message + made.error().detail));
    m_recovery = *made;
}

Register::Options RegisterFixture::options() const
{
    Register::Options options;
    options.clock = m_clock.clock();
    options.deskFile = m_dir.filePath(QStringLiteral("desk.json"));
    return options;
}

QString RegisterFixture::recoveryKey(const QString &vault) const
{
    for (const RecoveryKey &key : m_recovery) {
        if (key.vault == vault)
            return key.text;
    }
    return {};
}

Result<std::unique_ptr<Register>> RegisterFixture::tryOpen(const QString &user, const QString &password) const
{
    return Register::signIn(folder(), user, secret(password), options());
}

std::unique_ptr<Register> RegisterFixture::open(const QString &user) const
{
    auto opened = tryOpen(user);
    if (!opened)
        qFatal("%s could not sign in: %s (%s)", qPrintable(user), qPrintable(opened.error().message),
               qPrintable(opened.error().detail));
    return std::move(*opened);
}

RecordId RegisterFixture::add(const QString &name, const QList<Role> &roles, const QString &by) const
{
    QList<RoleGrant> grants;
    for (const Role role : roles)
        grants << RoleGrant{role, {}};
    const auto added = open(by)->addUser(name, grants, secret(Password));
    if (!added)
        qFatal("%s was not added: %s", qPrintable(name), qPrintable(added.error().message + added.error().detail));
    return *added;
}

Secret RegisterFixture::rawKey(const QString &vault) const
{
    auto keys = rawKeys(folder(), recoveryKey(vault));
    if (!keys || keys->size() != 1)
        qFatal("the recovery key of %s opens nothing", qPrintable(vault));
    return std::move(keys->front().key);
}

std::unique_ptr<Connection> RegisterFixture::raw(const QString &vault) const
{
    auto opened = openConnection({file(vault + QStringLiteral(".sqlcipher"))}, rawKey(vault));
    if (!opened)
        qFatal("%s does not open with its raw key: %s", qPrintable(vault), qPrintable(opened.error().detail));
    return std::move(*opened);
}

QByteArray RegisterFixture::bytes(const QString &name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void RegisterFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile opened(file(name));
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
}

QHash<QString, QByteArray> RegisterFixture::allBytes() const
{
    QHash<QString, QByteArray> all;
    for (const QString &name : QDir(folder()).entryList(QDir::Files))
        all.insert(name, bytes(name));
    return all;
}

void RegisterFixture::putBack(const QHash<QString, QByteArray> &all) const
{
    const QStringList present = allBytes().keys();
    for (const QString &name : present) {
        if (!all.contains(name))
            QFile::remove(file(name));
    }
    for (auto one = all.begin(); one != all.end(); ++one)
        write(one.key(), one.value());
}

} // namespace lanyard::test
