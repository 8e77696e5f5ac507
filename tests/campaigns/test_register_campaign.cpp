#include "models/store/backup.h"
#include "models/store/key_ring_file.h"
#include "models/store/open_connection.h"
#include "tests/campaigns/kill_points.h"
#include "tests/support/child_process.h"
#include "tests/support/register_fixture.h"
#include "tests/support/watch_vfs.h"

#include <QDir>
#include <QProcess>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const QString Rekey = QStringLiteral("re-key");
const QString Password = QStringLiteral("password");
const QString Backup = QStringLiteral("backup");
const QString NewPassword = QStringLiteral("another one");

QString officeFile() { return QStringLiteral("office.sqlcipher"); }

enum Argument { Folder, Desk, What, Point, ArgumentCount };

Result<void> act(const QStringList &arguments)
{
    Register::Options options;
    options.deskFile = arguments.at(Desk);
    const auto session
        = Register::signIn(arguments.at(Folder), QStringLiteral("anna"), secret(RegisterFixture::Password), options);
    if (!session)
        return failure(session);
    killAtDiskOperation(arguments.at(Point).toInt());
    if (arguments.at(What) == Password)
        return (*session)->changePassword(secret(RegisterFixture::Password), secret(NewPassword));
    const auto users = (*session)->users();
    const auto dsl = std::find_if(users->begin(), users->end(),
                                  [](const User &user) { return user.name == QLatin1String("dsl"); });
    const auto left = (*session)->removeUser(dsl->id);
    return left ? Result<void>() : failure(left);
}

/// The archive is no file of SQLite's: the kill waits among its pieces.
Result<void> backUpAndDie(const QStringList &arguments)
{
    int pieces = 0;
    const int fatal = arguments.at(Point).toInt();
    const Progress progress([&](qint64, qint64) {
        if (++pieces == fatal)
            std::_Exit(KilledExitCode);
    });
    const auto done = backUp(arguments.at(Folder), arguments.at(Desk), {}, 1000, progress);
    killAtDiskOperation(0);
    for (int i = 0; i < pieces; ++i)
        countDiskOperation();
    return done;
}

int actAndDie(const QStringList &arguments)
{
    killAtDiskOperation(0);
    const auto done = arguments.at(What) == Backup ? backUpAndDie(arguments) : act(arguments);
    if (!done) {
        fputs(qPrintable(done.error().message + done.error().detail), stderr);
        return 1;
    }
    fprintf(stdout, "%d", diskOperations());
    fflush(stdout);
    return 0;
}

} // namespace

class TestRegisterCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReKeyKilledAnywhereIsFinishedByTheNextOpening();
    void aKeyRingWriteKilledAnywhereLeavesTheOldOrTheNew();
    void killedAtAnyMomentAtAll();
    void aBackupKilledAnywhereLeavesTheOldOrNone();

private:
    void putBack();
    QStringList arguments(const QString &what, int point) const;
    int operations(const QString &what);
    Result<std::unique_ptr<Register>> tryOpen(const QString &user, const QString &password) const;
    /// Signs in as whoever still can, and proves that everything opens and is whole.
    void checkRegister(const QString &password);

    std::unique_ptr<RegisterFixture> m_fixture;
    QHash<QString, QByteArray> m_before;
    QTemporaryDir m_desks;
    int m_desk = 0;
};

void TestRegisterCampaign::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_fixture->add(QStringLiteral("dsl"), {Role::Dsl});
    m_before = m_fixture->allBytes();
}

void TestRegisterCampaign::putBack()
{
    m_fixture->putBack(m_before);
    ++m_desk; // whole folders put back are what a desk's notes are there to notice
}

QStringList TestRegisterCampaign::arguments(const QString &what, int point) const
{
    return {m_fixture->folder(), m_desks.filePath(QString::number(m_desk)), what, QString::number(point)};
}

int TestRegisterCampaign::operations(const QString &what)
{
    putBack();
    ChildProcess unharmed(arguments(what, 0));
    return unharmed.exitCode() == 0 ? unharmed.output().toInt() : 0;
}

Result<std::unique_ptr<Register>> TestRegisterCampaign::tryOpen(const QString &user, const QString &password) const
{
    Register::Options options = m_fixture->options();
    options.deskFile = m_desks.filePath(QString::number(m_desk));
    return Register::signIn(m_fixture->folder(), user, secret(password), options);
}

void TestRegisterCampaign::checkRegister(const QString &password)
{
    const auto session = tryOpen(QStringLiteral("anna"), password);
    QVERIFY2(session, session ? "" : qPrintable(session.error().message + session.error().detail));
    QVERIFY((*session)->vault(QStringLiteral("about-head")));
    const auto verified = (*session)->verify();
    QVERIFY(verified);
    for (const Register::Verified &vault : *verified)
        QVERIFY2(vault.found.isEmpty(),
                 qPrintable(vault.vault + (vault.found.isEmpty() ? QString() : vault.found.first().text())));
    const auto users = (*session)->users();
    const bool isRemoved = std::any_of(users->begin(), users->end(), [](const User &user) {
        return user.name == QLatin1String("dsl") && user.removed;
    });
    const KeyRing ring = *KeyRingFile(m_fixture->folder()).read();
    for (const RingVault &vault : ring.vaults) {
        QVERIFY(!vault.hasPending());
        QVERIFY(vault.generation == 1 || isRemoved);
    }
    const bool isNewKey = ring.office()->generation == 2;
    QCOMPARE(isNewKey, isRemoved); // the opening finished what was begun
    QCOMPARE(tryOpen(QStringLiteral("dsl"), RegisterFixture::Password).has_value(), !isRemoved);
}

void TestRegisterCampaign::aReKeyKilledAnywhereIsFinishedByTheNextOpening()
{
    const int count = operations(Rekey);
    QVERIFY(count > 50);
    const std::set<int> points = points::spread(count, points::Rekey);
    QCOMPARE(int(points.size()), points::Rekey);
    for (const int point : points) {
        putBack();
        ChildProcess killed(arguments(Rekey, point));
        QCOMPARE(killed.exitCode(), KilledExitCode);
        checkRegister(RegisterFixture::Password);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("killed at operation %1 of %2").arg(point).arg(count)));
    }
    qInfo("%d of %d operations", int(points.size()), count);
}

void TestRegisterCampaign::aKeyRingWriteKilledAnywhereLeavesTheOldOrTheNew()
{
    const int count = operations(Password);
    const std::set<int> points = points::spread(count, points::KeyRing);
    QCOMPARE(int(points.size()), points::KeyRing);
    int old = 0;
    for (const int point : points) {
        putBack();
        ChildProcess killed(arguments(Password, point));
        QCOMPARE(killed.exitCode(), KilledExitCode);
        // Killed between master and projection the old password opens once more, and that opening sets it right.
        const bool opensOnce = tryOpen(QStringLiteral("anna"), RegisterFixture::Password).has_value();
        const bool isOld = opensOnce && tryOpen(QStringLiteral("anna"), RegisterFixture::Password);
        old += isOld;
        checkRegister(isOld ? RegisterFixture::Password : NewPassword);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("killed at operation %1 of %2").arg(point).arg(count)));
    }
    QVERIFY(old > 0);
}

void TestRegisterCampaign::killedAtAnyMomentAtAll()
{
    for (int i = 0; i < 15; ++i) {
        putBack();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    QStringList{QStringLiteral("--child")} + arguments(Rekey, 0));
        QVERIFY(child.waitForStarted());
        child.waitForFinished(40 + i * 35);
        child.kill();
        child.waitForFinished();
        checkRegister(RegisterFixture::Password);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("killed after %1 ms").arg(40 + i * 35)));
    }
}

void TestRegisterCampaign::aBackupKilledAnywhereLeavesTheOldOrNone()
{
    putBack();
    const QString archive = arguments(Backup, 0).at(Desk);
    ChildProcess unharmed(arguments(Backup, 0));
    QCOMPARE(unharmed.exitCode(), 0);
    const int pieces = unharmed.output().toInt();
    QVERIFY(pieces >= 5);
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray whole = contentOf(archive);
    for (int piece = 1; piece <= pieces; ++piece) {
        ChildProcess killed(arguments(Backup, piece));
        QCOMPARE(killed.exitCode(), KilledExitCode);
        QCOMPARE(contentOf(archive), whole);
        const QTemporaryDir target;
        QVERIFY(restore(archive, target.filePath(QStringLiteral("restored"))));
        QVERIFY(m_fixture->bytes(officeFile()) == m_before.value(officeFile()));
    }
}

int main(int argc, char **argv) { return mainWithChild<TestRegisterCampaign>(argc, argv, actAndDie); }

#include "test_register_campaign.moc"
