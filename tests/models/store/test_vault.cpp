#include "models/store/query.h"
#include "tests/support/vault_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::test;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack();
    void oneRefusedWriteLeavesNothingOfTheChange();
};

namespace {

Result<QStringList> names(Connection &connection)
{
    QStringList found;
    Query query(connection, QStringLiteral("SELECT name FROM school ORDER BY name"));
    query.exec();
    while (query.next())
        found.append(query.text(0));
    return query.error().map([&] { return found; });
}

} // namespace

void TestVault::writesAndReadsBack()
{
    const VaultFixture fixture;
    {
        const auto vault = fixture.open(true);
        QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().message + vault.error().detail));
        const Write school = schoolNamed(QStringLiteral("Ysgol y Garth"));
        const Result<Committed> done = wait((*vault)->commit({Change::Kind::Record, {}, {school}}));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QCOMPARE(done->sequence, 1);
        QCOMPARE(done->revision(school.id), 1);
    }
    const auto vault = fixture.open();
    QVERIFY(vault);
    const Result<QStringList> found = wait((*vault)->read<QStringList>(names));
    QVERIFY(found);
    QCOMPARE(*found, QStringList{QStringLiteral("Ysgol y Garth")});
}

void TestVault::oneRefusedWriteLeavesNothingOfTheChange()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    QVERIFY(vault);
    Write bad = schoolNamed(QStringLiteral("B"));
    bad.values.insert(QStringLiteral("no such column"), 1);
    const Result<Committed> done
        = wait((*vault)->commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("A")), bad}}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QCOMPARE(*wait((*vault)->read<QStringList>(names)), QStringList());
}

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
