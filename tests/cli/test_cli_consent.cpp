// The command line's contract on consent: `check`, `withdraw`, `list consent`, `show`, with the real program.

#include "tests/support/cli_school.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::test::CliRun;
using lanyard::test::CliSchool;
using lanyard::test::words;

class TestCliConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLineForEachPupilAndZeroWhenAllAreYes();
    void threeWhenAnyIsNo();
    void noThirdFieldForThoseWhoMayNotKnow();
    void anAccountOnAPlatformNeedsBothPurposes();
    void aGroupIsThreeOrMore();
    void textNeedsANameOrAnAge();
    void onAsksAboutAnotherDay();
    void pupilsAreNamedByUpnOrByANameThatIsUnique();
    void wrongQuestionsEndWithTwo_data();
    void wrongQuestionsEndWithTwo();
    void whoHasNoCheckEndsWithFive();
    void theCheckIsOneJsonDocument();

    void listConsentShowsWhatHadEffectAndWhatWasKnown();
    void showConsentNamesTheReturnForThoseWhoMayKnow();
    void showReturnsIsOneReturn();

    void aWithdrawalCountsFromReceiptForTheNamedPurposes();
    void aWithdrawalWithoutPurposesIsOfTheWholeForm();
    void anybodySignedInEntersAWithdrawal();
    void aWithdrawalThatCannotBeIsNotStored_data();
    void aWithdrawalThatCannotBeIsNotStored();

private:
    CliRun check(const QString &user, const QStringList &pupils, const char *line) const;
    QString stateOf(const QString &upn, const char *purpose) const;

    CliSchool m_cli{QStringLiteral(LANYARD_CLI)};
};

void TestCliConsent::initTestCase() { QVERIFY(m_cli.make()); }

CliRun TestCliConsent::check(const QString &user, const QStringList &pupils, const char *line) const
{
    return m_cli.as(user, words("check --pupil") + pupils + words(line));
}

QString TestCliConsent::stateOf(const QString &upn, const char *purpose) const
{
    const CliRun run
        = m_cli.as(QStringLiteral("office"), words("--json list consent --where") << QStringLiteral("upn=") + upn);
    return run.json().array().first()[QLatin1String(purpose)].toString();
}

void TestCliConsent::aLineForEachPupilAndZeroWhenAllAreYes()
{
    const CliRun run
        = check(QStringLiteral("office"), {CliSchool::stone(), CliSchool::hill(0)}, "--media image --platform X");
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.lines(),
             QStringList({CliSchool::stone() + QStringLiteral("\tyes"), CliSchool::hill(0) + QStringLiteral("\tyes")}));
    QVERIFY(run.err.isEmpty());
}

void TestCliConsent::threeWhenAnyIsNo()
{
    const CliRun run
        = check(QStringLiteral("office"), {CliSchool::stone(), CliSchool::vale()}, "--media video --platform Facebook");
    QVERIFY2(run.exit == 3, run.all());
    QCOMPARE(run.lines().at(0), CliSchool::stone() + QStringLiteral("\tyes"));
    const QStringList no = run.lines().at(1).split(QLatin1Char('\t'));
    QCOMPARE(no.mid(0, 2), QStringList({CliSchool::vale(), QStringLiteral("no")}));
    QCOMPARE(no.size(), 3);
    QVERIFY2(no.at(2).contains(QStringLiteral("not returned")), qPrintable(no.at(2)));
    QVERIFY(run.err.isEmpty());
}

void TestCliConsent::noThirdFieldForThoseWhoMayNotKnow()
{
    const CliRun staff = check(QStringLiteral("staff"), {CliSchool::vale()}, "--media image --platform X");
    QVERIFY2(staff.exit == 3, staff.all());
    QCOMPARE(staff.lines(), QStringList(CliSchool::vale() + QStringLiteral("\tno")));
    const CliRun marketing
        = check(QStringLiteral("marketing-officer"), {CliSchool::vale()}, "--media image --platform X");
    QCOMPARE(marketing.lines().first().count(QLatin1Char('\t')), 2);
}

void TestCliConsent::anAccountOnAPlatformNeedsBothPurposes()
{
    const QStringList reed{CliSchool::reed()};
    QCOMPARE(check(QStringLiteral("office"), reed, "--media image --platform Facebook").exit, 0);
    const CliRun onX = check(QStringLiteral("office"), reed, "--media image --platform X");
    QVERIFY2(onX.exit == 3 && onX.out.contains("refused"), onX.all());
    QCOMPARE(check(QStringLiteral("office"), reed, "--media video --platform X").exit, 0);
    QCOMPARE(check(QStringLiteral("office"), reed, "--media image --account Facebook").exit, 0);
    const CliRun unknown = check(QStringLiteral("office"), reed, "--media image --platform TikTok");
    QVERIFY2(unknown.exit == 3 && unknown.out.contains("not on the form"), unknown.all());
}

void TestCliConsent::aGroupIsThreeOrMore()
{
    const QStringList three{CliSchool::stone(), CliSchool::hill(0), CliSchool::hill(1)};
    const CliRun named = check(QStringLiteral("office"), three, "--media image --platform X --group --first-name");
    QVERIFY2(named.exit == 0, named.all());
    QCOMPARE(check(QStringLiteral("office"), three.mid(0, 2), "--media image --platform X --group").exit, 2);
    // Beside an individual picture a name needs the one-off consent, an age only the purpose.
    QCOMPARE(check(QStringLiteral("office"), three, "--media image --platform X --first-name").exit, 3);
    QCOMPARE(check(QStringLiteral("office"), three, "--media image --platform X --age").exit, 0);
    QCOMPARE(check(QStringLiteral("office"), three, "--media image --platform X --first-name --post Award").exit, 3);
}

void TestCliConsent::textNeedsANameOrAnAge()
{
    const QStringList stone{CliSchool::stone()};
    QCOMPARE(check(QStringLiteral("office"), stone, "--media text --platform X").exit, 2);
    QCOMPARE(check(QStringLiteral("office"), stone, "--media text --platform X --first-name").exit, 0);
    QCOMPARE(check(QStringLiteral("office"), stone, "--media text --platform X --age").exit, 0);
}

void TestCliConsent::onAsksAboutAnotherDay()
{
    const CliRun before = check(QStringLiteral("office"), {CliSchool::stone()},
                                "--media image --platform X --on " + CliSchool::today(-1).toLatin1());
    QVERIFY2(before.exit == 3 && before.out.contains("not returned"), before.all());
}

void TestCliConsent::pupilsAreNamedByUpnOrByANameThatIsUnique()
{
    const CliRun byName = check(QStringLiteral("office"), {QStringLiteral("stone, IDA")}, "--media image --platform X");
    QVERIFY2(byName.exit == 0, byName.all());
    QCOMPARE(byName.lines(), QStringList(CliSchool::stone() + QStringLiteral("\tyes")));
    const CliRun two = check(QStringLiteral("office"), {QStringLiteral("Hill, Max")}, "--media image --platform X");
    QVERIFY2(two.exit == 2 && two.out.isEmpty(), two.all());
    const CliRun nobody
        = check(QStringLiteral("office"), {QStringLiteral("Nobody, Ann")}, "--media image --platform X");
    QVERIFY2(nobody.exit == 1 && nobody.out.isEmpty(), nobody.all());
}

void TestCliConsent::wrongQuestionsEndWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no pupil") << "check --media image --platform X";
    QTest::newRow("no media") << "check --pupil %1 --platform X";
    QTest::newRow("another media") << "check --pupil %1 --media sound --platform X";
    QTest::newRow("nowhere") << "check --pupil %1 --media image";
    QTest::newRow("account and platform") << "check --pupil %1 --media image --platform X --account X";
    QTest::newRow("no day") << "check --pupil %1 --media image --platform X --on 22/11/2026";
    QTest::newRow("a word too many") << "check %1 --media image --platform X";
}

void TestCliConsent::wrongQuestionsEndWithTwo()
{
    QFETCH(QString, line);
    const CliRun run
        = m_cli.as(QStringLiteral("office"), words(line.replace(QLatin1String("%1"), CliSchool::stone()).toUtf8()));
    QVERIFY2(run.exit == 2, run.all());
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

void TestCliConsent::whoHasNoCheckEndsWithFive()
{
    for (const char *user : {"ict-technician", "online-safety-officer", "governor"})
        QCOMPARE(check(QString::fromUtf8(user), {CliSchool::stone()}, "--media image --platform X").exit, 5);
}

void TestCliConsent::theCheckIsOneJsonDocument()
{
    const CliRun run
        = check(QStringLiteral("office"), {CliSchool::stone(), CliSchool::vale()}, "--media image --platform X --json");
    QCOMPARE(run.exit, 3);
    const QJsonArray answers = run.json().array();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0)[QStringLiteral("upn")].toString(), CliSchool::stone());
    QCOMPARE(answers.at(0)[QStringLiteral("answer")].toString(), QStringLiteral("yes"));
    QVERIFY(answers.at(0)[QStringLiteral("reason")].isUndefined());
    QCOMPARE(answers.at(1)[QStringLiteral("answer")].toString(), QStringLiteral("no"));
    QVERIFY(!answers.at(1)[QStringLiteral("reason")].toString().isEmpty());
}

void TestCliConsent::listConsentShowsWhatHadEffectAndWhatWasKnown()
{
    QCOMPARE(stateOf(CliSchool::stone(), "image/X"), QStringLiteral("consented"));
    QCOMPARE(stateOf(CliSchool::reed(), "image/X"), QStringLiteral("refused"));
    QCOMPARE(stateOf(CliSchool::vale(), "image/X"), QStringLiteral("not returned"));
    const auto stone = [this](const QString &option, const QString &day) {
        const CliRun run = m_cli.as(QStringLiteral("office"),
                                    words("--json list consent --where")
                                        << QStringLiteral("upn=") + CliSchool::stone() << option << day);
        return run.json().array().first()[QStringLiteral("image")].toString();
    };
    QCOMPARE(stone(QStringLiteral("--as-of"), CliSchool::today(-1)), QStringLiteral("not returned"));
    QCOMPARE(stone(QStringLiteral("--as-of"), CliSchool::today()), QStringLiteral("consented"));
    QCOMPARE(stone(QStringLiteral("--known-on"), CliSchool::today(-1)), QStringLiteral("not returned"));
    QCOMPARE(stone(QStringLiteral("--known-on"), CliSchool::today()), QStringLiteral("consented"));
}

void TestCliConsent::showConsentNamesTheReturnForThoseWhoMayKnow()
{
    const auto image = [this](const char *user) {
        const CliRun run = m_cli.as(QString::fromUtf8(user), words("--json show consent") << CliSchool::reed());
        return run.json()[QStringLiteral("image/X")].toObject();
    };
    QCOMPARE(image("dpo")[QStringLiteral("state")].toString(), QStringLiteral("refused"));
    const QString because = image("dpo")[QStringLiteral("because")].toString();
    QCOMPARE(because.size(), 32);
    QCOMPARE(m_cli.as(QStringLiteral("dpo"), words("show returns") << because).exit, 0);
    QCOMPARE(m_cli.as(QStringLiteral("staff"), words("show consent") << CliSchool::reed()).exit, 5);
}

void TestCliConsent::showReturnsIsOneReturn()
{
    const CliRun listed = m_cli.as(QStringLiteral("office"),
                                   words("--json list returns --where") << QStringLiteral("upn=") + CliSchool::reed());
    QCOMPARE(listed.json().array().size(), 1);
    const QString id = listed.json().array().first()[QStringLiteral("id")].toString();
    const CliRun shown = m_cli.as(QStringLiteral("office"), words("show returns") << id);
    QVERIFY2(shown.exit == 0, shown.all());
    QVERIFY(shown.lines().contains(QStringLiteral("given_by\tAnn Reed")));
    QVERIFY(shown.lines().contains(QStringLiteral("academic_year\t") + CliSchool::academicYear()));
    QVERIFY(shown.lines().contains(QStringLiteral("method\tpaper")));
    QCOMPARE(m_cli.as("office", "show returns 0").exit, 1);
    QCOMPARE(m_cli.as(QStringLiteral("marketing-officer"), words("show returns") << id).exit, 5);
}

void TestCliConsent::aWithdrawalCountsFromReceiptForTheNamedPurposes()
{
    const QString hill = CliSchool::hill(0);
    const QStringList line = words("withdraw")
        << hill << words("--purpose image/X video --received-on") << CliSchool::today() << words("--method Orally --by")
        << QStringLiteral("Eva Hill");
    const CliRun run = m_cli.as(QStringLiteral("office"), line);
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.lines(), QStringList({QStringLiteral("stopped\tvideo"), QStringLiteral("stopped\timage/X")}));
    QCOMPARE(stateOf(hill, "image/X"), QStringLiteral("withdrawn"));
    QCOMPARE(stateOf(hill, "video"), QStringLiteral("withdrawn"));
    QCOMPARE(stateOf(hill, "image"), QStringLiteral("consented"));
    QCOMPARE(check(QStringLiteral("office"), {hill}, "--media image --platform X").exit, 3);
}

void TestCliConsent::aWithdrawalWithoutPurposesIsOfTheWholeForm()
{
    const QString hill = CliSchool::hill(1);
    const CliRun run = m_cli.as(
        QStringLiteral("office"),
        words("--json withdraw") << hill << QStringLiteral("--received-on") << CliSchool::today()
                                 << words("--method e-mail --relationship Parent --by") << QStringLiteral("Tom Hill"));
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.json()[QStringLiteral("stopped")].toArray().size(), CliSchool::purposes().size());
    QVERIFY(run.json()[QStringLiteral("tasks")].isArray());
    const QString id = run.json()[QStringLiteral("id")].toString();
    const CliRun shown = m_cli.as(QStringLiteral("office"), words("show returns") << id);
    QVERIFY2(shown.lines().contains(QStringLiteral("kind\twithdrawal")), shown.all());
    for (const QString &purpose : CliSchool::purposes())
        QCOMPARE(stateOf(hill, purpose.toLatin1()), QStringLiteral("withdrawn"));
}

void TestCliConsent::anybodySignedInEntersAWithdrawal()
{
    for (const char *user : {"staff", "governor", "ict-technician"}) {
        const CliRun run
            = m_cli.as(QString::fromUtf8(user),
                       words("withdraw") << CliSchool::vale() << words("--received-on") << CliSchool::today()
                                         << words("--method orally --by") << QStringLiteral("Dan Vale"));
        QVERIFY2(run.exit == 0, run.all());
    }
    QCOMPARE(stateOf(CliSchool::vale(), "image"), QStringLiteral("withdrawn"));
}

void TestCliConsent::aWithdrawalThatCannotBeIsNotStored_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    const QString today = CliSchool::today();
    QTest::newRow("received tomorrow") << QStringLiteral("--by Jo --method paper --received-on ") + CliSchool::today(1)
                                       << 1;
    QTest::newRow("no such purpose") << QStringLiteral("--by Jo --method paper --purpose radio --received-on ") + today
                                     << 1;
    QTest::newRow("no such way") << QStringLiteral("--by Jo --method pigeon --received-on ") + today << 2;
    QTest::newRow("nobody") << QStringLiteral("--method paper --received-on ") + today << 2;
    QTest::newRow("no day") << QStringLiteral("--by Jo --method paper") << 2;
    QTest::newRow("a day in another form") << QStringLiteral("--by Jo --method paper --received-on 22/11/2026") << 2;
}

void TestCliConsent::aWithdrawalThatCannotBeIsNotStored()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    const CliRun run
        = m_cli.as(QStringLiteral("office"), words("withdraw") << CliSchool::stone() << words(line.toUtf8()));
    QVERIFY2(run.exit == exit, run.all());
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
    QCOMPARE(stateOf(CliSchool::stone(), "image"), QStringLiteral("consented"));
}

QTEST_GUILESS_MAIN(TestCliConsent)
#include "test_cli_consent.moc"
