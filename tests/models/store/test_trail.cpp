#include "models/store/canonical.h"
#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "models/store/open_connection.h"
#include "models/store/query.h"
#include "models/store/schema_trail.h"
#include "models/store/trail_reader.h"
#include "models/store/verify.h"
#include "tests/support/vault_fixture.h"

#include <QFile>
#include <QTest>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const QString Surname = QStringLiteral("legal_surname");
const QString UpnField = QStringLiteral("upn");

QVariant valueOf(const TrailEntry &entry, const QString &field, bool from = false)
{
    for (const TrailValue &change : entry.values) {
        if (change.field == field)
            return from ? change.from : change.to;
    }
    return {};
}

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void canonicalBytesAreTheSameForTheSameValues();
    void canonicalBytesReadBack();
    void creatingARecordIsOneEntryAndShowsItsValues();
    void everyChangeTellsWhoWhenFieldFromAndTo();
    void aReadingIsAnEntryWithoutARow();
    void bytesTooLongToBeKeptTwiceStandAsTheirHash();
    void erasedValuesLeaveTheChainWhole();
    void anErasedRecordIsGoneAndAccountedFor();
    void anUnharmedVaultHasNoFindings();
    void whatIsTamperedWithIsFoundAndNamed_data();
    void whatIsTamperedWithIsFoundAndNamed();
    void rowsThatAMigrationChangesAreAccountedFor();
    void aMigrationDoesNotWashATamperedRow();
    void nobodyButAMigrationWritesSchemaEntries();
    void aTrailOfAnotherRegisterOrVaultIsNotTaken();
    void aDamagedPageIsAFinding();
    void anOldPagePutBackIsFound();
    void aWholeOldFilePutBackIsFoundByTheDesksNote();

private:
    void commit(const Change &change);
    void tamper(const QByteArray &script);
    void migrateBy(const QByteArray &script);
    QList<VaultFinding> verify(const QByteArray &publicKey = {});
    QList<TrailEntry> trail(const TrailFilter &filter = {});
    TrailHead head();
    QByteArray fileBytes() const { return filesIn(m_fixture->folder()).first(); }
    void putBack(const QByteArray &bytes, qint64 offset = 0);

    std::unique_ptr<VaultFixture> m_fixture;
    RecordId m_school;
    QList<RecordId> m_pupils;
};

/// Entry 1: a school; 2 to 41: pupils; 42: a pupil renamed; 43: the same pupil again.
void TestTrail::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    QVERIFY(m_fixture->open(true));
    m_school = RecordId::make();
    m_pupils.clear();
    Change change{Change::Kind::Record, {}, {schoolNamed(QStringLiteral("S"), m_school)}};
    for (int i = 0; i < 40; ++i) {
        m_pupils.append(RecordId::make());
        change.writes.append(pupilNamed(QStringLiteral("Old %1").arg(i), m_school, m_pupils.last()));
    }
    commit(change);
    m_fixture->clock().advance(60000);
    commit({Change::Kind::Record,
            QStringLiteral("Deed poll"),
            {{QStringLiteral("pupil"),
              m_pupils.first(),
              1,
              {{Surname, QStringLiteral("New")}, {UpnField, QStringLiteral("A801200001001")}}}}});
    commit({Change::Kind::Record, {}, {{QStringLiteral("pupil"), m_pupils.first(), 2, {{UpnField, QVariant()}}}}});
}

void TestTrail::commit(const Change &change)
{
    const auto vault = m_fixture->open();
    QVERIFY(vault);
    const auto done = wait((*vault)->commit(change));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
}

void TestTrail::tamper(const QByteArray &script)
{
    const auto connection = openConnection({m_fixture->file()}, m_fixture->key());
    QVERIFY(connection);
    QVERIFY((*connection)->execute("PRAGMA foreign_keys = OFF"));
    const auto done = (*connection)->execute(script);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
}

QList<VaultFinding> TestTrail::verify(const QByteArray &publicKey)
{
    const auto vault = m_fixture->open();
    const QByteArray key = publicKey.isEmpty() ? m_fixture->authorPublicKey() : publicKey;
    const TrailBinding binding = (*vault)->binding();
    return *wait((*vault)->read<QList<VaultFinding>>([&](Connection &connection) {
        return verifyVault(connection, binding, [key](const RecordId &) { return QList{key}; });
    }));
}

QList<TrailEntry> TestTrail::trail(const TrailFilter &filter)
{
    const auto vault = m_fixture->open();
    return *wait(
        (*vault)->read<QList<TrailEntry>>([filter](Connection &connection) { return readTrail(connection, filter); }));
}

TrailHead TestTrail::head()
{
    const auto vault = m_fixture->open();
    return *wait((*vault)->read<TrailHead>([](Connection &connection) { return trailHead(connection); }));
}

void TestTrail::putBack(const QByteArray &bytes, qint64 offset)
{
    QFile file(m_fixture->file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
    if (offset == 0)
        QVERIFY(file.resize(bytes.size()));
}

void TestTrail::canonicalBytesAreTheSameForTheSameValues()
{
    const Fields composed{{QStringLiteral("name"), QStringLiteral("Zoë")}, {QStringLiteral("born"), QDate(2016, 3, 4)}};
    Fields other{{QStringLiteral("born"), QStringLiteral("2016-03-04")}, {QStringLiteral("left out"), QVariant()}};
    other.insert(QStringLiteral("name"), QStringLiteral("Zoë").normalized(QString::NormalizationForm_D));
    QCOMPARE(canonicalBytes("d", composed), canonicalBytes("d", other));
    QVERIFY(canonicalBytes("d", composed) != canonicalBytes("e", composed));

    // Lengths keep neighbours apart, types keep a number from its digits.
    const auto one = [](const QString &key, const QVariant &value) { return canonicalBytes("d", {{key, value}}); };
    QVERIFY(one(QStringLiteral("a"), QStringLiteral("bc")) != one(QStringLiteral("ab"), QStringLiteral("c")));
    QVERIFY(one(QStringLiteral("a"), 1) != one(QStringLiteral("a"), QStringLiteral("1")));
    QVERIFY(one(QStringLiteral("a"), QStringLiteral("1")) != one(QStringLiteral("a"), QByteArray("1")));
    QVERIFY(one(QStringLiteral("a"), QString(QLatin1String(""))) != canonicalBytes("d", {}));
    // Written out once, so that a later version cannot change what was signed.
    QCOMPARE(canonicalBytes("d", {{QStringLiteral("k"), 258}, {QStringLiteral("a"), QStringLiteral("é")}}).toHex(),
             QByteArray("0000000164"
                        "0000000161"
                        "74"
                        "00000002c3a9"
                        "000000016b"
                        "69"
                        "000000080000000000000102"));
}

void TestTrail::canonicalBytesReadBack()
{
    const QByteArray bytes
        = canonicalBytes("d", {{QStringLiteral("n"), -7}, {QStringLiteral("t"), QStringLiteral("é")}});
    CanonicalReader reader(bytes);
    QVERIFY(reader.next());
    QCOMPARE(reader.key(), QStringLiteral("n"));
    QCOMPARE(reader.cell().toVariant(), QVariant(qint64(-7)));
    QVERIFY(reader.next());
    QCOMPARE(reader.cell().toVariant(), QVariant(QStringLiteral("é")));
    QVERIFY(!reader.next() && reader.isValid());

    for (qsizetype length = 0; length + 1 < bytes.size(); ++length) {
        CanonicalReader cut(QByteArrayView(bytes).first(length));
        int entries = 0;
        while (cut.next())
            ++entries;
        QVERIFY(!cut.isValid() || entries < 2);
    }
}

void TestTrail::creatingARecordIsOneEntryAndShowsItsValues()
{
    const QList<TrailEntry> entries = trail({QStringLiteral("pupil"), m_pupils.first(), {}, 0, -1});
    QCOMPARE(entries.size(), 3);
    const TrailEntry &created = entries.last();
    QCOMPARE(created.sequence, 2);
    QCOMPARE(valueOf(created, Surname), QVariant(QStringLiteral("Old 0"))); // what it was then, not what it is now
    QVERIFY(!valueOf(created, Surname, true).isValid());
    QVERIFY(!valueOf(created, UpnField).isValid());
    QCOMPARE(valueOf(created, QStringLiteral("school")), QVariant(m_school.toBytes()));
    QCOMPARE(trail({QStringLiteral("pupil"), m_pupils.at(1), {}, 0, -1}).size(), 1);
}

void TestTrail::everyChangeTellsWhoWhenFieldFromAndTo()
{
    const QList<TrailEntry> latest = trail({{}, {}, {}, 0, 2});
    QCOMPARE(latest.size(), 2);
    const TrailEntry &renamed = latest.last();
    QCOMPARE(renamed.sequence, 42);
    QCOMPARE(renamed.who, m_fixture->author());
    QCOMPARE(renamed.at, m_fixture->clock().clock().msecs());
    QCOMPARE(renamed.reason, QStringLiteral("Deed poll"));
    QCOMPARE(renamed.values.size(), 2); // only what changed
    QCOMPARE(valueOf(renamed, Surname, true), QVariant(QStringLiteral("Old 0")));
    QCOMPARE(valueOf(renamed, Surname), QVariant(QStringLiteral("New")));
    QCOMPARE(valueOf(latest.first(), UpnField, true), QVariant(QStringLiteral("A801200001001")));
    QVERIFY(!valueOf(latest.first(), UpnField).isValid());
    QVERIFY(trail({{}, {}, RecordId::random(), 0, -1}).isEmpty());
    QCOMPARE(trail({{}, {}, {}, 41, -1}).size(), 2);
}

void TestTrail::aReadingIsAnEntryWithoutARow()
{
    commit({Change::Kind::Log,
            {},
            {{QStringLiteral("pupil"),
              m_pupils.first(),
              Write::NoRow,
              {{QStringLiteral("did"), QStringLiteral("printed")}}}}});
    const TrailEntry reading = trail({{}, {}, {}, 0, 1}).first();
    QCOMPARE(reading.kind, Change::Kind::Log);
    QCOMPARE(valueOf(reading, QStringLiteral("did")), QVariant(QStringLiteral("printed")));
    QCOMPARE(verify(), QList<VaultFinding>());
}

void TestTrail::bytesTooLongToBeKeptTwiceStandAsTheirHash()
{
    const QByteArray scan(300000, 's');
    const auto write = [&](qint64 revision, const QByteArray &bytes) {
        return Write{QStringLiteral("pupil"), m_pupils.at(5), revision, {{QStringLiteral("contacts"), bytes}}};
    };
    const qint64 before = fileBytes().size();
    commit({Change::Kind::Record, {}, {write(1, scan)}});
    QVERIFY(fileBytes().size() < before + 2 * scan.size());
    QCOMPARE(valueOf(trail({{}, {}, {}, 0, 1}).first(), QStringLiteral("contacts")), QVariant(blake2b(scan)));
    commit({Change::Kind::Record, {}, {write(2, scan + 's')}});
    QCOMPARE(verify(), QList<VaultFinding>());
}

void TestTrail::erasedValuesLeaveTheChainWhole()
{
    commit({Change::Kind::Erase,
            QStringLiteral("Retention"),
            {{QStringLiteral("pupil"), m_pupils.first(), Write::NoRow, {}}}});
    QCOMPARE(verify(), QList<VaultFinding>());
    const QList<TrailEntry> entries = trail({QStringLiteral("pupil"), m_pupils.first(), {}, 0, -1});
    QCOMPARE(entries.size(), 4);
    for (int i = 1; i < entries.size(); ++i)
        QVERIFY(entries.at(i).isErased && entries.at(i).values.isEmpty());
    QVERIFY(!trail({QStringLiteral("pupil"), m_pupils.at(1), {}, 0, -1}).first().isErased);

    // The record goes on, and what happens to it afterwards is kept and checked as ever.
    commit({Change::Kind::Record,
            {},
            {{QStringLiteral("pupil"), m_pupils.first(), 3, {{Surname, QStringLiteral("Later")}}}}});
    QCOMPARE(verify(), QList<VaultFinding>());
}

void TestTrail::anErasedRecordIsGoneAndAccountedFor()
{
    commit({Change::Kind::Erase, QStringLiteral("Retention"), {{QStringLiteral("pupil"), m_pupils.first(), 3, {}}}});
    QCOMPARE(verify(), QList<VaultFinding>());
    const auto connection = openConnection({m_fixture->file()}, m_fixture->key());
    Query query(**connection,
                QStringLiteral("SELECT (SELECT count(*) FROM pupil), (SELECT count(*) FROM trail_values v "
                               "JOIN trail t ON t.sequence = v.sequence WHERE record = ?)"));
    query.bind(m_pupils.first()).exec();
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 39);
    QCOMPARE(query.integer(1), 1); // the erasure's own, empty
}

void TestTrail::anUnharmedVaultHasNoFindings() { QCOMPARE(verify(), QList<VaultFinding>()); }

void TestTrail::whatIsTamperedWithIsFoundAndNamed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("sequence");
    QTest::addColumn<int>("pupil");
    const auto row = [](const char *name, const char *script, VaultFinding::Kind kind, int sequence, int pupil = -1) {
        QTest::newRow(name) << QByteArray(script) << int(kind) << sequence << pupil;
    };
    row("an entry's author", "UPDATE trail SET who = x'00112233445566778899aabbccddeeff' WHERE sequence = 20",
        VaultFinding::Kind::BrokenChain, 20);
    row("an entry's moment", "UPDATE trail SET at = at + 1 WHERE sequence = 20", VaultFinding::Kind::BrokenChain, 20);
    row("an entry's reason", "UPDATE trail SET reason = 'x' WHERE sequence = 42", VaultFinding::Kind::BrokenChain, 42);
    row("an entry removed", "DELETE FROM trail WHERE sequence = 20; DELETE FROM trail_values WHERE sequence = 20",
        VaultFinding::Kind::BrokenChain, 21);
    row("the first entry removed", "DELETE FROM trail WHERE sequence = 1; DELETE FROM trail_values WHERE sequence = 1",
        VaultFinding::Kind::BrokenChain, 2);
    row("the last entry removed", "DELETE FROM trail WHERE sequence = 43; DELETE FROM trail_values WHERE sequence = 43",
        VaultFinding::Kind::ChangedRow, 42, 0);
    row("an entry's row hash", "UPDATE trail SET row_hash = zeroblob(32) WHERE sequence = 20",
        VaultFinding::Kind::BrokenChain, 20, 18);
    row("values altered", "UPDATE trail_values SET changed = x'00' WHERE sequence = 42",
        VaultFinding::Kind::AlteredValues, 42, 0);
    row("values removed", "DELETE FROM trail_values WHERE sequence = 42", VaultFinding::Kind::MissingValues, 42, 0);
    row("a signature removed", "UPDATE trail SET signature = NULL WHERE sequence = 41",
        VaultFinding::Kind::UnsignedEntries, 1);
    row("the last signature removed", "UPDATE trail SET signature = NULL WHERE sequence = 43",
        VaultFinding::Kind::UnsignedEntries, 43);
    row("a signature altered", "UPDATE trail SET signature = zeroblob(64) WHERE sequence = 42",
        VaultFinding::Kind::BadSignature, 42);
    row("a row changed", "UPDATE pupil SET legal_surname = 'Mallory' WHERE legal_surname = 'Old 9'",
        VaultFinding::Kind::ChangedRow, 11, 9);
    row("a row's revision", "UPDATE pupil SET revision = 7 WHERE legal_surname = 'Old 9'",
        VaultFinding::Kind::ChangedRow, 11, 9);
    row("a row removed", "DELETE FROM pupil WHERE legal_surname = 'Old 9'", VaultFinding::Kind::MissingRow, 11, 9);
    row("a row put in",
        "INSERT INTO pupil (id, revision, school, legal_surname, legal_forename) "
        "SELECT x'00112233445566778899aabbccddeeff', 1, id, 'a', 'b' FROM school",
        VaultFinding::Kind::UnknownRow, 0);
}

void TestTrail::whatIsTamperedWithIsFoundAndNamed()
{
    QFETCH(QByteArray, script);
    QFETCH(int, kind);
    QFETCH(int, sequence);
    QFETCH(int, pupil);
    tamper(script);
    const QList<VaultFinding> findings = verify();
    const auto named = std::find_if(findings.begin(), findings.end(), [&](const VaultFinding &finding) {
        return int(finding.kind) == kind && finding.sequence == sequence;
    });
    QVERIFY(named != findings.end());
    if (pupil >= 0)
        QCOMPARE(named->record, m_pupils.at(pupil));
    QVERIFY(!named->text().isEmpty());
}

void TestTrail::migrateBy(const QByteArray &script)
{
    const auto connection = openConnection({m_fixture->file()}, m_fixture->key());
    const Vault::Options options = m_fixture->options();
    const TrailBinding binding{options.registerId, options.name};
    SchemaTrail trail(**connection, binding, options.author, options.clock.msecs());
    QVERIFY(migrate(**connection, {{QStringLiteral("trial"), {{1, 1, script}}}}, false, trail));
}

void TestTrail::rowsThatAMigrationChangesAreAccountedFor()
{
    migrateBy("ALTER TABLE school ADD COLUMN motto TEXT NOT NULL DEFAULT 'Dysgu';"
              "ALTER TABLE pupil ADD COLUMN nothing_yet TEXT;" // nulls change no hash
              "UPDATE pupil SET legal_forename = 'Ha' WHERE legal_surname = 'Old 7';"
              "DELETE FROM pupil WHERE legal_surname = 'Old 8';");
    QCOMPARE(verify(), QList<VaultFinding>());
    const QList<TrailEntry> entries = trail({{}, {}, {}, 43, -1});
    QCOMPARE(entries.size(), 3);
    for (const TrailEntry &entry : entries) {
        QCOMPARE(entry.kind, Change::Kind::Schema);
        QCOMPARE(entry.reason, QStringLiteral("trial 1"));
    }
}

void TestTrail::aMigrationDoesNotWashATamperedRow()
{
    tamper("UPDATE pupil SET legal_surname = 'Mallory' WHERE legal_surname = 'Old 9'");
    migrateBy("ALTER TABLE pupil ADD COLUMN house TEXT NOT NULL DEFAULT 'Dewi'");
    const QList<VaultFinding> findings = verify();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().record, m_pupils.at(9));
}

void TestTrail::nobodyButAMigrationWritesSchemaEntries()
{
    const auto vault = m_fixture->open();
    const auto done = wait((*vault)->commit({Change::Kind::Schema, {}, {schoolNamed(QStringLiteral("T"))}}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Usage);
}

void TestTrail::aTrailOfAnotherRegisterOrVaultIsNotTaken()
{
    const auto vault = m_fixture->open();
    const QByteArray key = m_fixture->authorPublicKey();
    TrailBinding binding = (*vault)->binding();
    binding.vault = QStringLiteral("safeguarding");
    const auto findings = *wait((*vault)->read<QList<VaultFinding>>([&](Connection &connection) {
        return verifyVault(connection, binding, [key](const RecordId &) { return QList{key}; });
    }));
    QCOMPARE(findings.size(), 4); // the first link, and each of three signatures
    QCOMPARE(findings.first().kind, VaultFinding::Kind::BrokenChain);
    QCOMPARE(findings.last().kind, VaultFinding::Kind::BadSignature);

    QCOMPARE(verify(QByteArray(32, 'k')).size(), 3); // nor is another person's key
}

void TestTrail::aDamagedPageIsAFinding()
{
    putBack(QByteArray(16, 'x'), 4096 * 5 + 1000);
    const QList<VaultFinding> findings = verify();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().kind, VaultFinding::Kind::DamagedPage);
    QVERIFY2(findings.first().detail.contains(QLatin1Char('6')), qPrintable(findings.first().detail));
}

void TestTrail::anOldPagePutBackIsFound()
{
    constexpr qint64 page = 4096;
    const QByteArray old = fileBytes();
    commit({Change::Kind::Record,
            {},
            {{QStringLiteral("pupil"), m_pupils.at(20), 1, {{Surname, QStringLiteral("Now")}}}}});
    const QByteArray now = fileBytes();
    int tried = 0;
    for (qint64 offset = page; offset < old.size(); offset += page) { // page 1 only counts changes
        if (old.mid(offset, page) == now.mid(offset, page))
            continue;
        putBack(now);
        putBack(old.mid(offset, page), offset);
        QVERIFY2(!verify().isEmpty(), qPrintable(QString::number(offset / page)));
        ++tried;
    }
    QVERIFY(tried >= 3); // the pupil's, the trail's, its values' at least
}

void TestTrail::aWholeOldFilePutBackIsFoundByTheDesksNote()
{
    const QByteArray old = fileBytes();
    const TrailHead before = head();
    commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("T"))}});
    const TrailHead seen = head();
    const auto stands = [this](const TrailHead &note) {
        const auto vault = m_fixture->open();
        return *wait((*vault)->read<bool>([note](Connection &connection) { return stillStands(connection, note); }));
    };
    QVERIFY(stands(before) && stands(seen) && stands({}));
    putBack(old);
    QCOMPARE(verify(), QList<VaultFinding>()); // in itself it is whole
    QVERIFY(stands(before));
    QVERIFY(!stands(seen));
    commit({Change::Kind::Record, {}, {schoolNamed(QStringLiteral("U"))}});
    QVERIFY(!stands(seen)); // nor when it has grown as long again
}

QTEST_GUILESS_MAIN(TestTrail)
#include "test_trail.moc"
