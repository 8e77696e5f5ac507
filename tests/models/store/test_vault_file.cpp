#include "models/store/connection.h"
#include "models/store/lock_probe.h"
#include "models/store/migrations.h"
#include "models/store/open_connection.h"
#include "models/store/query.h"
#include "models/store/schema_trail.h"
#include "models/store/shared_file.h"
#include "tests/support/child_process.h"
#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr qint64 PageSize = 4096;
const QString Planted = QStringLiteral("Ffion-Planted-Name");

QString hexOf(const Secret &key)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex());
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

int openWithWrongKey(const QStringList &arguments)
{
    const auto opened = openConnection({arguments.first()}, Secret::random(32));
    return opened ? 0 : int(opened.error().code);
}

} // namespace

class TestVaultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noPageIsReadableAsPlainText();
    void theStandardToolOpensItWithTheRawKeyAlone();
    void aKeyOfAnyOtherLengthIsRefused();
    void openingGoesByTheBook();
    void whatCannotBeOpenedSaysWhyAndIsNotHarmed_data();
    void whatCannotBeOpenedSaysWhyAndIsNotHarmed();
    void aWrongKeyIsNotTalkedAboutOnStandardError();
    void aDamagedPageIsDamageAndNothingElse();
    void aBusyFileIsBusyAndNothingElse();
    void aFileInTheWayIsNotOverwritten();
    void aFolderDeeperThan260CharactersHoldsAVault();
    void aNewerProgramsFileIsReadWhereItCanBe();
    void aMigrationIsRunWholeOrNotAtAll();
    void afterRekeyingOnlyTheNewKeyOpens();

private:
    std::unique_ptr<VaultFixture> m_fixture;
};

void TestVaultFile::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    const auto vault = m_fixture->open(true);
    QVERIFY(vault);
    Change change{Change::Kind::Record, {}, {schoolNamed(Planted)}};
    for (int i = 0; i < 300; ++i)
        change.writes.append(pupilNamed(Planted + QString::number(i), change.writes.first().id));
    QVERIFY(wait((*vault)->commit(change)));
}

void TestVaultFile::noPageIsReadableAsPlainText()
{
    const QByteArray bytes = filesIn(m_fixture->folder()).value(QStringLiteral("office.sqlcipher"));
    QVERIFY(bytes.size() > 20 * PageSize);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    for (const char *word : {"Ffion", "CREATE TABLE", "legal_surname", "sqlite", "trail"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(m_fixture->key().data()), 16)));
    for (qint64 page = 0; page < bytes.size() / PageSize; ++page) {
        const QByteArray one = bytes.mid(page * PageSize, PageSize);
        // Encrypted bytes use nearly all 256 values; a page of text or of zeros does not.
        QVERIFY2(std::set<char>(one.begin(), one.end()).size() > 240, qPrintable(QString::number(page)));
    }
}

void TestVaultFile::theStandardToolOpensItWithTheRawKeyAlone()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
    if (tool.isEmpty())
        QSKIP("the sqlcipher tool is not installed");
    const auto count = [&](const QByteArray &pragma) {
        QProcess process;
        process.start(tool, {QStringLiteral("-batch"), m_fixture->file()});
        process.write(pragma + "\nSELECT 'pupils ' || count(*) FROM pupil;\n");
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    QVERIFY(count("PRAGMA key = \"x'" + hexOf(m_fixture->key()).toLatin1() + "'\";").contains("pupils 300"));
    QVERIFY(!count("PRAGMA key = \"x'" + hexOf(Secret::random(32)).toLatin1() + "'\";").contains("pupils"));
    QVERIFY(!count("").contains("pupils"));
}

void TestVaultFile::aKeyOfAnyOtherLengthIsRefused()
{
    for (const size_t size : {size_t(0), size_t(16), size_t(31), size_t(33), size_t(64)}) {
        const auto opened = openConnection({m_fixture->file()}, Secret(size));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Failed);
    }
}

void TestVaultFile::openingGoesByTheBook()
{
    const auto opened = openConnection({m_fixture->file()}, m_fixture->key());
    QVERIFY(opened);
    const auto setting = [&](const char *name) {
        Query query(**opened, QStringLiteral("PRAGMA ") + QLatin1String(name));
        query.exec();
        return query.next() ? query.text(0) : QString();
    };
    QVERIFY(!setting("cipher_version").isEmpty());
    QCOMPARE(setting("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(setting("journal_mode"), QStringLiteral("truncate"));
    QCOMPARE(setting("synchronous"), QStringLiteral("2"));
    QCOMPARE(setting("temp_store"), QStringLiteral("2"));
    QCOMPARE(setting("secure_delete"), QStringLiteral("1"));
    QCOMPARE(setting("cache_size"), QStringLiteral("-32768"));
    QCOMPARE(setting("cipher_log_level"), QStringLiteral("NONE"));
}

void TestVaultFile::whatCannotBeOpenedSaysWhyAndIsNotHarmed_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<int>("code");
    const auto row = [](const char *trouble, Error::Code code) {
        QTest::newRow(trouble) << QString::fromLatin1(trouble) << int(code);
    };
    row("wrong key", Error::Code::NotAllowed);
    row("missing", Error::Code::NotFound);
    row("empty", Error::Code::Damaged);
    row("truncated to half", Error::Code::Damaged);
    row("truncated within a page", Error::Code::Damaged);
    row("plain file", Error::Code::NotAllowed);
    row("newer program", Error::Code::NewerProgram);
    row("not a vault", Error::Code::Damaged);
}

void TestVaultFile::whatCannotBeOpenedSaysWhyAndIsNotHarmed()
{
    QFETCH(QString, trouble);
    QFETCH(int, code);
    const QString path = m_fixture->file();
    Vault::Options options = m_fixture->options();
    if (trouble == QLatin1String("wrong key")) {
        options.key = Secret::random(32);
    } else if (trouble == QLatin1String("missing")) {
        QFile::remove(path);
    } else if (trouble == QLatin1String("empty")) {
        QFile::resize(path, 0);
    } else if (trouble == QLatin1String("truncated to half")) {
        QFile::resize(path, QFileInfo(path).size() / PageSize / 2 * PageSize);
    } else if (trouble == QLatin1String("truncated within a page")) {
        QFile::resize(path, QFileInfo(path).size() - 100);
    } else if (trouble == QLatin1String("plain file")) {
        overwrite(path, 0, QByteArray("SQLite format 3\0", 16));
    } else if (trouble == QLatin1String("newer program")) {
        const auto newer = openConnection({path}, m_fixture->key());
        QVERIFY((*newer)->execute("UPDATE meta SET value = 999 WHERE key LIKE 'office.%'"));
    } else {
        QFile::remove(path);
        const auto other = openConnection({path, true}, m_fixture->key());
        QVERIFY((*other)->execute("CREATE TABLE something (a)"));
    }

    const QMap<QString, QByteArray> before = filesIn(m_fixture->folder());
    const auto opened = Vault::open(std::move(options));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QVERIFY(opened.error().message.size() > 40); // what happened, that nothing was lost, what to do next
    QVERIFY(!opened.error().message.contains(path) && !opened.error().detail.contains(Planted));
    QCOMPARE(filesIn(m_fixture->folder()), before);
}

void TestVaultFile::aWrongKeyIsNotTalkedAboutOnStandardError()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), m_fixture->file()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), int(Error::Code::NotAllowed));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestVaultFile::aDamagedPageIsDamageAndNothingElse()
{
    const qint64 pages = QFileInfo(m_fixture->file()).size() / PageSize;
    const QByteArray whole = filesIn(m_fixture->folder()).first();
    int found = 0;
    for (qint64 page = 1; page < pages; page += 3) {
        overwrite(m_fixture->file(), 0, whole);
        overwrite(m_fixture->file(), page * PageSize + 1000, QByteArray(16, 'x'));
        const QMap<QString, QByteArray> before = filesIn(m_fixture->folder());
        const auto opened = m_fixture->open();
        const auto read = opened ? wait((*opened)->read<qint64>([](Connection &connection) -> Result<qint64> {
            Query query(connection, QStringLiteral("SELECT sum(length(legal_surname)) FROM pupil"));
            query.exec();
            query.next();
            return query.error().map([&query] { return query.integer(0); });
        }))
                                 : Result<qint64>(failure(opened));
        if (!read) {
            QCOMPARE(read.error().code, Error::Code::Damaged);
            ++found;
        }
        QCOMPARE(filesIn(m_fixture->folder()), before);
    }
    QVERIFY(found > 3); // the pupils' own pages at least
}

void TestVaultFile::aBusyFileIsBusyAndNothingElse()
{
    const auto other = openConnection({m_fixture->file()}, m_fixture->key());
    Vault::Options options = m_fixture->options();
    options.busyMsecs = 50;
    const auto vault = Vault::open(std::move(options));
    QVERIFY(vault);
    QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
    const auto refused = wait((*vault)->commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("B"))}}));
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY((*other)->execute("ROLLBACK"));
    QVERIFY(wait((*vault)->commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("B"))}})));

    QVERIFY((*other)->execute("BEGIN EXCLUSIVE"));
    Vault::Options late = m_fixture->options();
    late.busyMsecs = 50;
    const auto second = Vault::open(std::move(late));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY((*other)->execute("ROLLBACK"));
    QVERIFY(m_fixture->open());
}

void TestVaultFile::aFileInTheWayIsNotOverwritten()
{
    const QMap<QString, QByteArray> before = filesIn(m_fixture->folder());
    const auto made = m_fixture->open(true);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Refused);
    QCOMPARE(filesIn(m_fixture->folder()), before);
}

void TestVaultFile::aFolderDeeperThan260CharactersHoldsAVault()
{
    const QString folder
        = m_fixture->folder() + QString(QStringLiteral("/Cofrestri é ysgol ") + QString(80, u'x')).repeated(3);
    QVERIFY(QDir().mkpath(folder));
    OpenOptions options{folder + QStringLiteral("/office.sqlcipher"), true};
    {
        const auto made = openConnection(options, m_fixture->key());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY((*made)->execute("CREATE TABLE kept (value TEXT)"));
    }
    options.create = false;
    QVERIFY(openConnection(options, m_fixture->key()));
    QVERIFY(SharedFile::open(options.file, 1000));
    LockProbe probe(options.file);
    QVERIFY(probe.lock() && !probe.isFreeForOthers());
}

void TestVaultFile::aNewerProgramsFileIsReadWhereItCanBe()
{
    const int known = migrationsOf(QStringLiteral("office")).last().newest();
    {
        const auto newer = openConnection({m_fixture->file()}, m_fixture->key());
        const QByteArray script = QStringLiteral("UPDATE meta SET value = %1 WHERE key = 'office.version';"
                                                 "UPDATE meta SET value = %2 WHERE key = 'office.readable_from'")
                                      .arg(known + 1)
                                      .arg(known)
                                      .toUtf8();
        QVERIFY((*newer)->execute(script));
    }
    const QMap<QString, QByteArray> before = filesIn(m_fixture->folder());
    {
        const auto vault = m_fixture->open();
        QVERIFY(vault);
        QVERIFY((*vault)->isReadOnly());
        const auto refused = wait((*vault)->commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("B"))}}));
        QCOMPARE(refused.error().code, Error::Code::Refused);
        (*vault)->saveDraft({RecordId::make(), QStringLiteral("pupil"), {}, 0, QByteArray("x")});
        const auto bypass = wait((*vault)->read<int>(
            [](Connection &connection) { return connection.execute("DELETE FROM pupil").map([] { return 0; }); }));
        QVERIFY(!bypass);
    }
    QCOMPARE(filesIn(m_fixture->folder()), before);
}

void TestVaultFile::aMigrationIsRunWholeOrNotAtAll()
{
    const auto connection = openConnection({m_fixture->file()}, m_fixture->key());
    const auto count = [&](const QString &sql) {
        Query query(**connection, sql);
        query.exec();
        return query.next() ? query.integer(0) : -1;
    };
    const Author author;
    const TrailBinding binding;
    SchemaTrail trail(**connection, binding, author, 0);
    MigrationChain chain{QStringLiteral("trial"), {}};
    // Semicolons inside text, a comment and a trigger: what splitting would break.
    chain.steps.append({1, 1,
                        "CREATE TABLE a (t TEXT DEFAULT 'one; two'); -- three; four\n"
                        "CREATE TABLE b (t TEXT);\n"
                        "CREATE TRIGGER c AFTER INSERT ON a BEGIN INSERT INTO b VALUES (new.t); END;"
                        "INSERT INTO a DEFAULT VALUES;"});
    QVERIFY(migrate(**connection, {chain}, false, trail));
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM b WHERE t = 'one; two'")), 1);

    chain.steps.append({2, 2, "INSERT INTO a VALUES ('again'); INSERT INTO no_such_table VALUES (1);"});
    QVERIFY(!migrate(**connection, {chain}, false, trail));
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM a")), 1);
    chain.steps.last().script = "INSERT INTO a VALUES ('again'); COMMIT;";
    QVERIFY(!migrate(**connection, {chain}, false, trail));
    chain.steps.last().script = "INSERT INTO b VALUES ('well')";
    QVERIFY(migrate(**connection, {chain}, false, trail));
    QVERIFY(migrate(**connection, {chain}, false, trail)); // once only
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM b WHERE t = 'well'")), 1);
}

void TestVaultFile::afterRekeyingOnlyTheNewKeyOpens()
{
    const Secret next = Secret::random(32);
    {
        const auto vault = m_fixture->open();
        QVERIFY(wait((*vault)->rekey(next.clone())));
        QVERIFY(wait((*vault)->commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("B"))}})));
    }
    QCOMPARE(m_fixture->open().error().code, Error::Code::NotAllowed);
    Vault::Options options = m_fixture->options();
    options.key = next.clone();
    QVERIFY(Vault::open(std::move(options)));
}

int main(int argc, char **argv) { return mainWithChild<TestVaultFile>(argc, argv, openWithWrongKey); }

#include "test_vault_file.moc"
