// "A process killed at any of 200 points": the real lanyard-cli, killed in the middle of the operations on disk of an
// import of pupils, an import of returns and a backup. kill_points.h says how many points there are in all.

#include "models/people/upn.h"
#include "models/store/backup.h"
#include "models/store/query.h"
#include "models/store/vault.h"
#include "tests/campaigns/kill_points.h"
#include "tests/support/cli_program.h"
#include "tests/support/leaks.h"
#include "tests/support/register_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr int Pupils = 150;
constexpr int PupilPoints = 40;
constexpr int ReturnPoints = 25;

static_assert(PupilPoints + ReturnPoints >= points::Import);

const QString Surname = QStringLiteral("Quellwasserova");

QByteArray upn(int number) { return upnFrom(QStringLiteral("82040003%1").arg(1000 + number)).toLatin1(); }

QByteArray pupilsFile(int count, const QByteArray &group)
{
    QByteArray csv = "UPN,Surname,Forename,DOB,Year,Reg,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,"
                     "Contact 1 Parental Responsibility,Contact 1 Address\n";
    for (int i = 0; i < count; ++i)
        csv += upn(i) + ',' + Surname.toLatin1() + QByteArray::number(i) + ",Kit,04/03/2019,3," + group
            + ",Jo,Stone,Mother,Yes," + QByteArray(300, 'a') + '\n';
    return csv;
}

QByteArray returnsFile()
{
    const QByteArray today = Clock().today().toString(Qt::ISODate).toLatin1();
    const int year = Clock().today().month() >= 9 ? Clock().today().year() : Clock().today().year() - 1;
    QByteArray csv = "upn,academic_year,received_on,given_by,relationship,method,image,video,first-name,age\n";
    for (int i = 0; i < Pupils; ++i)
        csv += upn(i) + ',' + QByteArray::number(year) + ',' + today + ",Jo Stone,Mother,paper,yes,no,yes,blank\n";
    return csv;
}

} // namespace

class TestProgramCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportOfPupilsKilledAnywhereLeavesTheOldOrTheNew();
    void anImportOfReturnsKilledAnywhereLeavesTheOldOrTheNew();
    void aBackupKilledAnywhereLeavesTheOldOrTheNew();

private:
    struct State
    {
        qint64 pupils = 0;
        qint64 moved = 0; ///< into the new class
        qint64 returns = 0;
        qint64 entries = 0;
        bool operator==(const State &) const = default;
    };

    CliRun import(const char *what, const QByteArray &csv) const;
    CliRun killedAt(int point, const QString &folder, const QStringList &words);
    int operations(const QString &folder, const QStringList &words); ///< of a run that nobody kills
    State stateAndCheck();
    void killEverywhere(const QStringList &words, int points);

    RegisterFixture m_fixture;
    CliProgram m_cli{QStringLiteral(LANYARD_CLI)};
    QTemporaryDir m_desks;
    int m_desk = 0;
    QHash<QString, QByteArray> m_before;
};

void TestProgramCampaign::initTestCase()
{
#ifdef LANYARD_KILLER
    const CliRun seeded = import("import pupils", pupilsFile(Pupils, "3A"));
    QVERIFY2(seeded.exit == 0, seeded.all());
    m_before = m_fixture.allBytes();
    m_cli.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(LANYARD_KILLER));
    m_cli.setVariable(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    m_cli.setVariable(QStringLiteral("LANYARD_KILL_COUNT"), m_cli.path(QStringLiteral("count")));
#else
    QSKIP("the program is killed through its dynamic linker, as Linux has it");
#endif
}

CliRun TestProgramCampaign::import(const char *what, const QByteArray &csv) const
{
    return m_cli.on(m_fixture.folder(), QStringLiteral("anna"), RegisterFixture::Password.toUtf8(),
                    words(what) << m_cli.write(QStringLiteral("given.csv"), csv));
}

CliRun TestProgramCampaign::killedAt(int point, const QString &folder, const QStringList &line)
{
    m_cli.setVariable(QStringLiteral("LANYARD_KILL_UNDER"), folder);
    m_cli.setVariable(QStringLiteral("LANYARD_KILL_AT"), QString::number(point));
    // A desk of its own each time: whole folders put back are what a desk's notes are there to notice.
    m_cli.setVariable(QStringLiteral("XDG_CONFIG_HOME"), m_desks.filePath(QString::number(++m_desk)));
    return m_cli.on(m_fixture.folder(), QStringLiteral("anna"), RegisterFixture::Password.toUtf8(), line);
}

int TestProgramCampaign::operations(const QString &folder, const QStringList &line)
{
    const CliRun unharmed = killedAt(0, folder, line);
    return unharmed.exit == 0 ? m_cli.read(QStringLiteral("count")).toInt() : 0;
}

/// Opens as anybody would, and proves that all is whole.
TestProgramCampaign::State TestProgramCampaign::stateAndCheck()
{
    State state;
    Register::Options options = m_fixture.options();
    options.clock = Clock();
    options.deskFile = m_desks.filePath(QStringLiteral("desk%1.json").arg(++m_desk));
    const auto session
        = Register::signIn(m_fixture.folder(), QStringLiteral("anna"), secret(RegisterFixture::Password), options);
    if (!session) {
        QTest::qFail(qPrintable(session.error().message + session.error().detail), __FILE__, __LINE__);
        return state;
    }
    const auto verified = (*session)->verify();
    for (const Register::Verified &vault : verified.value_or(QList<Register::Verified>()))
        QTest::qVerify(vault.found.isEmpty(), qPrintable(vault.vault), "is not whole", __FILE__, __LINE__);
    const auto read = wait((*session)->office().read<State>([](Connection &connection) -> Result<State> {
        Query query(connection,
                    QStringLiteral("SELECT count(*), total(registration_group = '3B'), (SELECT count(*) FROM "
                                   "consent_return), (SELECT max(sequence) FROM trail) FROM pupil"));
        if (const auto done = query.exec(); !done)
            return failure(done);
        query.next();
        return State{query.integer(0), query.integer(1), query.integer(2), query.integer(3)};
    }));
    QTest::qVerify(verified && read, "the register", "cannot be read", __FILE__, __LINE__);
    return read.value_or(state);
}

void TestProgramCampaign::killEverywhere(const QStringList &line, int most)
{
    m_fixture.putBack(m_before);
    const State before = stateAndCheck();
    const int count = operations(m_fixture.folder(), line);
    const State after = stateAndCheck();
    QVERIFY(count >= most && after != before);
    int old = 0;
    const std::set<int> points = points::spread(count, most);
    QCOMPARE(int(points.size()), most);
    for (const int point : points) {
        m_fixture.putBack(m_before);
        const CliRun killed = killedAt(point, m_fixture.folder(), line);
        QVERIFY2(killed.exit == -1, killed.all());
        // Nor does it leave a word of the file in what it had begun to write, or in its home.
        QCOMPARE(leaksIn(m_fixture.folder(), {Surname, QString::fromLatin1(upn(0))}), QStringList());
        QCOMPARE(leaksIn(m_cli.path(QStringLiteral("home")), {Surname, QString::fromLatin1(upn(0))}), QStringList());
        const State left = stateAndCheck();
        if (QTest::currentTestFailed() || (left != before && left != after))
            QFAIL(qPrintable(QStringLiteral("killed at operation %1 of %2").arg(point).arg(count)));
        old += left == before;
    }
    QVERIFY(old > 0);
    qInfo("%d of %d operations, %d left the old state", most, count, old);
}

void TestProgramCampaign::anImportOfPupilsKilledAnywhereLeavesTheOldOrTheNew()
{
    const QString file = m_cli.write(QStringLiteral("pupils.csv"), pupilsFile(2 * Pupils, "3B"));
    killEverywhere({QStringLiteral("import"), QStringLiteral("pupils"), file}, PupilPoints);
}

void TestProgramCampaign::anImportOfReturnsKilledAnywhereLeavesTheOldOrTheNew()
{
    const QString file = m_cli.write(QStringLiteral("returns.csv"), returnsFile());
    killEverywhere({QStringLiteral("import"), QStringLiteral("returns"), file}, ReturnPoints);
}

void TestProgramCampaign::aBackupKilledAnywhereLeavesTheOldOrTheNew()
{
    m_fixture.putBack(m_before);
    QDir(m_cli.folder()).mkdir(QStringLiteral("backups"));
    const QString folder = m_cli.path(QStringLiteral("backups"));
    const QString archive = folder + QStringLiteral("/register.tar");
    const QStringList line{QStringLiteral("backup"), archive};
    const int count = operations(folder, line);
    const QByteArray first = m_cli.read(QStringLiteral("backups/register.tar"));
    QVERIFY(!first.isEmpty());
    QVERIFY2(count >= points::Backup, qPrintable(QString::number(count)));
    for (int point = 1; point <= count; ++point) {
        QCOMPARE(killedAt(point, folder, line).exit, -1);
        QVERIFY2(m_cli.read(QStringLiteral("backups/register.tar")) == first, qPrintable(QString::number(point)));
        QCOMPARE(m_fixture.allBytes(), m_before);
    }
    QVERIFY(restore(archive, m_cli.path(QStringLiteral("restored"))));
    qInfo("at each of %d operations", count);
}

QTEST_GUILESS_MAIN(TestProgramCampaign)
#include "test_program_campaign.moc"
