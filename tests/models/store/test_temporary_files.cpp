#include "models/store/connection.h"
#include "models/store/open_connection.h"
#include "models/store/query.h"
#include "tests/support/vault_fixture.h"
#include "tests/support/watch_vfs.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::test;

/// Building an index sorts rows outside the encrypted file. Every byte that SQLite hands to the disk is looked at.
class TestTemporaryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameReachesATemporaryFileWhileIndexesAreBuilt();
    void withTemporaryFilesItWouldBeCaught();

private:
    void buildIndex(const QByteArray &setting);

    qint64 m_written = 0;
    int m_temporary = 0;
    int m_leaks = 0;
};

void TestTemporaryFiles::buildIndex(const QByteArray &setting)
{
    static const QByteArray planted = "Ffion-Planted";
    m_written = m_temporary = m_leaks = 0;
    watchDisk([this](const DiskOperation &operation) {
        m_written += operation.bytes.size();
        m_temporary += operation.path.isEmpty();
        m_leaks += operation.bytes.contains(planted);
        return false;
    });
    const VaultFixture fixture;
    const auto connection = openConnection({fixture.file(), true}, fixture.key());
    QVERIFY(connection);
    // A small cache, so that the sorter of a few thousand rows does what that of a large school's would.
    QVERIFY((*connection)->execute("PRAGMA cache_size = 20; " + setting));
    QVERIFY((*connection)->execute("CREATE TABLE pupil (name TEXT); BEGIN"));
    Query insert(**connection, QStringLiteral("INSERT INTO pupil VALUES (?)"));
    for (int i = 0; i < 20000; ++i) {
        const QString name = QString::fromLatin1(planted) + QString::number((i * 7919) % 20000).repeated(20);
        QVERIFY(insert.bind(name).exec());
    }
    QVERIFY((*connection)
                ->execute("COMMIT; CREATE INDEX pupil_name ON pupil (name); "
                          "CREATE TEMP TABLE sorted AS SELECT name FROM pupil ORDER BY name DESC;"));
}

void TestTemporaryFiles::noNameReachesATemporaryFileWhileIndexesAreBuilt()
{
    buildIndex({});
    QVERIFY(m_written > 1000000); // the watch sees the vault being written
    QCOMPARE(m_leaks, 0);
    QCOMPARE(m_temporary, 0);
}

void TestTemporaryFiles::withTemporaryFilesItWouldBeCaught()
{
    buildIndex("PRAGMA temp_store = FILE");
    QVERIFY(m_temporary > 0);
    QVERIFY(m_leaks > 0);
}

QTEST_GUILESS_MAIN(TestTemporaryFiles)
#include "test_temporary_files.moc"
