// What one person leaves to another: vaults to be given, vaults to be re-keyed, a lost password.

#include "models/store/key_ring_file.h"
#include "models/store/open_connection.h"
#include "models/store/vault.h"
#include "tests/support/register_fixture.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

namespace lanyard::test {

namespace {

const QString OneTime = QStringLiteral("one time only");

KeyRing ringOf(const RegisterFixture &fixture) { return *KeyRingFile(fixture.folder()).read(); }

int slotsOf(const KeyRing &ring, const QString &vault, const RecordId &user)
{
    for (const RingVault &one : ring.vaults) {
        if (one.name() == vault)
            return int(std::count_if(one.slots.begin(), one.slots.end(),
                                     [&](const KeySlot &slot) { return slot.recipient == user.toBytes(); }));
    }
    return -1;
}

quint64 generationOf(const KeyRing &ring, const QString &vault)
{
    for (const RingVault &one : ring.vaults) {
        if (one.name() == vault)
            return one.generation;
    }
    return 0;
}

QStringList vaults(const Result<QList<Register::Waiting>> &waiting, Register::Waiting::Kind kind)
{
    QStringList names;
    for (const Register::Waiting &one : *waiting) {
        if (one.kind == kind)
            names << one.vault;
    }
    return names;
}

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVaultTheAdderDoesNotHoldWaitsForItsHolders();
    void aRoleTakenAwayEndsTheWait();
    void aReKeyWaitsForTheHoldersOnly();
    void theCreatorManagesUsersUntilOthersAnswer();

    void aLostPasswordIsReplacedUnderTheSameAccount();
    void aLostPasswordLeavesTheTrailWhole();
    void whoSetsAPasswordMayGrantAllItOpens();
    void aVaultNotHeldKeepsItsHoldersPassword();

private:
    /// A register whose headteacher has signed in: nobody is caretaker of safeguarding any more.
    static void addHead(const RegisterFixture &fixture)
    {
        fixture.add(QStringLiteral("head"), {Role::Headteacher});
        fixture.open(QStringLiteral("head"));
    }
};

void TestWaiting::aVaultTheAdderDoesNotHoldWaitsForItsHolders()
{
    const RegisterFixture fixture({Role::Headteacher});
    fixture.add(QStringLiteral("ceo"), {Role::Ceo});
    const RecordId head = fixture.add(QStringLiteral("second head"), {Role::Staff});
    const auto anna = fixture.open();
    QVERIFY(anna->waiting()->isEmpty());
    // The CEO grants a headteacher of the whole trust and holds nothing but office.
    QVERIFY(
        fixture.open(QStringLiteral("ceo"))
            ->addUser(QStringLiteral("executive"), {{Role::ChairOfTrustees, {}}}, secret(RegisterFixture::Password)));
    QVERIFY(fixture.open(QStringLiteral("ceo"))->waiting()->isEmpty());
    const auto waiting = anna->waiting(); // the creator is caretaker of about-ceo
    QCOMPARE(vaults(waiting, Register::Waiting::Kind::Grant), QStringList(QStringLiteral("about-ceo")));
    const Register::Waiting one = waiting->first();
    QCOMPARE(one.userName, QStringLiteral("executive"));
    QCOMPARE(one.due, fixture.options().clock.today().addDays(1));
    QVERIFY(!one.hasOwnKeys);
    QCOMPARE(one.fingerprint, *anna->fingerprint(one.user));
    QCOMPARE(*anna->awaitedBy(one.user), QStringList(QStringLiteral("about-ceo")));
    QCOMPARE(anna->awaitedBy(head)->size(), 0);

    QVERIFY(anna->grantVault(one.user, QStringLiteral("about-ceo")));
    QVERIFY(anna->waiting()->isEmpty());
    QVERIFY(anna->awaitedBy(one.user)->isEmpty());
    QVERIFY(anna->grantVault(one.user, QStringLiteral("about-ceo"))); // given once, however often asked
    QCOMPARE(slotsOf(ringOf(fixture), QStringLiteral("about-ceo"), one.user), 1);
    QCOMPARE(fixture.open(QStringLiteral("executive"))->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("about-ceo")}));
    // Nobody gives what roles do not entitle to, nor what they do not hold.
    QCOMPARE(anna->grantVault(head, QStringLiteral("about-ceo")).error().code, Error::Code::NotAllowed);
    QCOMPARE(fixture.open(QStringLiteral("ceo"))->grantVault(one.user, QStringLiteral("about-ceo")).error().code,
             Error::Code::NotAllowed);
}

void TestWaiting::aRoleTakenAwayEndsTheWait()
{
    const RegisterFixture fixture;
    addHead(fixture);
    const auto head = fixture.open(QStringLiteral("head"));
    const auto chair
        = head->addUser(QStringLiteral("chair"), {{Role::ChairOfGovernors, {}}}, secret(RegisterFixture::Password));
    QVERIFY(chair);
    const auto anna = fixture.open();
    QCOMPARE(vaults(anna->waiting(), Register::Waiting::Kind::Grant), QStringList(QStringLiteral("about-head")));
    QCOMPARE(*head->awaitedBy(*chair), QStringList(QStringLiteral("about-head")));
    QVERIFY(head->setRoles(*chair, {{Role::Staff, {}}}));
    QVERIFY(anna->waiting()->isEmpty());
    QVERIFY(head->awaitedBy(*chair)->isEmpty());
}

void TestWaiting::aReKeyWaitsForTheHoldersOnly()
{
    const RegisterFixture fixture;
    addHead(fixture);
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Staff}, QStringLiteral("head"));
    const auto head = fixture.open(QStringLiteral("head"));
    QVERIFY(head->setRoles(dsl, {{Role::Dsl, {}}}));
    QVERIFY(
        head->addUser(QStringLiteral("technician"), {{Role::IctTechnician, {}}}, secret(RegisterFixture::Password)));
    QVERIFY(head->addUser(QStringLiteral("dpo"), {{Role::Dpo, {}}}, secret(RegisterFixture::Password)));
    const Secret before = fixture.rawKey(QStringLiteral("safeguarding"));

    // The headteacher's window stands open while somebody else removes.
    const auto technician = fixture.open(QStringLiteral("technician"));
    QCOMPARE(*technician->removeUser(dsl), QStringList(QStringLiteral("safeguarding")));
    QVERIFY(technician->waiting()->isEmpty());
    QVERIFY(fixture.open(QStringLiteral("dpo"))->waiting()->isEmpty());
    const auto waiting = head->waiting();
    QCOMPARE(vaults(waiting, Register::Waiting::Kind::Rekey), QStringList(QStringLiteral("safeguarding")));
    QCOMPARE(waiting->first().userName, QStringLiteral("dsl"));
    QCOMPARE(technician->rekeyVault(QStringLiteral("safeguarding")).error().code, Error::Code::NotAllowed);
    QVERIFY(openConnection({fixture.file(QStringLiteral("safeguarding.sqlcipher"))}, before));

    QVERIFY(head->rekeyVault(QStringLiteral("safeguarding")));
    QVERIFY(head->waiting()->isEmpty());
    QVERIFY(!openConnection({fixture.file(QStringLiteral("safeguarding.sqlcipher"))}, before));
    QVERIFY(fixture.open(QStringLiteral("head"))->warnings().isEmpty());
}

void TestWaiting::theCreatorManagesUsersUntilOthersAnswer()
{
    const RegisterFixture fixture; // by the office, whose role manages nobody
    const auto manages = [&] { return fixture.open()->may().mayWrite(Place::Users); };
    QVERIFY(manages());
    fixture.add(QStringLiteral("head"), {Role::Headteacher});
    fixture.add(QStringLiteral("ceo"), {Role::Ceo});
    fixture.add(QStringLiteral("clerk"), {Role::Office});
    QVERIFY(!fixture.open(QStringLiteral("clerk"))->may().mayWrite(Place::Users));
    fixture.open(QStringLiteral("head"));
    QVERIFY(manages()); // trust roles are still to be granted
    fixture.open(QStringLiteral("ceo"));
    QVERIFY(!manages());
}

void TestWaiting::aLostPasswordIsReplacedUnderTheSameAccount()
{
    const RegisterFixture fixture({Role::Headteacher});
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    const QString own = QStringLiteral("her own");
    QVERIFY(fixture.open(QStringLiteral("dsl"))->changePassword(secret(RegisterFixture::Password), secret(own)));
    const auto anna = fixture.open();
    QVERIFY(anna->confirmUser(dsl));
    const Secret safeguarding = fixture.rawKey(QStringLiteral("safeguarding"));

    const auto reset = anna->resetPassword(dsl, secret(OneTime));
    QVERIFY2(reset, reset ? "" : qPrintable(reset.error().message + reset.error().detail));
    QVERIFY(!fixture.tryOpen(QStringLiteral("dsl"), own));
    {
        const auto again = fixture.tryOpen(QStringLiteral("dsl"), OneTime);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE((*again)->user().id, dsl);
        QVERIFY((*again)->user().firstSignedIn != 0); // nobody's rights come back by it
        QVERIFY((*again)->needsNewPassword());
        QVERIFY(!(*again)->user().confirmed);
        QCOMPARE((*again)->heldVaults(), QStringList({QStringLiteral("office"), QStringLiteral("safeguarding")}));
        const auto next = (*again)->changePassword(secret(OneTime), secret(own));
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    }
    const auto last = fixture.tryOpen(QStringLiteral("dsl"), own);
    QVERIFY(last);
    QVERIFY(!(*last)->needsNewPassword());
    QCOMPARE((*last)->heldVaults().size(), 2);
    // As a removal does: what the lost password opened has new keys, and nothing is left to do.
    QVERIFY(!openConnection({fixture.file(QStringLiteral("safeguarding.sqlcipher"))}, safeguarding));
    QCOMPARE(generationOf(ringOf(fixture), QStringLiteral("office")), quint64(2));
    QCOMPARE(generationOf(ringOf(fixture), QStringLiteral("about-head")), quint64(1));
    QVERIFY(fixture.open()->waiting()->isEmpty());
    QCOMPARE(fixture.open()->users()->size(), 2);
}

void TestWaiting::aLostPasswordLeavesTheTrailWhole()
{
    const RegisterFixture fixture({Role::Headteacher});
    const RecordId clerk = fixture.add(QStringLiteral("clerk"), {Role::Office});
    const auto write = [&](const QString &password) {
        const auto session = fixture.tryOpen(QStringLiteral("clerk"), password);
        return session
            && wait((*session)->office().commit(
                Change{Change::Kind::Record, {}, {pupilNamed(password, (*session)->school().id)}}));
    };
    QVERIFY(write(RegisterFixture::Password));
    QVERIFY(fixture.open()->resetPassword(clerk, secret(OneTime)));
    QVERIFY(write(OneTime));
    const auto verified = fixture.open()->verify(); // signed with either key
    for (const Register::Verified &vault : *verified)
        QVERIFY2(vault.found.isEmpty(), qPrintable(vault.vault));
}

void TestWaiting::whoSetsAPasswordMayGrantAllItOpens()
{
    const RegisterFixture fixture;
    addHead(fixture);
    const auto head = fixture.open(QStringLiteral("head"));
    const auto add = [&](const char *name, Role role) {
        return *head->addUser(QString::fromLatin1(name), {{role, {}}}, secret(RegisterFixture::Password));
    };
    const RecordId technician = add("technician", Role::IctTechnician);
    const RecordId teacher = add("teacher", Role::Staff);
    const RecordId dpo = add("dpo", Role::Dpo);
    const RecordId ceo = fixture.add(QStringLiteral("ceo"), {Role::Ceo});

    const auto code = [&](const char *by, const RecordId &of) {
        const auto done = fixture.open(QString::fromLatin1(by))->resetPassword(of, secret(OneTime));
        return done ? std::optional<Error::Code>() : done.error().code;
    };
    QVERIFY(!code("technician", teacher)); // a technician's own right: to make an account of the staff
    QCOMPARE(code("technician", dpo), Error::Code::NotAllowed);
    QCOMPARE(code("technician", head->user().id), Error::Code::NotAllowed);
    QCOMPARE(code("head", ceo), Error::Code::NotAllowed); // trust roles are the CEO's to grant
    QCOMPARE(code("anna", head->user().id), Error::Code::NotAllowed); // the creator's rights have ended
    QCOMPARE(code("dpo", teacher), Error::Code::NotAllowed);
    QCOMPARE(code("head", head->user().id), Error::Code::Refused);
    QVERIFY(!code("head", technician));
    // Not even a vault that both hold is touched before the right is known.
    add("dsl", Role::Dsl);
    const RecordId deputy = add("deputy", Role::Dsl);
    const auto dsl = fixture.open(QStringLiteral("dsl"));
    const auto before = fixture.allBytes();
    QCOMPARE(dsl->resetPassword(deputy, secret(OneTime)).error().code, Error::Code::NotAllowed);
    QCOMPARE(fixture.allBytes(), before);
    QVERIFY(fixture.tryOpen(QStringLiteral("deputy")));
    QVERIFY(fixture.tryOpen(QStringLiteral("dpo")));
    QVERIFY(fixture.tryOpen(QStringLiteral("ceo")));
    QVERIFY(fixture.tryOpen(QStringLiteral("head")));
}

void TestWaiting::aVaultNotHeldKeepsItsHoldersPassword()
{
    const RegisterFixture fixture;
    const RecordId chair = fixture.add(QStringLiteral("chair"), {Role::ChairOfGovernors});
    fixture.open(QStringLiteral("chair")); // about-head is theirs alone from now on
    addHead(fixture);
    const auto before = fixture.allBytes();
    const auto head = fixture.open(QStringLiteral("head"));
    const auto refused = head->resetPassword(chair, secret(OneTime));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY2(refused.error().message.contains(QStringLiteral("about-head")), qPrintable(refused.error().message));
    QCOMPARE(fixture.allBytes(), before);
    QCOMPARE(fixture.open(QStringLiteral("chair"))->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("about-head"), QStringLiteral("about-dsl")}));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestWaiting)
#include "test_waiting.moc"
