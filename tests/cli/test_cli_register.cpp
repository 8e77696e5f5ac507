// The command line's contract on a register as a whole: `new`, `demo`, passwords, `keys`, `verify`, `backup`,
// `restore`, `share-test`, and what is said of a busy or damaged one.

#include "models/store/connection.h"
#include "models/store/open_connection.h"
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace lanyard;
using lanyard::test::CliProgram;
using lanyard::test::CliRun;
using lanyard::test::words;

class TestCliRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void newPrintsARecoveryKeyForEachVaultOnceAndSignsInAtOnce();
    void newRefusesAFolderThatIsNotEmpty();
    void newNeedsEverythingItIsMadeOf_data();
    void newNeedsEverythingItIsMadeOf();
    void theSameSeedMakesTheSameData();
    void demoRefusesWhatIsNoNumber_data();
    void demoRefusesWhatIsNoNumber();

    void theRegisterIsItsFolderOrItsKeyRing();
    void aPasswordIsTheFirstLineOfAFileOrOfStandardInput_data();
    void aPasswordIsTheFirstLineOfAFileOrOfStandardInput();
    void aPasswordIsNeverTakenFromAnArgument();
    void withoutAPasswordFileItAsksOnTheTerminalUnechoed();
    void aWrongPasswordEndsWithFive();

    void keysPrintsTheRawKeyOfWhatARecoveryKeyOpens();
    void keysRefusesWhatOpensNothing();
    void verifyChecksWhatIsHeldAndNamesTheRest();
    void verifyEndsWithFourWhereAnEntryWasAltered();
    void aDamagedPageEndsWithFour();
    void aMissingOrForeignKeyRingIsNotHarmed();
    void aBusyRegisterEndsWithSix();

    void aBackupNeedsNobodyToSignIn();
    void aRestoreNeverOverwritesAndOpensAsBefore();
    void aDamagedBackupRestoresNothing();
    void shareTestSaysWhetherLocksFlushesAndRenamesWork();

private:
    QString restored(const QString &name) const; ///< a register of its own, the demonstration's own data
    std::unique_ptr<Connection> opened(const QString &reg, const QString &vault) const;
    CliRun headteacher(const QString &reg, const char *line) const;

    CliProgram m_cli{QStringLiteral(LANYARD_CLI)};
    QStringList m_recovery; ///< "vault<TAB>key"
    QString m_recoveryFile;
};

namespace {

const QByteArray DemoPassword = "demonstration only";

const QStringList Vaults = words("office safeguarding about-head about-dsl about-ceo");

QStringList firstColumn(const CliRun &run)
{
    QStringList cells;
    for (const QString &line : run.lines())
        cells.append(line.section(QLatin1Char('\t'), 0, 0));
    return cells;
}

QMap<QString, QByteArray> bytesIn(const QString &folder)
{
    QMap<QString, QByteArray> bytes;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes.insert(info.fileName(), file.readAll());
    }
    return bytes;
}

} // namespace

void TestCliRegister::initTestCase()
{
    const CliRun made = m_cli.run({QStringLiteral("demo"), m_cli.demo(), QStringLiteral("--pupils"),
                                   QStringLiteral("8"), QStringLiteral("--seed"), QStringLiteral("3")});
    QVERIFY2(made.exit == 0, made.all());
    m_recovery = made.lines();
    m_recoveryFile = m_cli.write(QStringLiteral("recovery.txt"), made.out);
    QVERIFY(m_cli
                .run({QStringLiteral("--register"), m_cli.demo(), QStringLiteral("backup"),
                      m_cli.path(QStringLiteral("demo.tar"))})
                .exit
            == 0);
}

QString TestCliRegister::restored(const QString &name) const
{
    const QString folder = m_cli.path(name);
    const CliRun run = m_cli.run({QStringLiteral("restore"), m_cli.path(QStringLiteral("demo.tar")), folder});
    return run.exit == 0 ? folder : QString();
}

/// Past the program's doors, with the raw key that `keys` prints.
std::unique_ptr<Connection> TestCliRegister::opened(const QString &reg, const QString &vault) const
{
    const CliRun keys = m_cli.run(
        {QStringLiteral("--register"), reg, QStringLiteral("keys"), QStringLiteral("--recovery-file"), m_recoveryFile});
    for (const QString &line : keys.lines()) {
        if (!line.startsWith(vault + QLatin1Char('\t')))
            continue;
        QByteArray raw = QByteArray::fromHex(line.section(QLatin1Char('\t'), 1).toLatin1());
        auto connection
            = openConnection({reg + QLatin1Char('/') + vault + QStringLiteral(".sqlcipher")}, Secret::take(raw));
        return connection ? std::move(*connection) : nullptr;
    }
    return nullptr;
}

CliRun TestCliRegister::headteacher(const QString &reg, const char *line) const
{
    return m_cli.on(reg, QStringLiteral("headteacher"), DemoPassword, words(line));
}

void TestCliRegister::newPrintsARecoveryKeyForEachVaultOnceAndSignsInAtOnce()
{
    const QString folder = m_cli.path(QStringLiteral("new"));
    QStringList line = words("--user jo --password-file - new") << folder;
    line << QStringLiteral("--trust") << QStringLiteral("A Trust") << QStringLiteral("--school")
         << QStringLiteral("Quay School") << words("--role office dpo@Quay");
    line.last() += QStringLiteral(" School");
    const CliRun made = m_cli.run(line, "a heron in the weir\n");
    QVERIFY2(made.exit == 0, made.all());
    QCOMPARE(firstColumn(made), Vaults);
    for (const QString &one : made.lines()) {
        const QString key = one.section(QLatin1Char('\t'), 1);
        QCOMPARE(key.split(QLatin1Char('-')).size(), 9); // eight groups of four and a checksum group
        QCOMPARE(key.size(), 9 * 4 + 8);
    }
    QVERIFY(made.err.contains("once"));
    const CliRun users = m_cli.on(folder, QStringLiteral("jo"), "a heron in the weir", words("--json users list"));
    QVERIFY2(users.exit == 0, users.all());
    QCOMPARE(users.json().array().size(), 1);
    QCOMPARE(users.json().array().first()[QStringLiteral("state")].toString(), QStringLiteral("active"));
    QCOMPARE(users.json().array().first()[QStringLiteral("roles")].toString(),
             QStringLiteral("office@Quay School dpo@Quay School"));
    // The first form of the year is made with the school.
    const CliRun consent = m_cli.on(folder, QStringLiteral("jo"), "a heron in the weir", words("list consent --csv"));
    QVERIFY2(consent.exit == 0 && consent.out.contains("image/Instagram"), consent.all());
}

void TestCliRegister::newRefusesAFolderThatIsNotEmpty()
{
    const auto before = bytesIn(m_cli.demo());
    const QStringList line = words("--user jo --password-file - new")
        << m_cli.demo() << words("--trust T --school S --role office");
    const CliRun refused = m_cli.run(line, "a heron in the weir\n");
    QVERIFY2(refused.exit == 3 && refused.out.isEmpty(), refused.all());
    QVERIFY2(refused.err.contains("not empty"), refused.err);
    QCOMPARE(bytesIn(m_cli.demo()), before);
}

void TestCliRegister::newNeedsEverythingItIsMadeOf_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no folder") << QStringLiteral("--user jo new --trust T --school S --role office");
    QTest::newRow("no trust") << QStringLiteral("--user jo new D --school S --role office");
    QTest::newRow("no school") << QStringLiteral("--user jo new D --trust T --role office");
    QTest::newRow("no role") << QStringLiteral("--user jo new D --trust T --school S");
    QTest::newRow("no user") << QStringLiteral("new D --trust T --school S --role office");
    QTest::newRow("no such role") << QStringLiteral("--user jo new D --trust T --school S --role wizard");
    QTest::newRow("another school") << QStringLiteral("--user jo new D --trust T --school S --role office@Elsewhere");
}

void TestCliRegister::newNeedsEverythingItIsMadeOf()
{
    QFETCH(QString, line);
    const CliRun run = m_cli.run(words(line.toUtf8()) << words("--password-file -"), "a heron in the weir\n");
    QVERIFY2(run.exit == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.all());
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("D"))));
}

void TestCliRegister::theSameSeedMakesTheSameData()
{
    const auto made = [this](const QString &name, const char *seed) {
        const CliRun run = m_cli.run(words("demo --pupils 8 --seed") << QLatin1String(seed) << m_cli.path(name));
        if (run.exit != 0)
            qFatal("%s", run.all().constData());
        QByteArray data;
        for (const char *list : {"list pupils --csv", "list returns --csv", "list consent --csv"})
            data += m_cli.on(m_cli.path(name), QStringLiteral("dpo"), DemoPassword, words(list)).out;
        return data;
    };
    QByteArray first;
    for (const char *list : {"list pupils --csv", "list returns --csv", "list consent --csv"})
        first += m_cli.as("dpo", list).out;
    QVERIFY(first.count('\n') > 20);
    QCOMPARE(made(QStringLiteral("same"), "3"), first);
    QVERIFY(made(QStringLiteral("other"), "4") != first);
}

void TestCliRegister::demoRefusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no number of pupils") << QStringLiteral("demo D --pupils many");
    QTest::newRow("no pupils") << QStringLiteral("demo D --pupils 0");
    QTest::newRow("no seed") << QStringLiteral("demo D --seed apple");
    QTest::newRow("no folder") << QStringLiteral("demo");
}

void TestCliRegister::demoRefusesWhatIsNoNumber()
{
    QFETCH(QString, line);
    const CliRun run = m_cli.run(words(line.toUtf8()));
    QVERIFY2(run.exit == 2 && run.out.isEmpty(), run.all());
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("D"))));
}

void TestCliRegister::theRegisterIsItsFolderOrItsKeyRing()
{
    const CliRun folder = headteacher(m_cli.demo(), "list pupils --csv");
    const CliRun ring = headteacher(m_cli.demo() + QStringLiteral("/register.lanyard"), "list pupils --csv");
    QVERIFY2(folder.exit == 0 && ring.exit == 0, ring.all());
    QCOMPARE(ring.out, folder.out);
    const CliRun missing = headteacher(m_cli.path(QStringLiteral("nowhere")), "list pupils");
    QVERIFY2(missing.exit == 1 && missing.out.isEmpty(), missing.all());
}

void TestCliRegister::aPasswordIsTheFirstLineOfAFileOrOfStandardInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exit");
    QTest::newRow("one line") << QByteArray("demonstration only\n") << 0;
    QTest::newRow("no line's end") << QByteArray("demonstration only") << 0;
    QTest::newRow("more lines") << QByteArray("demonstration only\nanother\n") << 0;
    QTest::newRow("as Windows writes it") << QByteArray("\xEF\xBB\xBF"
                                                        "demonstration only\r\n")
                                          << 0;
    QTest::newRow("a space too many") << QByteArray("demonstration only \n") << 5;
    QTest::newRow("the second line") << QByteArray("\ndemonstration only\n") << 5;
    QTest::newRow("nothing") << QByteArray() << 5;
}

void TestCliRegister::aPasswordIsTheFirstLineOfAFileOrOfStandardInput()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exit);
    const QStringList line = words("list pupils --user office --register") << m_cli.demo();
    const CliRun fromInput = m_cli.run(line + words("--password-file -"), content);
    QVERIFY2(fromInput.exit == exit, fromInput.all());
    const QString file = m_cli.write(QStringLiteral("password"), content);
    const CliRun fromFile = m_cli.run(line + QStringList{QStringLiteral("--password-file"), file});
    QVERIFY2(fromFile.exit == exit, fromFile.all());
    QCOMPARE(fromFile.out, fromInput.out);
}

void TestCliRegister::aPasswordIsNeverTakenFromAnArgument()
{
    const CliRun run
        = m_cli.run(words("--user office --password demonstration list pupils --register") << m_cli.demo());
    QVERIFY2(run.exit == 2 && run.out.isEmpty(), run.all());
    const CliRun missing
        = m_cli.run(words("--user office --password-file nowhere list pupils --register") << m_cli.demo());
    QVERIFY2(missing.exit == 1 && missing.out.isEmpty(), missing.all());
}

void TestCliRegister::withoutAPasswordFileItAsksOnTheTerminalUnechoed()
{
#ifndef Q_OS_UNIX
    QSKIP("a terminal of one's own is made here as Unix makes it");
#else
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const QByteArray name = ptsname(terminal);
    QProcess program;
    program.setChildProcessModifier([name] {
        setsid();
        ioctl(open(name.constData(), O_RDWR), TIOCSCTTY, 0);
    });
    program.start(m_cli.program(), words("list pupils --csv --user office --register") << m_cli.demo());
    QByteArray shown;
    const auto readTerminal = [&](const QByteArray &until) {
        char bytes[256];
        pollfd waiting{terminal, POLLIN, 0};
        while (!shown.contains(until) && poll(&waiting, 1, 5000) > 0) {
            const auto count = read(terminal, bytes, sizeof bytes);
            if (count <= 0)
                break;
            shown.append(bytes, count);
        }
    };
    readTerminal("Password: ");
    QVERIFY2(shown.contains("Password: "), shown);
    QVERIFY(::write(terminal, DemoPassword + '\n', size_t(DemoPassword.size() + 1)) > 0);
    QVERIFY(program.waitForFinished());
    readTerminal("nothing more comes");
    close(terminal);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(!shown.contains("demonstration"), shown);
    QVERIFY(program.readAllStandardOutput().startsWith("upn,surname"));
#endif
}

void TestCliRegister::aWrongPasswordEndsWithFive()
{
    const CliRun run = m_cli.on(m_cli.demo(), QStringLiteral("office"), "wrong", words("list pupils"));
    QVERIFY2(run.exit == 5 && run.out.isEmpty() && !run.err.isEmpty(), run.all());
}

void TestCliRegister::keysPrintsTheRawKeyOfWhatARecoveryKeyOpens()
{
    for (const QString &recovery : m_recovery) {
        const QString file = m_cli.write(QStringLiteral("one.txt"), recovery.section(QLatin1Char('\t'), 1).toLatin1());
        const CliRun keys
            = m_cli.run(words("keys --recovery-file") << file << QStringLiteral("--register") << m_cli.demo());
        QVERIFY2(keys.exit == 0 && keys.lines().size() == 1, keys.all());
        QCOMPARE(keys.lines().first().section(QLatin1Char('\t'), 0, 0), recovery.section(QLatin1Char('\t'), 0, 0));
        QCOMPARE(QByteArray::fromHex(keys.lines().first().section(QLatin1Char('\t'), 1).toLatin1()).size(), 32);
        QCOMPARE(keys.lines().first().section(QLatin1Char('\t'), 1).size(), 64);
    }
    const CliRun all = m_cli.run(words("--json keys --recovery-file")
                                 << m_recoveryFile << QStringLiteral("--register") << m_cli.demo());
    QCOMPARE(all.json()[QStringLiteral("keys")].toArray().size(), Vaults.size());

    const QString tool = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
    if (tool.isEmpty())
        QSKIP("the standard tool is not installed");
    for (const QJsonValue key : all.json()[QStringLiteral("keys")].toArray()) {
        const QString vault = key[QStringLiteral("vault")].toString();
        QProcess process;
        process.start(tool, {m_cli.demo() + QLatin1Char('/') + vault + QStringLiteral(".sqlcipher")});
        process.write("PRAGMA key = \"x'" + key[QStringLiteral("key")].toString().toLatin1()
                      + "'\";\nSELECT 'entries', count(*) FROM trail;\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.readAllStandardOutput().contains("entries|"), qPrintable(vault));
    }
}

void TestCliRegister::keysRefusesWhatOpensNothing()
{
    const auto keys = [this](const QByteArray &content) {
        const QString file = m_cli.write(QStringLiteral("tried.txt"), content);
        return m_cli.run(words("keys --recovery-file") << file << QStringLiteral("--register") << m_cli.demo());
    };
    QString mistyped = m_recovery.first().section(QLatin1Char('\t'), 1);
    mistyped[0] = mistyped.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    const CliRun wrong = keys(mistyped.toLatin1());
    QVERIFY2(wrong.exit == 1 && wrong.out.isEmpty() && !wrong.err.contains(mistyped.toLatin1()), wrong.all());
    QCOMPARE(m_cli.run(words("keys --register") << m_cli.demo()).exit, 2);
    QCOMPARE(m_cli.run(words("keys --recovery-file nowhere --register") << m_cli.demo()).exit, 1);
    // Another register's recovery key is a good one that opens nothing here.
    const CliRun other = m_cli.run(words("demo --pupils 1") << m_cli.path(QStringLiteral("foreign")));
    QVERIFY2(other.exit == 0, other.all());
    const CliRun foreign = keys(other.out);
    QVERIFY2(foreign.exit == 5 && foreign.out.isEmpty(), foreign.all());
}

void TestCliRegister::verifyChecksWhatIsHeldAndNamesTheRest()
{
    const CliRun run = headteacher(m_cli.demo(), "verify");
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.lines(),
             QStringList({QStringLiteral("office\tsound\t"), QStringLiteral("safeguarding\tsound\t"),
                          QStringLiteral("about-dsl\tsound\t"), QStringLiteral("about-head\tnot held\t"),
                          QStringLiteral("about-ceo\tnot held\t")}));
    const CliRun json = headteacher(m_cli.demo(), "--json verify");
    QCOMPARE(json.json()[QStringLiteral("vaults")].toArray().size(), 5);
}

void TestCliRegister::verifyEndsWithFourWhereAnEntryWasAltered()
{
    const QString reg = restored(QStringLiteral("altered"));
    {
        const auto safeguarding = opened(reg, QStringLiteral("safeguarding"));
        QVERIFY(safeguarding);
        QVERIFY(safeguarding->execute("UPDATE trail SET at = at + 1 WHERE sequence = 1"));
    }
    const CliRun run = headteacher(reg, "verify");
    QVERIFY2(run.exit == 4, run.all());
    QVERIFY2(run.out.contains("office\tsound") && run.out.contains("safeguarding\tdamaged\t"), run.all());
    QVERIFY(run.err.contains("Damage"));
    const CliRun json = headteacher(reg, "--json verify");
    QCOMPARE(json.exit, 4);
    QVERIFY(json.json().isObject());
}

void TestCliRegister::aDamagedPageEndsWithFour()
{
    const QString reg = restored(QStringLiteral("damaged"));
    const QString file = reg + QStringLiteral("/office.sqlcipher");
    QByteArray bytes = bytesIn(reg).value(QStringLiteral("office.sqlcipher"));
    constexpr int Page = 4096;
    QVERIFY(bytes.size() > 4 * Page);
    for (qsizetype at = bytes.size() - 2 * Page + 100; at < bytes.size(); at += Page)
        bytes[at] = char(bytes.at(at) ^ 1);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();
    const CliRun run = headteacher(reg, "verify");
    QVERIFY2(run.exit == 4, run.all());
    QVERIFY2((run.out + run.err).contains("office"), run.all());
}

void TestCliRegister::aMissingOrForeignKeyRingIsNotHarmed()
{
    const QString reg = restored(QStringLiteral("ring"));
    const QString ring = reg + QStringLiteral("/register.lanyard");
    QVERIFY(QFile::rename(ring, ring + QStringLiteral(".away")));
    const auto before = bytesIn(reg);
    QCOMPARE(headteacher(reg, "verify").exit, 1);
    QVERIFY(QFile::copy(m_cli.path(QStringLiteral("foreign/register.lanyard")), ring));
    const CliRun foreign = headteacher(reg, "verify");
    QVERIFY2(foreign.exit == 4, foreign.all());
    QVERIFY(QFile::remove(ring));
    QCOMPARE(bytesIn(reg), before);
}

void TestCliRegister::aBusyRegisterEndsWithSix()
{
    const QString reg = restored(QStringLiteral("busy"));
    QCOMPARE(headteacher(reg, "list pupils").exit, 0);
    const auto other = opened(reg, QStringLiteral("office"));
    QVERIFY(other && other->execute("BEGIN IMMEDIATE"));
    const CliRun writing = m_cli.on(reg, QStringLiteral("office"), DemoPassword,
                                    words("set settings") << QString() << QStringLiteral("dpo_name=Siân"));
    QVERIFY2(writing.exit == 6 && writing.out.isEmpty() && !writing.err.isEmpty(), writing.all());
    QVERIFY(other->execute("ROLLBACK"));
    QCOMPARE(headteacher(reg, "list pupils").exit, 0);
}

void TestCliRegister::aBackupNeedsNobodyToSignIn()
{
    const QString file = m_cli.path(QStringLiteral("nobody.tar"));
    const CliRun run = m_cli.run({QStringLiteral("--register"), m_cli.demo(), QStringLiteral("backup"), file});
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.lines(), QStringList(file));
    const CliRun signedIn = headteacher(m_cli.demo(), "backup signed.tar");
    QVERIFY2(signedIn.exit == 0, signedIn.all());
    // Whoever signs in also leaves where the trails of their vaults stand.
    QVERIFY(m_cli.read(QStringLiteral("signed.tar")).size() > m_cli.read(QStringLiteral("nobody.tar")).size()
            || m_cli.read(QStringLiteral("signed.tar")).contains("sequence"));
    QCOMPARE(m_cli.run(words("backup x.tar")).exit, 2);
    const auto before = bytesIn(m_cli.demo());
    const CliRun inside = headteacher(m_cli.demo(), "backup demo/inside.tar");
    QVERIFY2(inside.exit == 2, inside.all());
    QCOMPARE(bytesIn(m_cli.demo()), before);
}

void TestCliRegister::aRestoreNeverOverwritesAndOpensAsBefore()
{
    const QString reg = restored(QStringLiteral("again"));
    QVERIFY(!reg.isEmpty());
    QCOMPARE(headteacher(reg, "list pupils --csv").out, headteacher(m_cli.demo(), "list pupils --csv").out);
    const auto before = bytesIn(reg);
    const CliRun over = m_cli.run({QStringLiteral("restore"), m_cli.path(QStringLiteral("demo.tar")), reg});
    QVERIFY2(over.exit == 3 && over.out.isEmpty(), over.all());
    QCOMPARE(bytesIn(reg), before);
    const CliRun json = m_cli.run({QStringLiteral("--json"), QStringLiteral("restore"),
                                   m_cli.path(QStringLiteral("demo.tar")), m_cli.path(QStringLiteral("json"))});
    QCOMPARE(json.json()[QStringLiteral("files")].toArray().size(), 6);
    QCOMPARE(headteacher(m_cli.path(QStringLiteral("json")), "verify").exit, 0);
}

void TestCliRegister::aDamagedBackupRestoresNothing()
{
    QByteArray bytes = m_cli.read(QStringLiteral("demo.tar"));
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    const QString file = m_cli.write(QStringLiteral("damaged.tar"), bytes);
    const CliRun run = m_cli.run(words("restore damaged.tar nothing"));
    QVERIFY2(run.exit == 4 && run.out.isEmpty(), run.all());
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("nothing"))));
    QCOMPARE(m_cli.run(words("restore nowhere.tar nothing")).exit, 1);
    QCOMPARE(m_cli.run(words("restore damaged.tar")).exit, 2);
}

void TestCliRegister::shareTestSaysWhetherLocksFlushesAndRenamesWork()
{
    QDir(m_cli.folder()).mkdir(QStringLiteral("share"));
    const CliRun run = m_cli.run(words("share-test share"));
    QVERIFY2(run.exit == 0, run.all());
    QVERIFY(run.lines().size() >= 5);
    for (const QString &line : run.lines())
        QVERIFY2(line.endsWith(QStringLiteral("\tyes")), qPrintable(line));
    QVERIFY(QDir(m_cli.path(QStringLiteral("share"))).isEmpty());
    QCOMPARE(m_cli.run(words("--json share-test share")).json()[QStringLiteral("checks")].toArray().size(),
             run.lines().size());
    QCOMPARE(m_cli.run(words("share-test nowhere")).exit, 1);
    QDir(m_cli.folder()).mkpath(QStringLiteral("OneDrive/share"));
    const CliRun synced = m_cli.run(words("share-test OneDrive/share"));
    QVERIFY2(synced.exit == 3 && synced.out.contains("\tno"), synced.all());
}

QTEST_GUILESS_MAIN(TestCliRegister)
#include "test_cli_register.moc"
