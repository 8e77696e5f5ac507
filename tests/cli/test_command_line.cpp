// The command line's contract, verb by verb, with the real program on real registers: exit codes, streams, columns.

#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::test::CliProgram;
using lanyard::test::CliRun;
using lanyard::test::words;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void theAnswerGoesToStandardOutputAndComplaintsToStandardError();
    void aWrongPasswordAndAnUnknownUserEndWithFive();
    void globalOptionsMayStandBeforeOrAfterTheVerb();
    void listPupilsHasTheFixedColumns();
    void listConsentHasAColumnForEachPurpose();
    void whereKeepsTheRowsWithThatValue();
    void jsonIsOneDocument();
    void everyOtherListBeginsWithIdAndState_data();
    void everyOtherListBeginsWithIdAndState();
    void listTasksHasItsColumns();
    void aPlaceARoleDoesNotHaveEndsWithFive();
    void thoseWhoSeeNamesOnlyGetNoDatesOfBirth();
    void placesThatDoNotExistAreWrongUsage();
    void settingsAreARecordOfTheirSchool();
    void aSettingThatCannotBeIsNotStored_data();
    void aSettingThatCannotBeIsNotStored();

private:
    CliRun office(const char *line) const { return m_cli.as(QStringLiteral("office"), words(line)); }

    CliProgram m_cli{QStringLiteral(LANYARD_CLI)};
};

void TestCommandLine::initTestCase() { QVERIFY(m_cli.makeDemo(60)); }

void TestCommandLine::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no verb") << "";
    QTest::newRow("unknown verb") << "dance";
    QTest::newRow("no register") << "list pupils";
    QTest::newRow("unknown option") << "--register x --user y verify --loudly";
    QTest::newRow("option without its value") << "--register x --user y list consent --as-of";
    QTest::newRow("too few words") << "--register x --user y show pupils";
    QTest::newRow("too many words") << "--register x --user y verify again";
}

void TestCommandLine::wrongUsageEndsWithTwo()
{
    QFETCH(QString, line);
    const CliRun run = m_cli.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(run.exit == 2, run.all());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestCommandLine::theAnswerGoesToStandardOutputAndComplaintsToStandardError()
{
    const CliRun good = office("list pupils");
    QVERIFY2(good.exit == 0, good.all());
    QVERIFY(!good.out.isEmpty());
    QVERIFY2(good.err.isEmpty(), good.err);
    const CliRun bad = office("show pupils nobody");
    QCOMPARE(bad.exit, 1);
    QVERIFY(bad.out.isEmpty());
    QVERIFY(!bad.err.isEmpty());
}

void TestCommandLine::aWrongPasswordAndAnUnknownUserEndWithFive()
{
    const QStringList verb{QStringLiteral("--register"), m_cli.demo(),           QStringLiteral("--password-file"),
                           QStringLiteral("-"),          QStringLiteral("list"), QStringLiteral("pupils"),
                           QStringLiteral("--user")};
    const CliRun wrong = m_cli.run(verb + words("office"), "not this\n");
    const CliRun unknown = m_cli.run(verb + words("nobody"), "demonstration only\n");
    QVERIFY2(wrong.exit == 5, wrong.all());
    QVERIFY2(unknown.exit == 5, unknown.all());
    QCOMPARE(wrong.err, unknown.err);
    QVERIFY(wrong.out.isEmpty());
}

void TestCommandLine::globalOptionsMayStandBeforeOrAfterTheVerb()
{
    const CliRun before = office("--json list pupils");
    const CliRun after = office("list pupils --json");
    QVERIFY2(before.exit == 0 && after.exit == 0, after.all());
    QCOMPARE(before.out, after.out);
}

void TestCommandLine::listPupilsHasTheFixedColumns()
{
    const CliRun run = office("list pupils --csv");
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.lines().first().trimmed(),
             QStringLiteral("upn,surname,forename,date_of_birth,year_group,registration_group,status"));
    QVERIFY2(run.lines().size() >= 61, run.out);
    const QStringList cells = run.lines().at(1).trimmed().split(QLatin1Char(','));
    QVERIFY(QDate::fromString(cells.at(3), Qt::ISODate).isValid());
    QVERIFY(QStringList({QStringLiteral("on roll"), QStringLiteral("left")}).contains(cells.at(6)));
}

void TestCommandLine::listConsentHasAColumnForEachPurpose()
{
    const CliRun run = office("list consent --csv");
    QCOMPARE(run.exit, 0);
    const QStringList keys = run.lines().first().trimmed().split(QLatin1Char(','));
    QCOMPARE(keys.mid(0, 4), words("upn surname forename registration_group"));
    for (const char *purpose : {"image", "video", "image/X", "video/Facebook", "first-name", "age"})
        QVERIFY2(keys.contains(QLatin1String(purpose)), purpose);
    const QStringList states{QStringLiteral("consented"),    QStringLiteral("refused"),  QStringLiteral("withdrawn"),
                             QStringLiteral("expired"),      QStringLiteral("unclear"),  QStringLiteral("disputed"),
                             QStringLiteral("not returned"), QStringLiteral("protected")};
    for (const QString &line : run.lines().mid(1)) {
        const QString cell = line.trimmed().section(QLatin1Char(','), -1);
        QVERIFY2(states.contains(cell), qPrintable(line));
    }
    QVERIFY2(office("list consent --csv --as-of 2020-01-01").out.contains("not returned"), run.out);
    QCOMPARE(office("list consent --as-of yesterday").exit, 2);
    QCOMPARE(office("list pupils --known-on 2026-01-01").exit, 2);
}

void TestCommandLine::whereKeepsTheRowsWithThatValue()
{
    const CliRun all = office("list pupils --json");
    const QString group = all.json().array().first()[QStringLiteral("registration_group")].toString();
    const CliRun some = m_cli.as(QStringLiteral("office"),
                                 words("list pupils --json --where") << QStringLiteral("registration_group=") + group);
    QCOMPARE(some.exit, 0);
    const QJsonArray rows = some.json().array();
    QVERIFY(!rows.isEmpty() && rows.size() < all.json().array().size());
    for (const QJsonValue row : rows)
        QCOMPARE(row[QStringLiteral("registration_group")].toString(), group);
    QCOMPARE(office("list pupils --where shoe_size=4").exit, 2);
}

void TestCommandLine::jsonIsOneDocument()
{
    const CliRun pupils = office("--json list pupils");
    QVERIFY(pupils.json().isArray());
    const QString upn = pupils.json().array().first()[QStringLiteral("upn")].toString();
    const CliRun one = m_cli.as(QStringLiteral("office"), words("--json show pupils") << upn);
    QCOMPARE(one.json()[QStringLiteral("upn")].toString(), upn);
    QVERIFY(one.json()[QStringLiteral("contacts")].isArray());
}

void TestCommandLine::everyOtherListBeginsWithIdAndState_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("returns") << "returns";
    QTest::newRow("audit") << "audit";
}

void TestCommandLine::everyOtherListBeginsWithIdAndState()
{
    QFETCH(QString, place);
    const CliRun run = m_cli.as(QStringLiteral("headteacher"), words("list --csv") << place);
    QVERIFY2(run.exit == 0, run.err);
    QVERIFY2(run.out.startsWith("id,state"), run.out.left(200));
    QVERIFY(run.lines().size() > 1);
}

void TestCommandLine::listTasksHasItsColumns()
{
    const CliRun run = m_cli.as(QStringLiteral("dpo"), words("list tasks --csv"));
    QVERIFY2(run.exit == 0, run.err);
    QCOMPARE(run.lines().first().trimmed(), QStringLiteral("kind,place,id,summary,due"));
}

void TestCommandLine::aPlaceARoleDoesNotHaveEndsWithFive()
{
    const CliRun technician = m_cli.as(QStringLiteral("ict-technician"), words("list pupils"));
    QVERIFY2(technician.exit == 5, technician.all());
    QVERIFY(technician.out.isEmpty());
    QCOMPARE(m_cli.as(QStringLiteral("staff"), words("list consent")).exit, 5);
    QCOMPARE(m_cli.as(QStringLiteral("office"), words("list audit")).exit, 5);
}

void TestCommandLine::thoseWhoSeeNamesOnlyGetNoDatesOfBirth()
{
    const CliRun run = m_cli.as(QStringLiteral("staff"), words("--json list pupils"));
    QVERIFY2(run.exit == 0, run.err);
    for (const QJsonValue row : run.json().array()) {
        QVERIFY(!row[QStringLiteral("surname")].toString().isEmpty());
        QVERIFY(row[QStringLiteral("date_of_birth")].toString().isEmpty());
        QVERIFY(row[QStringLiteral("upn")].toString().isEmpty());
    }
}

void TestCommandLine::placesThatDoNotExistAreWrongUsage()
{
    const CliRun run = office("list dinners");
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.err.contains("pupils, consent, returns"), run.err);
    QCOMPARE(office("add pupils surname=X").exit, 2);
    QCOMPARE(office("move consent 1 approved").exit, 2);
}

void TestCommandLine::settingsAreARecordOfTheirSchool()
{
    const auto settings = [this](const char *verb, const QStringList &values = {}) {
        return m_cli.as(QStringLiteral("office"),
                        words(verb) << QStringLiteral("settings") << QStringLiteral("Larkfield School") << values);
    };
    const CliRun set = settings(
        "--json set",
        {QStringLiteral("dpo_name=Siân Óg = DPO"), QStringLiteral("dpo_phone="), QStringLiteral("lock_minutes=7")});
    QVERIFY2(set.exit == 0, set.all());
    const CliRun shown = settings("--json show");
    QCOMPARE(shown.json()[QStringLiteral("id")].toString(), set.json()[QStringLiteral("id")].toString());
    QCOMPARE(shown.json()[QStringLiteral("dpo_name")].toString(), QStringLiteral("Siân Óg = DPO"));
    QCOMPARE(shown.json()[QStringLiteral("dpo_phone")].toString(), QString());
    QCOMPARE(shown.json()[QStringLiteral("lock_minutes")].toString(), QStringLiteral("7"));
    QVERIFY(settings("show").lines().contains(QStringLiteral("lock_minutes\t7")));
    QVERIFY(office("list settings --csv").out.startsWith("id,state,name"));
}

void TestCommandLine::aSettingThatCannotBeIsNotStored_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("exit");
    const QString office = QStringLiteral("office");
    const QString school = QStringLiteral("Larkfield School");
    QTest::newRow("no such setting") << office << school << QStringLiteral("dpo=Siân") << 2;
    QTest::newRow("no value") << office << school << QStringLiteral("dpo_name") << 2;
    QTest::newRow("no number") << office << school << QStringLiteral("lock_minutes=soon") << 1;
    QTest::newRow("beyond its limits") << office << school << QStringLiteral("lock_minutes=9999") << 1;
    QTest::newRow("no day of the year") << office << school << QStringLiteral("year_starts=02-30") << 1;
    QTest::newRow("no name") << office << school << QStringLiteral("name=") << 1;
    QTest::newRow("no such school") << office << QStringLiteral("Elsewhere") << QStringLiteral("dpo_name=Siân") << 1;
    QTest::newRow("not theirs to set") << QStringLiteral("staff") << school << QStringLiteral("dpo_name=Siân") << 5;
}

void TestCommandLine::aSettingThatCannotBeIsNotStored()
{
    QFETCH(QString, user);
    QFETCH(QString, school);
    QFETCH(QString, value);
    QFETCH(int, exit);
    const QStringList shown = words("--json show settings") << QStringLiteral("Larkfield School");
    const QByteArray before = m_cli.as(QStringLiteral("office"), shown).out;
    const CliRun run = m_cli.as(user, words("set settings") << school << QStringLiteral("trust=Another") << value);
    QVERIFY2(run.exit == exit && run.out.isEmpty() && !run.err.isEmpty(), run.all());
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_cli.as(QStringLiteral("office"), shown).out, before);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
