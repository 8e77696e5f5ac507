#include "tests/support/register_fixture.h"

#include "models/people/school_records.h"
#include "models/registers/first_records.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/vault.h"

#include <QTest>

#include <ctime>

namespace lanyard::test {

class TestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMakesEveryVault();
    void newRefusesAFolderThatIsNotEmpty();
    void unknownUserAndWrongPasswordAreOneError();
    void unknownUserTakesAsLongAsWrongPassword();
    void theCreatorHoldsEveryVaultUntilSomebodyEntitledSignsIn();
    void anAddedUserSignsInAtOnceAndHoldsWhatTheirRolesEntitleTo();
    void freshKeysTakeThePlaceOfProvisionalOnes();
    void aChangedPasswordOpensAndTheOldOneDoesNot();
    void aRemovedUserNoLongerSignsInAndTheirVaultsHaveNewKeys();
    void theSchoolsSettingsAreARecord();
    void aSchoolAddedLaterBeginsAsTheFirstDid();
    void onlyTheTrustAddsASchoolAndWithItOnlyWhatEverySchoolBeginsWith();
};

void TestRegister::newMakesEveryVault()
{
    const RegisterFixture fixture;
    const auto opened = fixture.open();
    QCOMPARE(opened->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("safeguarding"), QStringLiteral("about-head"),
                          QStringLiteral("about-dsl"), QStringLiteral("about-ceo")}));
    for (const QString &name : opened->heldVaults()) {
        const QByteArray head = fixture.bytes(name + QStringLiteral(".sqlcipher")).left(16);
        QCOMPARE(head.size(), 16);
        QVERIFY(head != QByteArray("SQLite format 3\0", 16));
        QVERIFY(!fixture.recoveryKey(name).isEmpty());
    }
    QCOMPARE(opened->school().name, QStringLiteral("Quay Primary School"));
    QCOMPARE(opened->user().name, QStringLiteral("anna"));
    QVERIFY(opened->warnings().isEmpty());
}

void TestRegister::newRefusesAFolderThatIsNotEmpty()
{
    const RegisterFixture fixture;
    const auto before = fixture.allBytes();
    Register::New what;
    what.folder = fixture.folder();
    what.school = QStringLiteral("Another");
    what.userName = QStringLiteral("bob");
    what.roles = {Role::Office};
    what.password = secret(QStringLiteral("x"));
    what.cost = KeyCost::cheap();
    const auto made = Register::create(std::move(what), fixture.options());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Refused);
    QCOMPARE(fixture.allBytes(), before);
}

void TestRegister::unknownUserAndWrongPasswordAreOneError()
{
    const RegisterFixture fixture;
    const auto wrong = fixture.tryOpen(QStringLiteral("anna"), QStringLiteral("no"));
    const auto unknown = fixture.tryOpen(QStringLiteral("nobody"));
    QVERIFY(!wrong && !unknown);
    QCOMPARE(wrong.error().code, Error::Code::NotAllowed);
    QCOMPARE(wrong.error().code, unknown.error().code);
    QCOMPARE(wrong.error().message, unknown.error().message);
}

void TestRegister::unknownUserTakesAsLongAsWrongPassword()
{
    const RegisterFixture fixture;
    const auto fastest = [&](const QString &name) {
        double least = std::numeric_limits<double>::max();
        for (int i = 0; i < 5; ++i) { // the processor's time, which a busy machine does not stretch
            const std::clock_t start = std::clock();
            const auto refused = fixture.tryOpen(name, QStringLiteral("no"));
            least = std::min(least, double(std::clock() - start));
        }
        return least;
    };
    const double ratio = fastest(QStringLiteral("anna")) / fastest(QStringLiteral("nobody"));
    QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(ratio)));
}

void TestRegister::theCreatorHoldsEveryVaultUntilSomebodyEntitledSignsIn()
{
    const RegisterFixture fixture;
    fixture.add(QStringLiteral("head"), {Role::Headteacher});
    QVERIFY(fixture.open()->heldVaults().contains(QStringLiteral("safeguarding")));
    const auto head = fixture.open(QStringLiteral("head"));
    QCOMPARE(head->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("safeguarding"), QStringLiteral("about-dsl")}));
    QCOMPARE(head->warnings().size(), 2);
    const auto anna = fixture.open();
    QCOMPARE(anna->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("about-head"), QStringLiteral("about-ceo")}));
    QCOMPARE(anna->otherVaults(), QStringList({QStringLiteral("safeguarding"), QStringLiteral("about-dsl")}));
    QVERIFY(fixture.open(QStringLiteral("head"))->warnings().isEmpty());
}

void TestRegister::anAddedUserSignsInAtOnceAndHoldsWhatTheirRolesEntitleTo()
{
    const RegisterFixture fixture;
    fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    fixture.add(QStringLiteral("Órla ní  Briain"), {Role::Staff});
    QCOMPARE(fixture.open(QStringLiteral("dsl"))->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("safeguarding")}));
    const auto staff = fixture.open(QStringLiteral("ÓRLA NÍ BRIAIN "));
    QCOMPARE(staff->heldVaults(), QStringList({QStringLiteral("office")}));
    QVERIFY(staff->needsNewPassword());
    QVERIFY(staff->may().has(Role::Staff));
    QVERIFY(!staff->may().mayRead(Place::Pupils));
}

void TestRegister::freshKeysTakeThePlaceOfProvisionalOnes()
{
    const RegisterFixture fixture;
    const RecordId id = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    QString provisional;
    {
        const auto dsl = fixture.open(QStringLiteral("dsl"));
        provisional = *dsl->fingerprint(id);
        const auto changed = dsl->changePassword(secret(RegisterFixture::Password), secret(QStringLiteral("her own")));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        QVERIFY(!dsl->needsNewPassword());
        QVERIFY(*dsl->isPassword(secret(QStringLiteral("her own"))));
    }
    QVERIFY(!fixture.tryOpen(QStringLiteral("dsl")));
    const auto again = fixture.tryOpen(QStringLiteral("dsl"), QStringLiteral("her own"));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE((*again)->heldVaults(), QStringList({QStringLiteral("office"), QStringLiteral("safeguarding")}));
    QVERIFY(!(*again)->needsNewPassword());
    QVERIFY(*(*again)->fingerprint(id) != provisional);
    const auto isConfirmed = [&] {
        const auto users = fixture.open()->users();
        return std::any_of(users->begin(), users->end(),
                           [&](const User &user) { return user.id == id && user.confirmed; });
    };
    QVERIFY(!isConfirmed());
    QVERIFY(!(*again)->confirmUser(id)); // not by oneself
    QVERIFY(!isConfirmed());
    QVERIFY(fixture.open()->confirmUser(id));
    QVERIFY(isConfirmed());
}

void TestRegister::aChangedPasswordOpensAndTheOldOneDoesNot()
{
    const RegisterFixture fixture;
    const auto opened = fixture.open();
    QVERIFY(!opened->changePassword(secret(QStringLiteral("wrong")), secret(QStringLiteral("next"))));
    QVERIFY(opened->changePassword(secret(RegisterFixture::Password), secret(QStringLiteral("next"))));
    QVERIFY(*opened->isPassword(secret(QStringLiteral("next"))));
    QVERIFY(!*opened->isPassword(secret(RegisterFixture::Password)));
    QVERIFY(!fixture.tryOpen(QStringLiteral("anna")));
    QVERIFY(fixture.tryOpen(QStringLiteral("anna"), QStringLiteral("next")));
}

void TestRegister::aRemovedUserNoLongerSignsInAndTheirVaultsHaveNewKeys()
{
    const RegisterFixture fixture;
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    const QByteArray office = fixture.bytes(QStringLiteral("office.sqlcipher"));
    const QByteArray safeguarding = fixture.bytes(QStringLiteral("safeguarding.sqlcipher"));
    const QByteArray aboutHead = fixture.bytes(QStringLiteral("about-head.sqlcipher"));
    const auto left = fixture.open()->removeUser(dsl);
    QVERIFY2(left, left ? "" : qPrintable(left.error().message + left.error().detail));
    QVERIFY(left->isEmpty());
    QVERIFY(!fixture.tryOpen(QStringLiteral("dsl")));
    QVERIFY(fixture.bytes(QStringLiteral("office.sqlcipher")).mid(16, 64) != office.mid(16, 64));
    QVERIFY(fixture.bytes(QStringLiteral("safeguarding.sqlcipher")).mid(16, 64) != safeguarding.mid(16, 64));
    QVERIFY(fixture.bytes(QStringLiteral("about-head.sqlcipher")) == aboutHead);
    const auto anna = fixture.open();
    QVERIFY(anna->warnings().isEmpty());
    QCOMPARE(anna->heldVaults().size(), 5);
}

void TestRegister::theSchoolsSettingsAreARecord()
{
    const RegisterFixture fixture;
    const auto opened = fixture.open();
    School school = opened->school();
    school.dpoName = QStringLiteral("Siân Óg");
    QVERIFY(opened->saveSchool(school));
    QCOMPARE(opened->school().dpoName, school.dpoName);
    const auto stale = opened->saveSchool(school);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, Error::Code::Conflict);
    QCOMPARE(fixture.open()->school().dpoName, school.dpoName);
}

void TestRegister::aSchoolAddedLaterBeginsAsTheFirstDid()
{
    const RegisterFixture fixture({Role::Ceo, Role::Office});
    const auto opened = fixture.open();
    const RecordId first = opened->school().id;
    School second;
    second.id = RecordId::make();
    second.name = QStringLiteral("Harbour Primary School");
    second.trust = opened->school().trust;
    const auto saved = opened->saveSchool(second);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message + saved.error().detail));
    const auto atSchool = [&fixture](const char *table, const RecordId &school) {
        Query query(*fixture.raw(QStringLiteral("office")),
                    QStringLiteral("SELECT count(*) FROM %1 WHERE school = ?").arg(QLatin1String(table)));
        query.bind(school);
        query.exec();
        return query.next() ? query.integer(0) : -1;
    };
    for (const char *table : {"blocked_site", "platform", "policy"}) {
        QVERIFY2(atSchool(table, first) > 0, table);
        QCOMPARE(atSchool(table, second.id), atSchool(table, first));
    }
    QVERIFY(opened->saveSchool(opened->school(second.id))); // changed later: nothing begins a second time
    QCOMPARE(atSchool("policy", second.id), atSchool("policy", first));
}

void TestRegister::onlyTheTrustAddsASchoolAndWithItOnlyWhatEverySchoolBeginsWith()
{
    const RegisterFixture fixture({Role::Ceo});
    fixture.add(QStringLiteral("clerk"), {Role::Office});
    School second;
    second.id = RecordId::make();
    second.name = QStringLiteral("Harbour Primary School");
    const auto clerk = fixture.open(QStringLiteral("clerk"))->saveSchool(second);
    QVERIFY(!clerk);
    QCOMPARE(clerk.error().code, Error::Code::NotAllowed);
    const auto ceo = fixture.open();
    QList<Write> writes{toWrite(second)};
    writes += firstFormRecords(second, ceo->user().id, ceo->clock().msecs());
    for (Write &write : writes) {
        if (write.table == QLatin1String("blocked_site")) // the CEO may read that list, not fill it
            write.values.insert(QStringLiteral("site"), QStringLiteral("Another"));
    }
    const auto forged = wait(ceo->office().commit({Change::Kind::Record, {}, writes}));
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, Error::Code::NotAllowed);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestRegister)
#include "test_register.moc"
