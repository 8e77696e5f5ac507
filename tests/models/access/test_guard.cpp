#include "models/access/guard.h"
#include "models/store/query.h"
#include "models/store/vault.h"
#include "tests/support/register_fixture.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

namespace lanyard::test {

namespace {

Error::Code codeOf(const Result<Committed> &result) { return result ? Error::Code::Failed : result.error().code; }

/// Straight at the store, past window and command line.
Result<Committed> commit(Register &session, const QList<Write> &writes, Change::Kind kind = Change::Kind::Record)
{
    Change change;
    change.kind = kind;
    change.writes = writes;
    return wait(session.office().commit(change));
}

Write returned(const RecordId &pupil, const RecordId &by, bool isWithdrawal)
{
    return {QStringLiteral("consent_return"),
            RecordId::make(),
            0,
            {{QStringLiteral("pupil"), pupil.toBytes()},
             {QStringLiteral("is_withdrawal"), qint64(isWithdrawal)},
             {QStringLiteral("given_as"), qint64(0)},
             {QStringLiteral("given_by"), QStringLiteral("A parent")},
             {QStringLiteral("received_on"), QStringLiteral("2026-11-22")},
             {QStringLiteral("method"), qint64(0)},
             {QStringLiteral("entered_by"), by.toBytes()},
             {QStringLiteral("entered"), qint64(1)}}};
}

Write protectionOf(const RecordId &pupil, const RecordId &by)
{
    return {QStringLiteral("protection"),
            RecordId::make(),
            0,
            {{QStringLiteral("pupil"), pupil.toBytes()},
             {QStringLiteral("is_protected"), qint64(1)},
             {QStringLiteral("from_day"), QStringLiteral("2026-11-22")},
             {QStringLiteral("entered"), qint64(1)},
             {QStringLiteral("by"), by.toBytes()}}};
}

Write findingOn(const RecordId &pupil, const RecordId &by)
{
    return {QStringLiteral("finding"),
            RecordId::make(),
            0,
            {{QStringLiteral("pupil"), pupil.toBytes()},
             {QStringLiteral("kind"), qint64(0)},
             {QStringLiteral("from_day"), QStringLiteral("2026-11-22")},
             {QStringLiteral("entered"), qint64(1)},
             {QStringLiteral("by"), by.toBytes()},
             {QStringLiteral("evidence"), QStringLiteral("Seen")}}};
}

Write userFields(const User &user, const Fields &values)
{
    return {QStringLiteral("user"), user.id, user.revision, values};
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordsTableHasARule();
    void onlyThoseWhoMayWritePupilsDo();
    void anybodySignedInMayEnterAWithdrawal();
    void aReturnIsNeverAltered();
    void theDslProtects();
    void theDpoRecordsFindings();
    void onlyDataProtectionErases();
    void nobodyGrantsTheirOwn();
    void techniciansCreateAndLockButGrantNothing();
    void theHeadteacherGrantsSchoolRolesAndTheCeoTrustRoles();
    void theCreatorGrantsOnlyUntilAHeadteacherHasSignedIn();
    void nobodyWritesKeysOfOthers();
    void aRoleTakenAwayHoldsAtOnce();

private:
    std::unique_ptr<RegisterFixture> m_fixture;
    RecordId m_pupil = RecordId::make();
};

void TestGuard::initTestCase()
{
    m_fixture = std::make_unique<RegisterFixture>();
    for (const Role role : {Role::Headteacher, Role::Dsl, Role::Dpo, Role::IctTechnician, Role::MarketingOfficer,
                            Role::Staff, Role::Governor, Role::Ceo})
        m_fixture->add(roleKey(role), {role});
    const auto anna = m_fixture->open();
    QVERIFY(commit(*anna, {pupilNamed(QStringLiteral("O'Brien"), anna->school().id, m_pupil)}));
}

void TestGuard::everyRecordsTableHasARule()
{
    const auto anna = m_fixture->open();
    for (const QString &name : anna->heldVaults()) {
        const auto tables
            = wait(anna->vault(name)->read<QStringList>([](Connection &connection) -> Result<QStringList> {
                  Query query(connection,
                              QStringLiteral("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                             "ON c.name = 'revision' WHERE m.type = 'table'"));
                  QStringList found;
                  if (const auto done = query.exec(); !done)
                      return failure(done);
                  while (query.next())
                      found << query.text(0);
                  return found;
              }));
        QVERIFY(tables && !tables->isEmpty());
        const VaultKind kind = *vaultFromKey(name);
        for (const QString &table : *tables) {
            const bool isMadeOnce = table == QLatin1String("founding"); // and never written again
            QVERIFY2(guardedTables(kind).contains(table) != isMadeOnce, qPrintable(name + QLatin1Char(' ') + table));
        }
    }
}

void TestGuard::onlyThoseWhoMayWritePupilsDo()
{
    for (const QString &name :
         {QStringLiteral("anna"), QStringLiteral("dsl"), QStringLiteral("headteacher"), QStringLiteral("dpo"),
          QStringLiteral("staff"), QStringLiteral("ict-technician"), QStringLiteral("ceo")}) {
        const auto session = m_fixture->open(name);
        const auto done = commit(*session, {pupilNamed(name, session->school().id)});
        const bool isAllowed = name == QLatin1String("anna") || name == QLatin1String("dsl");
        QVERIFY2(done.has_value() == isAllowed, qPrintable(name));
        QVERIFY(isAllowed || codeOf(done) == Error::Code::NotAllowed);
    }
}

void TestGuard::anybodySignedInMayEnterAWithdrawal()
{
    for (const QString &name :
         {QStringLiteral("staff"), QStringLiteral("governor"), QStringLiteral("marketing-officer")}) {
        const auto session = m_fixture->open(name);
        QVERIFY2(commit(*session, {returned(m_pupil, session->user().id, true)}), qPrintable(name));
        QCOMPARE(codeOf(commit(*session, {returned(m_pupil, session->user().id, false)})), Error::Code::NotAllowed);
        QCOMPARE(codeOf(commit(*session, {returned(m_pupil, RecordId::make(), true)})), Error::Code::NotAllowed);
    }
}

void TestGuard::aReturnIsNeverAltered()
{
    const auto anna = m_fixture->open();
    Write write = returned(m_pupil, anna->user().id, false);
    const auto done = commit(*anna, {write});
    QVERIFY(done);
    write.revision = done->revision(write.id);
    write.values = {{QStringLiteral("given_by"), QStringLiteral("Somebody else")}};
    QCOMPARE(codeOf(commit(*anna, {write})), Error::Code::NotAllowed);
    write.values = {{QStringLiteral("cancelled"), qint64(5)},
                    {QStringLiteral("cancel_reason"), QStringLiteral("Entered twice")}};
    QVERIFY(commit(*anna, {write}));
}

void TestGuard::theDslProtects()
{
    const auto dsl = m_fixture->open(QStringLiteral("dsl"));
    QVERIFY(commit(*dsl, {protectionOf(m_pupil, dsl->user().id)}));
    for (const QString &name : {QStringLiteral("anna"), QStringLiteral("headteacher"), QStringLiteral("dpo")}) {
        const auto session = m_fixture->open(name);
        QVERIFY2(codeOf(commit(*session, {protectionOf(m_pupil, session->user().id)})) == Error::Code::NotAllowed,
                 qPrintable(name));
    }
}

void TestGuard::theDpoRecordsFindings()
{
    const auto dpo = m_fixture->open(QStringLiteral("dpo"));
    QVERIFY(commit(*dpo, {findingOn(m_pupil, dpo->user().id)}));
    for (const QString &name : {QStringLiteral("anna"), QStringLiteral("headteacher"), QStringLiteral("dsl")}) {
        const auto session = m_fixture->open(name);
        QVERIFY2(codeOf(commit(*session, {findingOn(m_pupil, session->user().id)})) == Error::Code::NotAllowed,
                 qPrintable(name));
    }
}

void TestGuard::onlyDataProtectionErases()
{
    const auto anna = m_fixture->open();
    const RecordId pupil = RecordId::make();
    const auto made = commit(*anna, {pupilNamed(QStringLiteral("Gone"), anna->school().id, pupil)});
    QVERIFY(made);
    const Write erased{QStringLiteral("pupil"), pupil, made->revision(pupil), {}};
    QCOMPARE(codeOf(commit(*anna, {erased}, Change::Kind::Erase)), Error::Code::NotAllowed);
    QVERIFY(commit(*m_fixture->open(QStringLiteral("dpo")), {erased}, Change::Kind::Erase));
    QVERIFY(!commit(*anna, {erased}, Change::Kind::Schema));
}

void TestGuard::nobodyGrantsTheirOwn()
{
    for (const QString &name :
         {QStringLiteral("headteacher"), QStringLiteral("ict-technician"), QStringLiteral("staff")}) {
        const auto session = m_fixture->open(name);
        const auto done
            = session->setRoles(session->user().id, {{Role::Headteacher, {}}, {Role::ChairOfGovernors, {}}});
        QVERIFY2(!done && done.error().code == Error::Code::NotAllowed, qPrintable(name));
        QCOMPARE(
            codeOf(commit(*session, {userFields(session->user(), {{QStringLiteral("roles"), QStringLiteral("ceo")}})})),
            Error::Code::NotAllowed);
    }
}

void TestGuard::techniciansCreateAndLockButGrantNothing()
{
    const auto technician = m_fixture->open(QStringLiteral("ict-technician"));
    const Secret password = secret(RegisterFixture::Password);
    const auto added = technician->addUser(QStringLiteral("new teacher"), {{Role::Staff, {}}}, password);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(technician->addUser(QStringLiteral("new head"), {{Role::Headteacher, {}}}, password).error().code,
             Error::Code::NotAllowed);
    QCOMPARE(technician->setRoles(*added, {{Role::Office, {}}}).error().code, Error::Code::NotAllowed);
    QVERIFY(!m_fixture->tryOpen(QStringLiteral("new head")));
    QVERIFY(technician->removeUser(*added));
    QCOMPARE(m_fixture->open(QStringLiteral("staff"))
                 ->addUser(QStringLiteral("friend"), {{Role::Staff, {}}}, password)
                 .error()
                 .code,
             Error::Code::NotAllowed);
}

void TestGuard::theHeadteacherGrantsSchoolRolesAndTheCeoTrustRoles()
{
    const auto head = m_fixture->open(QStringLiteral("headteacher"));
    const Secret password = secret(RegisterFixture::Password);
    const auto added = head->addUser(QStringLiteral("online safety"), {{Role::OnlineSafetyOfficer, {}}}, password);
    QVERIFY(added);
    QCOMPARE(head->setRoles(*added, {{Role::Ceo, {}}}).error().code, Error::Code::NotAllowed);
    const auto ceo = m_fixture->open(QStringLiteral("ceo"));
    QVERIFY(ceo->setRoles(*added, {{Role::OnlineSafetyOfficer, {}}, {Role::ChairOfTrustees, {}}}));
    QCOMPARE(ceo->setRoles(*added, {{Role::Office, {}}, {Role::ChairOfTrustees, {}}}).error().code,
             Error::Code::NotAllowed);
}

void TestGuard::theCreatorGrantsOnlyUntilAHeadteacherHasSignedIn()
{
    const RegisterFixture fixture;
    const RecordId head = fixture.add(QStringLiteral("head"), {Role::Headteacher});
    fixture.add(QStringLiteral("dpo"), {Role::Dpo});
    fixture.open(QStringLiteral("head"));
    const auto anna = fixture.open();
    const Secret password = secret(RegisterFixture::Password);
    QCOMPARE(anna->addUser(QStringLiteral("late"), {{Role::Dpo, {}}}, password).error().code, Error::Code::NotAllowed);
    QCOMPARE(anna->removeUser(head).error().code, Error::Code::NotAllowed);
    QVERIFY(anna->addUser(QStringLiteral("ceo"), {{Role::Ceo, {}}}, password)); // no CEO has signed in yet
}

void TestGuard::nobodyWritesKeysOfOthers()
{
    const auto staff = m_fixture->open(QStringLiteral("staff"));
    const User head = m_fixture->open(QStringLiteral("headteacher"))->user();
    const auto ring = KeyRing::fromJson(m_fixture->bytes(QStringLiteral("register.lanyard")));
    const auto tried = [&](const std::function<void(KeyRing &)> &edit) {
        KeyRing changed = *ring;
        edit(changed);
        changed.revision = ring->revision + 1;
        return codeOf(commit(*staff,
                             {Write{QStringLiteral("key_ring"),
                                    ring->registerId,
                                    ring->revision,
                                    {{QStringLiteral("bytes"), changed.toJson()}}}}));
    };
    const RecordId own = staff->user().id;
    QCOMPARE(tried([&](KeyRing &changed) { changed.user(head.id)->boxKey = changed.user(own)->boxKey; }),
             Error::Code::NotAllowed);
    QCOMPARE(tried([&](KeyRing &changed) {
                 changed.users.removeIf([&](const RingUser &user) { return user.id == head.id; });
             }),
             Error::Code::NotAllowed);
    QCOMPARE(tried([&](KeyRing &changed) { changed.vaults[1].foundingKey = QByteArray(32, 'f'); }),
             Error::Code::NotAllowed);
    QCOMPARE(tried([&](KeyRing &changed) { changed.vaults[1].slots[0].sealed[0] = 'x'; }), Error::Code::NotAllowed);
    QCOMPARE(tried([&](KeyRing &changed) { changed.vaults.removeLast(); }), Error::Code::NotAllowed);
    const Write pinned{QStringLiteral("member"),
                       RecordId::make(),
                       0,
                       {{QStringLiteral("user"), own.toBytes()},
                        {QStringLiteral("state"), QStringLiteral("confirmed")},
                        {QStringLiteral("box_key"), QByteArray(32, 'k')},
                        {QStringLiteral("session_key"), QByteArray(32, 'k')}}};
    QCOMPARE(codeOf(commit(*staff, {pinned})), Error::Code::NotAllowed);
}

void TestGuard::aRoleTakenAwayHoldsAtOnce()
{
    const auto head = m_fixture->open(QStringLiteral("headteacher"));
    const Secret password = secret(RegisterFixture::Password);
    const auto added = head->addUser(QStringLiteral("clerk"), {{Role::Office, {}}}, password);
    QVERIFY(added);
    const auto clerk = m_fixture->open(QStringLiteral("clerk"));
    QVERIFY(commit(*clerk, {pupilNamed(QStringLiteral("First"), clerk->school().id)}));
    QVERIFY(head->setRoles(*added, {{Role::Staff, {}}}));
    QCOMPARE(codeOf(commit(*clerk, {pupilNamed(QStringLiteral("Second"), clerk->school().id)})),
             Error::Code::NotAllowed);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestGuard)
#include "test_guard.moc"
