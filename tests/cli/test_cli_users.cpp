// The command line's contract on `users`, and the tasks that one person leaves to another, with the real program.

#include "tests/support/cli_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::test::CliProgram;
using lanyard::test::CliRun;
using lanyard::test::words;

class TestCliUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listSaysWhoMayOpenIt();
    void listIsForThoseWhoManageUsers();
    void aNewPasswordSignsInAtOnce();
    void addNeedsANameRolesAndAPassword_data();
    void addNeedsANameRolesAndAPassword();
    void rolesAreGrantedByThoseWhoMay();
    void roleReplacesWhatSomebodyHolds();
    void removingReKeysAndLeavesTheRestToItsHolders();
    void aVaultIsGivenByThoseWhoHoldIt();
    void aLostPasswordIsSetAnew();

private:
    CliRun as(const char *user, const char *line) const { return m_cli.as(user, line); }
    CliRun add(const char *by, const char *name, const char *roles) const;
    CliRun signIn(const QString &user, const QByteArray &password, const char *line) const;
    QString rolesOf(const char *name) const;

    CliProgram m_cli{QStringLiteral(LANYARD_CLI)};
    QString m_passwordFile;
};

void TestCliUsers::initTestCase()
{
    QVERIFY(m_cli.makeDemo(4));
    m_passwordFile = m_cli.write(QStringLiteral("new password"), "first given\n");
}

CliRun TestCliUsers::add(const char *by, const char *name, const char *roles) const
{
    return m_cli.as(QString::fromUtf8(by),
                    words("users add") << QString::fromUtf8(name) << QStringLiteral("--role") << words(roles)
                                       << QStringLiteral("--new-password-file") << m_passwordFile);
}

CliRun TestCliUsers::signIn(const QString &user, const QByteArray &password, const char *line) const
{
    return m_cli.on(m_cli.demo(), user, password, words(line));
}

QString TestCliUsers::rolesOf(const char *name) const
{
    const CliRun run = as("headteacher", "--json users list");
    for (const QJsonValue user : run.json().array()) {
        if (user[QStringLiteral("name")].toString() == QString::fromUtf8(name))
            return user[QStringLiteral("roles")].toString();
    }
    return {};
}

void TestCliUsers::listSaysWhoMayOpenIt()
{
    const CliRun run = as("headteacher", "users list");
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.lines().first().simplified(), QStringLiteral("id state name full_name roles"));
    QCOMPARE(run.lines().size(), 15); // a user for each role key
    const CliRun json = as("headteacher", "--json users list");
    QCOMPARE(json.json().array().size(), 14);
    QCOMPARE(rolesOf("dsl"), QStringLiteral("dsl@Larkfield School"));
    QCOMPARE(rolesOf("ceo"), QStringLiteral("ceo"));
}

void TestCliUsers::listIsForThoseWhoManageUsers()
{
    for (const char *user : {"headteacher", "ict-technician", "ceo"})
        QCOMPARE(as(user, "users list").exit, 0);
    for (const char *user : {"office", "dsl", "dpo", "staff", "governor"}) {
        const CliRun run = as(user, "users list");
        QVERIFY2(run.exit == 5 && run.out.isEmpty(), run.all());
    }
}

void TestCliUsers::aNewPasswordSignsInAtOnce()
{
    const CliRun added = add("headteacher", "Órla ní Briain", "office dpl@Larkfield");
    QCOMPARE(added.exit, 2); // "Larkfield" is no school
    QStringList line = words("users add") << QStringLiteral("Órla ní Briain") << words("--role office dpl@Larkfield");
    line.last() += QStringLiteral(" School");
    const CliRun made
        = m_cli.as(QStringLiteral("headteacher"), line << QStringLiteral("--new-password-file") << m_passwordFile);
    QVERIFY2(made.exit == 0 && made.lines().first().size() == 32, made.all());
    const CliRun list = signIn(QStringLiteral("órla NÍ briain"), "first given", "list pupils --csv");
    QVERIFY2(list.exit == 0 && list.lines().size() > 1, list.all());
    QCOMPARE(rolesOf("Órla ní Briain"), QStringLiteral("office@Larkfield School dpl@Larkfield School"));
    const CliRun again = add("headteacher", "órla ní briain", "staff");
    QVERIFY2(again.exit == 3 && again.out.isEmpty(), again.all());
}

void TestCliUsers::addNeedsANameRolesAndAPassword_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::newRow("no name") << QStringLiteral("users add --role staff --new-password-file %1") << 2;
    QTest::newRow("no role") << QStringLiteral("users add jo --new-password-file %1") << 2;
    QTest::newRow("no such role") << QStringLiteral("users add jo --role wizard --new-password-file %1") << 2;
    QTest::newRow("no such file") << QStringLiteral("users add jo --role staff --new-password-file nowhere") << 1;
    QTest::newRow("no such user") << QStringLiteral("users role nobody staff") << 1;
    QTest::newRow("nobody to remove") << QStringLiteral("users remove nobody") << 1;
    QTest::newRow("remove without a name") << QStringLiteral("users remove") << 2;
    QTest::newRow("oneself") << QStringLiteral("users remove headteacher") << 3;
    QTest::newRow("half a verb") << QStringLiteral("users") << 2;
}

void TestCliUsers::addNeedsANameRolesAndAPassword()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    const QString file = m_cli.write(QStringLiteral("password"), "first given\n");
    const CliRun run = as("headteacher", line.replace(QLatin1String("%1"), file).toUtf8());
    QVERIFY2(run.exit == exit && run.out.isEmpty() && !run.err.isEmpty(), run.all());
}

void TestCliUsers::rolesAreGrantedByThoseWhoMay()
{
    QCOMPARE(add("ict-technician", "new teacher", "staff").exit, 0);
    QCOMPARE(add("ict-technician", "new dpo", "dpo").exit, 5);
    QCOMPARE(add("headteacher", "new ceo", "ceo").exit, 5);
    QCOMPARE(add("office", "new clerk", "office").exit, 5);
    const CliRun own = as("headteacher", "users role headteacher headteacher chair-of-governors");
    QVERIFY2(own.exit == 5 && own.out.isEmpty(), own.all());
    QCOMPARE(rolesOf("headteacher"), QStringLiteral("headteacher@Larkfield School"));
    QCOMPARE(rolesOf("new dpo"), QString());
}

void TestCliUsers::roleReplacesWhatSomebodyHolds()
{
    QCOMPARE(add("headteacher", "changing", "staff").exit, 0);
    const CliRun run = as("headteacher", "users role changing office dsl");
    QVERIFY2(run.exit == 0 && run.out.isEmpty(), run.all());
    QCOMPARE(rolesOf("changing"), QStringLiteral("office@Larkfield School dsl@Larkfield School"));
    const CliRun held = signIn(QStringLiteral("changing"), "first given", "verify");
    QVERIFY2(held.out.contains("safeguarding\tsound"), held.all());
    QCOMPARE(as("headteacher", "users role changing --role marketing-officer").exit, 0);
    QVERIFY(signIn(QStringLiteral("changing"), "first given", "verify").out.contains("safeguarding\tnot held"));
}

void TestCliUsers::removingReKeysAndLeavesTheRestToItsHolders()
{
    QCOMPARE(add("headteacher", "deputy", "dsl").exit, 0);
    QVERIFY(signIn(QStringLiteral("deputy"), "first given", "verify").out.contains("safeguarding\tsound"));
    const CliRun removed = as("ict-technician", "--json users remove deputy");
    QVERIFY2(removed.exit == 0, removed.all());
    QCOMPARE(removed.json()[QStringLiteral("tasks")].toArray(), QJsonArray{QStringLiteral("safeguarding")});
    QVERIFY2(removed.err.contains("safeguarding"), removed.err);
    QCOMPARE(signIn(QStringLiteral("deputy"), "first given", "list pupils").exit, 5);
    // Those who do not hold the vault see no task of it; a holder's next sign-in re-keys, and says so.
    for (const char *user : {"ict-technician", "dpo", "office"})
        QVERIFY(!as(user, "list tasks --csv").out.contains("re-key"));
    const CliRun holder = as("dsl", "list tasks --csv");
    QVERIFY2(holder.exit == 0 && holder.err.contains("safeguarding has a new key"), holder.all());
    QVERIFY(!holder.out.contains("re-key"));
    QVERIFY(as("dsl", "list tasks").err.isEmpty());
    QCOMPARE(as("dsl", "verify").exit, 0);
}

void TestCliUsers::aVaultIsGivenByThoseWhoHoldIt()
{
    QCOMPARE(add("headteacher", "second chair", "chair-of-governors").exit, 0);
    const CliRun before = signIn(QStringLiteral("second chair"), "first given", "verify");
    QVERIFY2(before.out.contains("about-head\tnot held") && before.out.contains("about-dsl\tsound"), before.all());
    const CliRun tasks = as("chair-of-governors", "--json list tasks --where kind=grant");
    QCOMPARE(tasks.json().array().size(), 1);
    QVERIFY2(tasks.json().array().first()[QStringLiteral("summary")].toString().contains(QStringLiteral("about-head")),
             tasks.all());
    QVERIFY(as("headteacher", "--json list tasks --where kind=grant").json().array().isEmpty());

    const auto grant = [this](const char *by, const char *vault) {
        return m_cli.as(QString::fromUtf8(by),
                        words("users grant") << QStringLiteral("second chair") << QString::fromUtf8(vault));
    };
    QCOMPARE(grant("headteacher", "about-head").exit, 5);
    QCOMPARE(grant("chair-of-governors", "about-nobody").exit, 2);
    QCOMPARE(grant("dsl", "safeguarding").exit, 5); // their roles do not entitle them to it
    const CliRun given = grant("chair-of-governors", "about-head");
    QVERIFY2(given.exit == 0, given.all());
    QVERIFY(signIn(QStringLiteral("second chair"), "first given", "verify").out.contains("about-head\tsound"));
    QVERIFY(as("chair-of-governors", "--json list tasks --where kind=grant").json().array().isEmpty());
}

void TestCliUsers::aLostPasswordIsSetAnew()
{
    const auto reset = [this](const char *by, const char *of) {
        return m_cli.as(QString::fromUtf8(by),
                        words("users password") << QString::fromUtf8(of) << QStringLiteral("--new-password-file")
                                                << m_cli.write(QStringLiteral("one time"), "only once\n"));
    };
    QCOMPARE(reset("ict-technician", "dsl").exit, 5);
    QCOMPARE(reset("headteacher", "ceo").exit, 5);
    QCOMPARE(as("dsl", "list pupils").exit, 0);
    const CliRun done = reset("headteacher", "dsl");
    QVERIFY2(done.exit == 0 && done.out.isEmpty(), done.all());
    QCOMPARE(as("dsl", "list pupils").exit, 5);
    const CliRun again = signIn(QStringLiteral("dsl"), "only once", "verify");
    QVERIFY2(again.exit == 0 && again.out.contains("safeguarding\tsound"), again.all());
    QCOMPARE(rolesOf("dsl"), QStringLiteral("dsl@Larkfield School"));
}

QTEST_GUILESS_MAIN(TestCliUsers)
#include "test_cli_users.moc"
