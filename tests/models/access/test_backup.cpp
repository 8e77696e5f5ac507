#include "models/store/backup.h"
#include "models/store/backup_manifest.h"
#include "models/store/key_ring_file.h"
#include "models/store/share_test.h"
#include "models/store/shared_file.h"
#include "models/store/synced_folder.h"
#include "models/store/tar.h"
#include "models/store/vault.h"
#include "tests/support/child_process.h"
#include "tests/support/register_fixture.h"
#include "tests/support/vault_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr int Pupils = 300;

/// A desk of its own that adds pupils, one commit after another, until it is ended.
int keepWriting(const QStringList &arguments)
{
    Register::Options options;
    options.deskFile = arguments.at(1);
    const auto session
        = Register::signIn(arguments.at(0), QStringLiteral("anna"), secret(RegisterFixture::Password), options);
    if (!session)
        return 1;
    for (int i = 0; i < Pupils; ++i) {
        Change change;
        for (int two = 0; two < 2; ++two) // both or neither
            change.writes << pupilNamed(QString::number(i), (*session)->school().id);
        if (!wait((*session)->office().commit(change)))
            return 2;
        if (i == 2) {
            fputs("writing\n", stdout);
            fflush(stdout);
        }
    }
    return 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesOf(const QString &archive)
{
    QFile file(archive);
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    TarReader tar(file);
    while (const auto entry = tar.next())
        names << entry->name;
    return names;
}

Result<qint64> pupilsIn(Register &session)
{
    return wait(session.office().read<qint64>([](Connection &connection) -> Result<qint64> {
        Statement &count = connection.cached("SELECT count(*) FROM pupil");
        const qint64 pupils = count.step() ? count.integer(0) : -1;
        count.reset();
        return pupils;
    }));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupNeedsNoKeyAndAnyTarReadsIt();
    void whereNoRegisterIsNothingIsBackedUp();
    void aRestoreIsWholeAndKnowsItsHeads();
    void aRestoreNeverOverwrites();
    void aDamagedBackupRestoresNothing_data();
    void aDamagedBackupRestoresNothing();
    void aBackupWhileAnotherProcessWritesIsOfOneMoment();
    void aDeadWritersJournalIsBackedUp();
    void aBackupStopsForNobodyButWaitsForAWriter();
    void aStoppedBackupLeavesTheOldOne();
    void aShareIsTriedOut();
    void foldersCopiedBehindTheProgramsBackAreRefused();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
};

void TestBackup::aBackupNeedsNoKeyAndAnyTarReadsIt()
{
    const RegisterFixture fixture;
    const auto before = fixture.allBytes();
    const QString archive = path(QStringLiteral("plain.tar"));
    const auto done = backUp(fixture.folder(), archive, {}, 1000);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(fixture.allBytes(), before);
    QCOMPARE(filesOf(archive),
             QStringList({QStringLiteral("register.lanyard"), QStringLiteral("office.sqlcipher"),
                          QStringLiteral("safeguarding.sqlcipher"), QStringLiteral("about-head.sqlcipher"),
                          QStringLiteral("about-dsl.sqlcipher"), QStringLiteral("about-ceo.sqlcipher"),
                          QStringLiteral("manifest.json")}));
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("tar"));
    if (tool.isEmpty())
        QSKIP("no tar to compare with");
    QProcess process;
    process.start(tool, {QStringLiteral("-xOf"), archive, QStringLiteral("office.sqlcipher")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), fixture.bytes(QStringLiteral("office.sqlcipher")));
}

void TestBackup::whereNoRegisterIsNothingIsBackedUp()
{
    const auto done = backUp(path(QStringLiteral("nowhere")), path(QStringLiteral("nothing.tar")), {}, 1000);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(path(QStringLiteral("nothing.tar"))));
}

void TestBackup::aRestoreIsWholeAndKnowsItsHeads()
{
    RegisterFixture fixture;
    const QString archive = path(QStringLiteral("whole.tar"));
    QVERIFY(fixture.open()->backUp(archive));
    QFile file(archive);
    QVERIFY(file.open(QIODevice::ReadOnly));
    TarReader tar(file);
    std::optional<BackupManifest> manifest;
    while (const auto entry = tar.next()) {
        if (entry->name == BackupManifest::fileName())
            manifest = BackupManifest::fromJson(tar.read(entry->size));
    }
    QVERIFY(manifest);
    QCOMPARE(manifest->heads.size(), 5);
    QCOMPARE(manifest->files.size(), 6);

    const QString folder = path(QStringLiteral("restored"));
    const auto restored = restore(archive, folder);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QCOMPARE(restored->made, fixture.clock().clock().msecs());
    QCOMPARE(contentOf(folder + QStringLiteral("/office.sqlcipher")),
             fixture.bytes(QStringLiteral("office.sqlcipher")));
    const KeyRing before = *KeyRingFile(fixture.folder()).read();
    const KeyRing after = *KeyRingFile(folder).read();
    QCOMPARE(after.registerId, before.registerId);
    QVERIFY(after.instance != before.instance);
    // The same desk has seen later entries of the register it came from: a restored one is not taken for a trick.
    fixture.add(QStringLiteral("later"), {Role::Staff});
    const auto opened
        = Register::signIn(folder, QStringLiteral("anna"), secret(RegisterFixture::Password), fixture.options());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE((*opened)->warnings().size(), 1);
    const auto all = (*opened)->verify();
    for (const Register::Verified &verified : *all)
        QVERIFY(verified.found.isEmpty());
    // Nor does it make this desk forget what it saw of the first.
    QVERIFY(fixture.open()->warnings().isEmpty());
}

void TestBackup::aRestoreNeverOverwrites()
{
    const RegisterFixture fixture;
    const QString archive = path(QStringLiteral("once.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    const auto before = fixture.allBytes();
    const auto over = restore(archive, fixture.folder());
    QVERIFY(!over);
    QCOMPARE(over.error().code, Error::Code::Refused);
    QCOMPARE(fixture.allBytes(), before);
    QCOMPARE(backUp(fixture.folder(), fixture.file(QStringLiteral("office.sqlcipher")), {}, 1000).error().code,
             Error::Code::Usage);
    QCOMPARE(fixture.allBytes(), before);
}

void TestBackup::aDamagedBackupRestoresNothing_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"a byte of a vault", "cut off", "not a backup", "no manifest", "a longer name"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestBackup::aDamagedBackupRestoresNothing()
{
    QFETCH(QString, damage);
    const RegisterFixture fixture;
    const QString archive = path(QStringLiteral("damaged.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    QByteArray bytes = contentOf(archive);
    if (damage == QLatin1String("a byte of a vault"))
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    else if (damage == QLatin1String("cut off"))
        bytes.chop(bytes.size() / 3);
    else if (damage == QLatin1String("not a backup"))
        bytes = QByteArray("PK\3\4").repeated(1000);
    else if (damage == QLatin1String("no manifest"))
        bytes = bytes.left(bytes.lastIndexOf("manifest.json")) + QByteArray(1024, '\0');
    else
        bytes.replace("office.sqlcipher", "../ice.sqlcipher");
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString folder = path(QStringLiteral("nothing"));
    const auto restored = restore(archive, folder);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Damaged);
    QVERIFY(!QFile::exists(folder));
}

void TestBackup::aBackupWhileAnotherProcessWritesIsOfOneMoment()
{
    const RegisterFixture fixture;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--child"), fixture.folder(), path(QStringLiteral("writer.json"))});
    QVERIFY(writer.waitForReadyRead(30000));
    QList<qint64> counts;
    for (int i = 0; i < 3; ++i) {
        const QString name = QString::number(i);
        const auto done = backUp(fixture.folder(), path(name + QStringLiteral(".tar")), {}, 1000);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(restore(path(name + QStringLiteral(".tar")), path(name)));
        Register::Options options = fixture.options();
        options.deskFile = path(name + QStringLiteral(".json"));
        const auto opened
            = Register::signIn(path(name), QStringLiteral("anna"), secret(RegisterFixture::Password), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const auto all = (*opened)->verify();
        for (const Register::Verified &verified : *all)
            QVERIFY2(verified.found.isEmpty(), qPrintable(verified.vault));
        counts << *pupilsIn(**opened);
        QVERIFY(counts.last() % 2 == 0);
    }
    const bool wasWriting = writer.state() == QProcess::Running;
    QVERIFY(writer.waitForFinished(60000));
    QCOMPARE(writer.exitCode(), 0); // and lost nothing by it
    QCOMPARE(*pupilsIn(*fixture.open()), qint64(2 * Pupils));
    QVERIFY(wasWriting && counts.first() < counts.last());
}

void TestBackup::aDeadWritersJournalIsBackedUp()
{
    const RegisterFixture fixture;
    fixture.write(QStringLiteral("office.sqlcipher-journal"), QByteArray(2000, 'j'));
    const QString archive = path(QStringLiteral("journal.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    QVERIFY(filesOf(archive).contains(QStringLiteral("office.sqlcipher-journal")));
    QVERIFY(restore(archive, path(QStringLiteral("with-journal"))));
    QCOMPARE(contentOf(path(QStringLiteral("with-journal/office.sqlcipher-journal"))), QByteArray(2000, 'j'));
}

void TestBackup::aBackupStopsForNobodyButWaitsForAWriter()
{
    const RegisterFixture fixture;
    const QString office = fixture.file(QStringLiteral("office.sqlcipher"));
    const auto session = fixture.raw(QStringLiteral("office"));
    QVERIFY(session->execute("BEGIN EXCLUSIVE"));
    const auto refused = SharedFile::open(office, 50);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(session->execute("ROLLBACK"));
    const auto shared = SharedFile::open(office, 50);
    QVERIFY(shared);
    QVERIFY(!shared->isBeingWritten());
    QVERIFY(session->execute("BEGIN IMMEDIATE")); // begun, but nothing can be written into the file now
    QVERIFY(shared->isBeingWritten());
    QVERIFY(session->execute("ROLLBACK"));
}

void TestBackup::aStoppedBackupLeavesTheOldOne()
{
    const RegisterFixture fixture;
    const QString archive = path(QStringLiteral("kept.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    const QByteArray before = contentOf(archive);
    Progress stopping;
    stopping.cancel();
    const auto stopped = backUp(fixture.folder(), archive, {}, 2000, stopping);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QCOMPARE(contentOf(archive), before);
    QVERIFY(backUp(fixture.folder(), archive, {}, 2000));
    QVERIFY(contentOf(archive) != before);
}

void TestBackup::aShareIsTriedOut()
{
    const auto checks = shareTest(m_dir.path());
    QVERIFY(checks);
    for (const ShareCheck &check : *checks)
        QVERIFY2(check.works, qPrintable(check.name));
    QVERIFY(QDir(m_dir.path())
                .entryList({QStringLiteral("lanyard-share-test*")}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    QVERIFY(!shareTest(path(QStringLiteral("not there"))));
}

void TestBackup::foldersCopiedBehindTheProgramsBackAreRefused()
{
    const QDir dir(m_dir.path());
    for (const char *name : {"OneDrive", "OneDrive - Harbour Trust"}) {
        const QString folder = dir.filePath(QString::fromLatin1(name)) + QStringLiteral("/registers/quay");
        QVERIFY(dir.mkpath(folder));
        QCOMPARE(refuseSyncedFolder(folder).error().code, Error::Code::Refused);
    }
    QVERIFY(dir.mkpath(QStringLiteral("replicated/DfsrPrivate")) && dir.mkpath(QStringLiteral("replicated/quay")));
    QVERIFY(!refuseSyncedFolder(dir.filePath(QStringLiteral("replicated/quay"))));
    QVERIFY(refuseSyncedFolder(dir.filePath(QStringLiteral("OneDriven/quay"))));
    const RegisterFixture fixture;
    const QString archive = path(QStringLiteral("drive.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    QCOMPARE(restore(archive, dir.filePath(QStringLiteral("OneDrive/restored"))).error().code, Error::Code::Refused);
}

int main(int argc, char **argv) { return mainWithChild<TestBackup>(argc, argv, keepWriting); }

#include "test_backup.moc"
