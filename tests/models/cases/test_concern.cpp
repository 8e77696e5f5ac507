#include "models/access/report_key.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/store/canonical.h"
#include "models/store/key_ring_file.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/support/case_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

/// Of each test its own: they share one school.
QString words()
{
    return u"Zephyrine, in %1 %2"_qs.arg(QLatin1String(QTest::currentTestFunction()),
                                         QLatin1String(QTest::currentDataTag()));
}

QList<ReportBox> boxesIn(Connection &office)
{
    const auto boxes = readReportBoxes(office);
    return boxes.value_or(QList<ReportBox>());
}

/// How many reports of this test the seeds that lie in a vault open.
int openedWith(CaseSchool &school, const QString &vault)
{
    const auto office = school.fixture().raw(u"office"_qs);
    const auto closed = school.fixture().raw(vault);
    const auto opened = openReports(*closed, boxesIn(*office), school.as(Role::Staff).id());
    return opened
        ? int(std::count_if(opened->begin(), opened->end(),
                            [](const DeliveredReport &report) { return report.content.contains(words().toUtf8()); }))
        : -1;
}

/// The cases of this test among those that somebody finds who signs in now.
QList<FormRecord> found(CaseSchool &school, Role role)
{
    QList<FormRecord> cases = school.found(role);
    cases.removeIf([](const FormRecord &record) { return record.text(u"summary"_qs) != words(); });
    return cases;
}

/// Everything that stands in a vault's tables, as bytes.
QByteArray allOf(Connection &connection)
{
    QByteArray all;
    Query tables(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_qs);
    if (!tables.exec())
        return {};
    while (tables.next()) {
        Query rows(connection, u"SELECT * FROM "_qs + tables.text(0));
        if (!rows.exec())
            return {};
        while (rows.next()) {
            for (int column = 0; column < rows.columnCount(); ++column)
                all += rows.value(column).toByteArray() + '\n';
        }
    }
    return all;
}

} // namespace

/// "Reporting" of the registers' specification, section 6, and "Report a concern": on real files, as every role.
class TestConcern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<CaseSchool>(); }
    void whomItConcernsChoosesTheVault_data();
    void whomItConcernsChoosesTheVault();
    void officeKnowsOnlyHowManyReportsWereDelivered();
    void everyBoxHasOneSize();
    void aReportTooLongForItsBoxIsNotDelivered();
    void theReportersOwnKeysCannotReadItBack();
    void whatOpensIsFiledOnce();
    void aReportArrivesAtWhoIsSignedIn();
    void theFirstEntryKeepsTheReportAsItCame();
    void aSenderWhoDidNotSignIsNotNamed();
    void aKeyThatTheVaultDidNotSignIsNotSealedTo();
    void removingSomebodyRenewsWhatReportsAreSealedTo();
    void aRegisterWithoutKeysGetsThemFromItsHolders();
    void nobodyChangesAReportOrDeliversAnythingElse();

private:
    std::unique_ptr<CaseSchool> m_school;
};

void TestConcern::whomItConcernsChoosesTheVault_data()
{
    QTest::addColumn<QString>("concerns");
    QTest::addColumn<QString>("vault");
    QTest::addColumn<QList<Role>>("readers");
    const QList<Role> safeguarding{Role::Headteacher, Role::Dsl};
    QTest::newRow("a pupil") << u"pupil"_qs << u"safeguarding"_qs << safeguarding;
    QTest::newRow("an adult in school") << u"staff"_qs << u"safeguarding"_qs << safeguarding;
    QTest::newRow("unknown") << u"unknown"_qs << u"safeguarding"_qs << safeguarding;
    QTest::newRow("the headteacher") << u"headteacher"_qs << u"about-head"_qs << QList<Role>{Role::ChairOfGovernors};
    QTest::newRow("the DSL") << u"dsl"_qs << u"about-dsl"_qs << QList<Role>{Role::Headteacher, Role::ChairOfGovernors};
    QTest::newRow("the CEO") << u"ceo"_qs << u"about-ceo"_qs << QList<Role>{Role::ChairOfTrustees};
}

void TestConcern::whomItConcernsChoosesTheVault()
{
    QFETCH(QString, concerns);
    QFETCH(QString, vault);
    QFETCH(QList<Role>, readers);
    CaseSchool &school = *m_school;
    const QString reference = school.report(Role::Staff, concerns, words());
    for (const QString &closed : {u"safeguarding"_qs, u"about-head"_qs, u"about-dsl"_qs, u"about-ceo"_qs})
        QCOMPARE(openedWith(school, closed), closed == vault ? 1 : 0);
    for (const Role role : allRoles()) {
        const QList<FormRecord> cases = found(school, role);
        QVERIFY2(cases.size() == (readers.contains(role) ? 1 : 0), qPrintable(roleKey(role)));
        if (cases.isEmpty())
            continue;
        QCOMPARE(cases.first().vault, vault);
        QCOMPARE(cases.first().state, u"reported"_qs);
        QCOMPARE(cases.first().text(u"summary"_qs), words());
        QCOMPARE(caseReference(cases.first().id), reference);
    }
}

void TestConcern::officeKnowsOnlyHowManyReportsWereDelivered()
{
    CaseSchool &school = *m_school;
    const int before = int(boxesIn(*school.fixture().raw(u"office"_qs)).size());
    school.report(Role::Staff, u"headteacher"_qs, words());
    school.report(Role::Staff, u"pupil"_qs, words());
    found(school, Role::Dsl); // filed in the vault, and office is told nothing of it
    const Register &clerk = school.as(Role::Office);
    QCOMPARE(clerk.heldVaults(), QStringList{u"office"_qs});
    const auto delivered
        = wait(school.as(Role::Office).office().read<int>([](Connection &office) { return deliveredReports(office); }));
    QCOMPARE(delivered.value_or(-1), before + 2);
    const QByteArray office = allOf(*school.fixture().raw(u"office"_qs));
    QVERIFY(office.contains("Quay Primary School"));
    QVERIFY(allOf(*school.fixture().raw(u"about-head"_qs)).contains(words().toUtf8()) == false); // nobody filed it yet
    found(school, Role::ChairOfGovernors);
    QVERIFY(allOf(*school.fixture().raw(u"about-head"_qs)).contains(words().toUtf8()));
    QVERIFY(!office.contains(words().toUtf8()));
    const auto trail = wait(school.as(Role::Office).office().read<QList<TrailEntry>>([](Connection &connection) {
        TrailFilter filter;
        filter.table = reportTable();
        return readTrail(connection, filter);
    }));
    QVERIFY(trail && trail->size() == before + 2);
    for (const TrailEntry &entry : *trail)
        QCOMPARE(entry.reason, u"Report delivered"_qs);
}

void TestConcern::everyBoxHasOneSize()
{
    CaseSchool &school = *m_school;
    school.report(Role::Staff, u"pupil"_qs, u"x"_qs);
    school.report(Role::Governor, u"headteacher"_qs, QString(3900, u'é'));
    const QList<ReportBox> boxes = boxesIn(*school.fixture().raw(u"office"_qs));
    QVERIFY(boxes.size() >= 2);
    for (const ReportBox &box : boxes)
        QCOMPARE(box.sealed.size(), boxes.first().sealed.size());
}

void TestConcern::aReportTooLongForItsBoxIsNotDelivered()
{
    CaseSchool &school = *m_school;
    const auto sealed = school.seal(Role::Staff, u"pupil"_qs, QString(4000, QChar(0x4E2D)),
                                    {{u"addresses"_qs, u"https://example.org/"_qs + QString(1900, u'a')},
                                     {u"harmed"_qs, QString(500, QChar(0x4E2D))},
                                     {u"alleged"_qs, QString(500, QChar(0x4E2D))}});
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Error::Code::BadInput);
    QVERIFY2(sealed.error().message.contains(u"too long"_qs), qPrintable(sealed.error().message));
}

void TestConcern::theReportersOwnKeysCannotReadItBack()
{
    CaseSchool &school = *m_school;
    school.report(Role::Staff, u"pupil"_qs, words());
    const auto office = school.fixture().raw(u"office"_qs);
    const QList<ReportBox> boxes = boxesIn(*office);
    QVERIFY(!boxes.isEmpty());
    for (const ReportBox &box : boxes)
        QVERIFY(!crypto::unseal(school.as(Role::Staff).ownBox(), box.sealed));
    QVERIFY(found(school, Role::Staff).isEmpty());
}

void TestConcern::whatOpensIsFiledOnce()
{
    CaseSchool &school = *m_school;
    school.report(Role::Staff, u"dsl"_qs, words());
    school.report(Role::Staff, u"pupil"_qs, words());
    QCOMPARE(found(school, Role::Headteacher).size(), 2);
    QCOMPARE(found(school, Role::Headteacher).size(), 2);
    QCOMPARE(found(school, Role::ChairOfGovernors).size(), 1);
    const QList<FormRecord> filed = found(school, Role::Dsl);
    QCOMPARE(filed.size(), 1);
    QList<FormRecord> entries = school.found(Role::Dsl, chronologyKey());
    entries.removeIf([&](const FormRecord &entry) { return entry.link(ofCase()) != filed.first().id; });
    QCOMPARE(entries.size(), 1);
}

void TestConcern::aReportArrivesAtWhoIsSignedIn()
{
    CaseSchool &school = *m_school;
    Register &dsl = school.as(Role::Dsl);
    school.report(Role::Staff, u"pupil"_qs, words());
    const auto isThere = [&dsl] {
        const auto book = wait(FormDesk(dsl, *formRegister(casesKey())).read());
        return book && std::any_of(book->records.begin(), book->records.end(), [](const FormRecord &record) {
                   return record.text(u"summary"_qs) == words();
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 8000);
}

void TestConcern::theFirstEntryKeepsTheReportAsItCame()
{
    CaseSchool &school = *m_school;
    school.report(Role::Staff, u"pupil"_qs, words());
    const FormRecord reported = found(school, Role::Dsl).first();
    QCOMPARE(reported.text(u"reported_by"_qs), school.as(Role::Staff).user().shownName());
    QList<FormRecord> entries = school.found(Role::Dsl, chronologyKey());
    entries.removeIf([&](const FormRecord &entry) { return entry.link(ofCase()) != reported.id; });
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().text(u"words"_qs).startsWith(words()));
    const auto changed
        = school.trySet(Role::Dsl, chronologyKey(), entries.first(), {{u"words"_qs, u"Nothing happened"_qs}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Refused);
}

void TestConcern::aSenderWhoDidNotSignIsNotNamed()
{
    CaseSchool &school = *m_school;
    const KeyRing ring = *KeyRingFile(school.fixture().folder()).read();
    const crypto::SignPair stranger = crypto::SignPair::make();
    const ReportSender posing{ring.registerId, school.userId(Role::Dsl), school.clock().clock().msecs(), &stranger};
    const auto about = std::find_if(ring.vaults.begin(), ring.vaults.end(),
                                    [](const RingVault &vault) { return vault.kind == VaultKind::Safeguarding; });
    FormRecord concern = blankConcern(school.as(Role::Staff));
    concern.set(u"concerns"_qs, u"pupil"_qs);
    concern.set(u"kind"_qs, u"cyberbullying"_qs);
    concern.set(u"summary"_qs, words());
    const auto forged = sealReport({}, posing, about->boxKey);
    QVERIFY(forged); // what holds no report files nothing
    QVERIFY(wait(school.as(Role::Staff).office().commit({Change::Kind::Record, {}, {forged->toWrite()}})));
    QVERIFY(found(school, Role::Dsl).isEmpty());
    const auto posed = sealReport(canonicalBytes("lanyard concern 1", concern.values), posing, about->boxKey);
    QVERIFY(posed);
    QVERIFY(wait(school.as(Role::Staff).office().commit({Change::Kind::Record, {}, {posed->toWrite()}})));
    const QList<FormRecord> cases = found(school, Role::Dsl);
    QCOMPARE(cases.size(), 1); // a concern is never lost
    QCOMPARE(cases.first().text(u"reported_by"_qs), u"Signature not confirmed"_qs);
}

void TestConcern::aKeyThatTheVaultDidNotSignIsNotSealedTo()
{
    CaseSchool school;
    Register &staff = school.as(Role::Staff);
    KeyRingFile file(school.fixture().folder());
    KeyRing ring = *file.read();
    for (RingVault &vault : ring.vaults) {
        if (!vault.boxKey.isEmpty())
            vault.boxKey = crypto::BoxPair::make().publicKey;
    }
    const qint64 standing = ring.revision++;
    const auto written = wait(staff.office().commit(
        {Change::Kind::Record, {}, {{u"key_ring"_qs, ring.registerId, standing, {{u"bytes"_qs, ring.toJson()}}}}}));
    QVERIFY(!written); // the program's own door
    QCOMPARE(written.error().code, Error::Code::NotAllowed);
    {
        const auto office = school.fixture().raw(u"office"_qs); // past it, with office's key
        Query forge(*office, u"UPDATE key_ring SET bytes = ?, revision = ?"_qs);
        forge.bind(ring.toJson()).bind(ring.revision);
        QVERIFY(forge.exec());
    }
    const auto sealed = school.seal(Role::Staff, u"pupil"_qs, words());
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Error::Code::Damaged);
}

void TestConcern::removingSomebodyRenewsWhatReportsAreSealedTo()
{
    CaseSchool school;
    school.report(Role::Staff, u"pupil"_qs, words());
    school.report(Role::Staff, u"headteacher"_qs, words());
    std::vector<crypto::BoxPair> copied; // by the DSL, before leaving
    const auto seeds = readReportKeys(*school.fixture().raw(u"safeguarding"_qs));
    QVERIFY(seeds);
    for (const ReportKey &key : *seeds)
        copied.push_back(key.pair());
    const Secret before = school.fixture().rawKey(u"safeguarding"_qs);
    school.remove(Role::Dsl);
    QVERIFY(!(school.fixture().rawKey(u"safeguarding"_qs) == before));
    school.report(Role::Staff, u"pupil"_qs, words());
    int opened = 0;
    const QList<ReportBox> boxes = boxesIn(*school.fixture().raw(u"office"_qs));
    for (const crypto::BoxPair &pair : copied)
        opened += crypto::unseal(pair, boxes.last().sealed) ? 1 : 0;
    QCOMPARE(opened, 0);
    QCOMPARE(openedWith(school, u"safeguarding"_qs), 2); // both still open to who remains
    QCOMPARE(found(school, Role::Headteacher).size(), 2);
}

void TestConcern::aRegisterWithoutKeysGetsThemFromItsHolders()
{
    CaseSchool school;
    KeyRing ring = *KeyRingFile(school.fixture().folder()).read();
    for (RingVault &vault : ring.vaults) {
        vault.boxKey.clear();
        vault.boxSignature.clear();
    }
    {
        const auto office = school.fixture().raw(u"office"_qs);
        Query forget(*office, u"UPDATE key_ring SET bytes = ?"_qs);
        forget.bind(ring.toJson());
        QVERIFY(forget.exec());
    }
    const auto early = school.seal(Role::Staff, u"pupil"_qs, words());
    QVERIFY(!early);
    QCOMPARE(early.error().code, Error::Code::Refused);
    found(school, Role::Dsl);
    QVERIFY(school.seal(Role::Staff, u"pupil"_qs, words()));
    QVERIFY(!school.seal(Role::Staff, u"headteacher"_qs, words())); // the chair has not signed in
}

void TestConcern::nobodyChangesAReportOrDeliversAnythingElse()
{
    CaseSchool &school = *m_school;
    school.report(Role::Staff, u"pupil"_qs, words());
    const ReportBox box = boxesIn(*school.fixture().raw(u"office"_qs)).first();
    Write other = box.toWrite();
    other.revision = 1;
    other.values.insert(u"box"_qs, QByteArray(box.sealed.size(), 'x'));
    const auto changed = wait(school.as(Role::Headteacher).office().commit({Change::Kind::Record, {}, {other}}));
    QVERIFY(!changed && changed.error().code == Error::Code::NotAllowed);
    const Write small{reportTable(), RecordId::random(), 0, {{u"box"_qs, QByteArray("short")}}};
    const auto delivered = wait(school.as(Role::Staff).office().commit({Change::Kind::Record, {}, {small}}));
    QVERIFY(!delivered && delivered.error().code == Error::Code::NotAllowed);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestConcern)
#include "test_concern.moc"
