#include "models/registers/account_passwords.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/support/form_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString accounts() { return u"accounts"_qs; }

QByteArray plain(const Secret &password)
{
    return QByteArray(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
}

constexpr const char *Word = "Harbour-lights-2026!";

Secret word() { return secret(QString::fromLatin1(Word)); }

} // namespace

/// "A password is sealed to each authorised person, shown for a few seconds, each showing in the audit trail" (the
/// policy, section 3).
class TestAccountPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsShownToThoseItIsSealedToAndToNobodyElse();
    void eachShowingStandsInTheTrail();
    void itStandsNowhereInClear();
    void aShareOpensForNoOtherAccountOrPerson();
    void onlyTheAuthorisedAreEverSealedTo();
    void whoeverIsAddedIsGivenIt();
    void whoeverLeavesMakesItChange();
    void freshKeysTakeAFreshShare();

private:
    RecordId account(const QString &name, const QList<Role> &administrators, const QList<Role> &posters = {});
    AccountPasswords passwords(Role role) { return AccountPasswords(m_school->as(role)); }
    PasswordHolders holders(const RecordId &account);
    void authorise(const RecordId &account, const QList<Role> &administrators);

    std::unique_ptr<FormSchool> m_school;
};

void TestAccountPasswords::initTestCase() { m_school = std::make_unique<FormSchool>(); }

/// Entered before it was approved, when the people are still typed in.
RecordId TestAccountPasswords::account(const QString &name, const QList<Role> &administrators,
                                       const QList<Role> &posters)
{
    const FormRecord made = m_school->add(Role::SocialMediaManager, accounts(),
                                          {{u"name"_qs, name},
                                           {u"platform"_qs, m_school->all(u"platforms"_qs).first().id.toText()},
                                           {u"visibility"_qs, u"accepted"_qs},
                                           {u"official_email"_qs, u"media@quay.example"_qs},
                                           {u"moderator"_qs, m_school->user(Role::SocialMediaManager)},
                                           {u"administrators"_qs, m_school->users(administrators)},
                                           {u"posters"_qs, m_school->users(posters)}});
    return made.id;
}

void TestAccountPasswords::authorise(const RecordId &account, const QList<Role> &administrators)
{
    m_school->set(Role::SocialMediaManager, accounts(), m_school->now(accounts(), account),
                  {{u"administrators"_qs, m_school->users(administrators)}, {u"posters"_qs, QVariant()}});
}

PasswordHolders TestAccountPasswords::holders(const RecordId &account)
{
    const auto read = wait(passwords(Role::Headteacher).holders(account));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

void TestAccountPasswords::itIsShownToThoseItIsSealedToAndToNobodyElse()
{
    const RecordId id = account(u"Quay on X"_qs, {Role::SocialMediaManager, Role::Headteacher}, {Role::Staff});
    const auto done = wait(passwords(Role::SocialMediaManager).set(id, word()));
    QVERIFY2(done, qPrintable(refusal(done)));
    const QList<Role> authorised{Role::SocialMediaManager, Role::Headteacher, Role::Staff};
    for (const Role role : allRoles()) {
        const Result<Secret> shown = passwords(role).show(id);
        QVERIFY2(shown.has_value() == authorised.contains(role), qPrintable(roleKey(role)));
        if (shown)
            QCOMPARE(plain(*shown), QByteArray(Word));
        else
            QCOMPARE(shown.error().code, Error::Code::NotAllowed);
    }
    // A computer that remembers somebody is not that person: it has a key of its own.
    const auto device = m_school->as(Role::Headteacher).rememberHere();
    const auto remembered
        = Register::signInRemembered(m_school->fixture().folder(), *device, m_school->fixture().options());
    QVERIFY(remembered);
    QVERIFY(!AccountPasswords(**remembered).show(id));
}

void TestAccountPasswords::eachShowingStandsInTheTrail()
{
    const RecordId id = account(u"Quay on Facebook"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    m_school->clock().advance(1000);
    QVERIFY(passwords(Role::Headteacher).show(id));
    QVERIFY(!passwords(Role::Ceo).show(id));
    TrailFilter filter;
    filter.record = id;
    const auto trail
        = wait(m_school->as(Role::Headteacher).office().read<QList<TrailEntry>>([&](Connection &connection) {
              return readTrail(connection, filter);
          }));
    QVERIFY(trail && trail->size() == 2);
    QCOMPARE(trail->first().kind, Change::Kind::Log);
    QCOMPARE(trail->first().who, m_school->userId(Role::Headteacher));
    QCOMPARE(trail->first().at, m_school->clock().clock().msecs());
    QCOMPARE(trail->first().values.size(), 1);
    QCOMPARE(trail->first().values.first().to.toString(), u"shown"_qs);
}

/// Past the file's own encryption: with the recovery key a technician reads every table, and no password.
void TestAccountPasswords::itStandsNowhereInClear()
{
    const RecordId id = account(u"Quay on Instagram"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    QVERIFY(passwords(Role::Headteacher).show(id));
    const auto office = m_school->fixture().raw(u"office"_qs);
    Query tables(*office, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_qs);
    QVERIFY(tables.exec());
    int cells = 0;
    while (tables.next()) {
        Query rows(*office, u"SELECT * FROM \"%1\""_qs.arg(tables.text(0)));
        QVERIFY(rows.exec());
        while (rows.next()) {
            for (int column = 0; column < rows.columnCount(); ++column, ++cells)
                QVERIFY2(!rows.value(column).toByteArray().contains(Word), qPrintable(tables.text(0)));
        }
    }
    QVERIFY(cells > 1000);
    for (const FormRegister *form : formRegisters()) {
        for (const FormField &field : form->fields)
            QVERIFY(field.key != u"password"); // no column, list, print or export has one
    }
}

void TestAccountPasswords::aShareOpensForNoOtherAccountOrPerson()
{
    const RecordId id = account(u"Quay on Threads"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    const Register &head = m_school->as(Role::Headteacher);
    AccountPassword own = *holders(id).rowOf(head.user().id);
    QVERIFY(openPassword(own, head.ownBox()));
    QVERIFY(!openPassword(own, m_school->as(Role::SocialMediaManager).ownBox()));
    AccountPassword moved = own;
    moved.account = RecordId::make();
    QVERIFY(!openPassword(moved, head.ownBox()));
    moved = own;
    moved.user = m_school->userId(Role::Ceo);
    QVERIFY(!openPassword(moved, head.ownBox()));
    moved = own;
    moved.sealed[moved.sealed.size() - 1] = char(moved.sealed.back() ^ 1);
    QVERIFY(!openPassword(moved, head.ownBox()));
}

void TestAccountPasswords::onlyTheAuthorisedAreEverSealedTo()
{
    const RecordId id = account(u"Quay on YouTube"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(!wait(passwords(Role::Office).set(id, word()))); // may only read accounts
    QVERIFY(!wait(passwords(Role::Ceo).set(id, word()))); // the trust's only
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));

    const PasswordHolders known = holders(id);
    const RecordId ceo = m_school->userId(Role::Ceo);
    AccountPassword row{derivedId(id, ceo.toText()), 0, id, ceo, known.keysOf(ceo)->id, {}, {}, 0};
    row.sealed = sealPassword(word(), id, *known.keysOf(ceo));
    row.setBy = m_school->userId(Role::SocialMediaManager);
    row.setOn = m_school->clock().clock().msecs();
    const auto direct = [this](const AccountPassword &one) {
        return wait(
            m_school->as(Role::SocialMediaManager).office().commit({Change::Kind::Record, {}, {one.toWrite()}}));
    };
    QVERIFY(!direct(row)); // to somebody who is not authorised
    AccountPassword other = *known.rowOf(m_school->userId(Role::Headteacher));
    other.setBy = row.setBy;
    other.setOn = row.setOn;
    other.sealedTo = known.keysOf(ceo)->id;
    QVERIFY(!direct(other)); // to a key that is not theirs
    other = *known.rowOf(m_school->userId(Role::Headteacher));
    other.sealed.clear();
    QVERIFY(!direct(other)); // taken from somebody who is to have it
}

void TestAccountPasswords::whoeverIsAddedIsGivenIt()
{
    const RecordId id = account(u"Quay on Vimeo"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    QVERIFY(!m_school->tasks(Role::Headteacher).contains(u"give-password"_qs));
    authorise(id, {Role::SocialMediaManager, Role::Headteacher, Role::MarketingOfficer});
    QCOMPARE(holders(id).lacking(), QList<RecordId>{m_school->userId(Role::MarketingOfficer)});
    QVERIFY(!passwords(Role::MarketingOfficer).show(id));
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"give-password"_qs));
    QVERIFY(!m_school->tasks(Role::MarketingOfficer).contains(u"give-password"_qs)); // has none to give

    QVERIFY(!wait(passwords(Role::MarketingOfficer).share(id)));
    const auto done = wait(passwords(Role::Headteacher).share(id));
    QVERIFY2(done, qPrintable(refusal(done)));
    const auto shown = passwords(Role::MarketingOfficer).show(id);
    QVERIFY(shown);
    QCOMPARE(plain(*shown), QByteArray(Word));
    QVERIFY(!m_school->tasks(Role::Headteacher).contains(u"give-password"_qs));
}

void TestAccountPasswords::whoeverLeavesMakesItChange()
{
    const RecordId id
        = account(u"Quay on Bluesky"_qs, {Role::SocialMediaManager, Role::Headteacher, Role::OnlineSafetyOfficer});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    authorise(id, {Role::SocialMediaManager, Role::Headteacher});
    const RecordId gone = m_school->userId(Role::OnlineSafetyOfficer);
    QCOMPARE(holders(id).noLonger(), QList<RecordId>{gone});
    QVERIFY(!passwords(Role::OnlineSafetyOfficer).show(id)); // shown to nobody who is not authorised …
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"change-password"_qs)); // … but they may know it

    QVERIFY(wait(passwords(Role::Headteacher).set(id, secret(u"Another one"_qs))));
    QVERIFY(holders(id).noLonger().isEmpty());
    QVERIFY(holders(id).rowOf(gone)->sealed.isEmpty());
    QCOMPARE(plain(*passwords(Role::SocialMediaManager).show(id)), QByteArray("Another one"));
    QVERIFY(!m_school->tasks(Role::Headteacher).contains(u"change-password"_qs));
}

/// A share that was sealed to keys of before opens no more; somebody who holds the password gives it anew.
void TestAccountPasswords::freshKeysTakeAFreshShare()
{
    const RecordId id = account(u"Quay on Mastodon"_qs, {Role::SocialMediaManager, Role::Headteacher});
    QVERIFY(wait(passwords(Role::SocialMediaManager).set(id, word())));
    const RecordId head = m_school->userId(Role::Headteacher);
    {
        const auto office = m_school->fixture().raw(u"office"_qs);
        Query update(*office, u"UPDATE account_password SET sealed_to = ? WHERE account = ? AND user = ?"_qs);
        update.bind(RecordId::make()).bind(id).bind(head);
        QVERIFY(update.exec());
    }
    QVERIFY(!holders(id).holds(head));
    QVERIFY(!passwords(Role::Headteacher).show(id));
    QCOMPARE(holders(id).lacking(), QList<RecordId>{head});
    QVERIFY(wait(passwords(Role::SocialMediaManager).share(id)));
    QCOMPARE(plain(*passwords(Role::Headteacher).show(id)), QByteArray(Word));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestAccountPasswords)
#include "test_account_passwords.moc"
