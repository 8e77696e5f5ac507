#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/verify.h"
#include "tests/campaigns/kill_points.h"
#include "tests/support/child_process.h"
#include "tests/support/vault_fixture.h"
#include "tests/support/watch_vfs.h"

#include <QDir>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// Three kinds of commit, each with what the vault holds before and after it.
const QString Small = QStringLiteral("small");
const QString Import = QStringLiteral("import");
const QString Erase = QStringLiteral("erase");

// More than the small cache holds back, so that pages reach the disk long before the commit does.
constexpr int ImportedPupils = 500;
constexpr auto SmallCache = "PRAGMA cache_size = -512";

RecordId fixedId(int number)
{
    return RecordId::fromBytes(QByteArray::number(number).rightJustified(RecordId::Size, '.'));
}

Change seedChange()
{
    Change change;
    change.writes.append(schoolNamed(QStringLiteral("School"), fixedId(1)));
    for (int i = 0; i < 20; ++i)
        change.writes.append(pupilNamed(QString::number(i), fixedId(1), fixedId(100 + i)));
    return change;
}

Change changeOf(const QString &what)
{
    Change change;
    if (what == Erase) {
        change.kind = Change::Kind::Erase;
        change.writes.append({QStringLiteral("pupil"), fixedId(100), 1, {}});
        return change;
    }
    const int added = what == Import ? ImportedPupils : 1;
    for (int i = 0; i < added; ++i) {
        Write write = pupilNamed(QStringLiteral("new"), fixedId(1), fixedId(1000 + i));
        write.values.insert(QStringLiteral("contacts"), QByteArray(4000, 'c'));
        change.writes.append(write);
    }
    change.writes.append(
        {QStringLiteral("pupil"), fixedId(101), 1, {{QStringLiteral("legal_surname"), QStringLiteral("changed")}}});
    return change;
}

/// Commits while a kill waits at the given operation, and says how many operations there were if none came.
int commitAndDie(const QStringList &arguments)
{
    const VaultFixture fixture = VaultFixture::fromArguments(arguments);
    killAtDiskOperation(0);
    const auto vault = fixture.open();
    if (!vault)
        return 1;
    wait((*vault)->read<int>(
        [](Connection &connection) { return connection.execute(SmallCache).map([] { return 0; }); }));
    killAtDiskOperation(arguments.at(VaultFixture::ArgumentCount + 1).toInt());
    if (!wait((*vault)->commit(changeOf(arguments.at(VaultFixture::ArgumentCount)))))
        return 1;
    fprintf(stdout, "%d", diskOperations());
    fflush(stdout);
    return 0;
}

struct State
{
    qint64 pupils = 0;
    qint64 changed = 0;
    qint64 head = 0;
    bool operator==(const State &) const = default;
};

} // namespace

class TestCommitCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAtAnyPointLeavesTheOldStateOrTheNew_data();
    void killedAtAnyPointLeavesTheOldStateOrTheNew();
    void thereWereEnoughPoints();

private:
    void putBack();
    Result<State> stateAndCheck();

    std::unique_ptr<VaultFixture> m_fixture;
    QByteArray m_before;
    int m_points = 0; ///< of commits; imports have a campaign of their own
};

void TestCommitCampaign::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    {
        const auto vault = m_fixture->open(true);
        QVERIFY(wait((*vault)->commit(seedChange())));
    }
    m_before = filesIn(m_fixture->folder()).first();
}

void TestCommitCampaign::putBack()
{
    QFile::remove(m_fixture->file() + QStringLiteral("-journal"));
    QFile file(m_fixture->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_before);
}

Result<State> TestCommitCampaign::stateAndCheck()
{
    const auto vault = m_fixture->open();
    if (!vault)
        return failure(vault);
    const TrailBinding binding = (*vault)->binding();
    const QByteArray key = m_fixture->authorPublicKey();
    return wait((*vault)->read<State>([binding, key](Connection &connection) -> Result<State> {
        const auto findings = verifyVault(connection, binding, [key](const RecordId &) { return QList{key}; });
        if (!findings || !findings->isEmpty())
            return failure(Error::Code::Damaged, findings ? findings->first().text() : findings.error().detail);
        Query query(connection,
                    QStringLiteral("SELECT (SELECT count(*) FROM pupil), (SELECT count(*) FROM pupil WHERE "
                                   "legal_surname = 'changed'), (SELECT max(sequence) FROM trail)"));
        query.exec();
        query.next();
        return State{query.integer(0), query.integer(1), query.integer(2)};
    }));
}

void TestCommitCampaign::killedAtAnyPointLeavesTheOldStateOrTheNew_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("mostPoints");
    QTest::newRow("a commit") << Small << 100;
    QTest::newRow("an erasure") << Erase << 100;
    QTest::newRow("an import") << Import << 60;
}

void TestCommitCampaign::killedAtAnyPointLeavesTheOldStateOrTheNew()
{
    QFETCH(QString, what);
    QFETCH(int, mostPoints);
    const QStringList arguments = m_fixture->arguments() + QStringList{what};
    const State before = *stateAndCheck();

    ChildProcess unharmed(arguments + QStringList{QStringLiteral("0")});
    QCOMPARE(unharmed.exitCode(), 0);
    const int operations = unharmed.output().toInt();
    const Result<State> after = stateAndCheck();
    QVERIFY2(after, qPrintable(after ? QString() : after.error().message + after.error().detail));
    QVERIFY(operations > 5 && *after != before);

    // All where there are few; else the first, the last and some between.
    std::set<int> points = points::spread(operations, mostPoints);
    for (int i = 0; i < std::min(operations, 15); ++i)
        points.insert({i + 1, operations - i});

    int old = 0;
    for (const int point : points) {
        putBack();
        ChildProcess killed(arguments + QStringList{QString::number(point)});
        QCOMPARE(killed.exitCode(), KilledExitCode);
        const Result<State> left = stateAndCheck();
        QVERIFY2(left,
                 qPrintable(QStringLiteral("at %1: %2")
                                .arg(point)
                                .arg(left ? QString() : left.error().message + left.error().detail)));
        QVERIFY2(*left == before || *left == *after, qPrintable(QStringLiteral("at %1").arg(point)));
        old += *left == before;
    }
    QVERIFY(old > 0);
    m_points += what == Import ? 0 : int(points.size());
    qInfo("%d of %d operations, %d left the old state", int(points.size()), operations, old);
}

void TestCommitCampaign::thereWereEnoughPoints() { QVERIFY(m_points >= points::Commit); }

int main(int argc, char **argv) { return mainWithChild<TestCommitCampaign>(argc, argv, commitAndDie); }

#include "test_commit_campaign.moc"
