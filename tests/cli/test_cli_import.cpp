// The command line's contract on `import pupils` and `import returns`, with the real program and real files.

#include "tests/support/cli_school.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::test::CliRun;
using lanyard::test::CliSchool;
using lanyard::test::words;

namespace {

const QByteArray Head = "UPN,Surname,Forename,DOB,Year,Reg\n";

QByteArray pupil(int number, const char *surname, const char *forename = "Kit", const char *group = "3C")
{
    return CliSchool::upn(number).toLatin1() + ',' + surname + ',' + forename + ",04/03/2019,3," + group + '\n';
}

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyFormOfExportIsRead_data();
    void everyFormOfExportIsRead();
    void aDryRunChangesNothing();
    void newChangedLeftAndRefusedAreSaidWithTheirLines();
    void refusedRowsStopTheImportUnlessLeftOut();
    void moreThanATenthLeftAsksFirst();
    void columnsComeFromAFileOfTheirOwn();
    void anotherSchoolOrNoFileIsRefused();
    void importingPupilsIsForThoseWhoWriteThem();

    void returnsAreTakenInAndNotTwice();
    void valuesAndMethodsIgnoreCaseAndHyphens();
    void fromMayToAugustTheAcademicYearIsNeeded();
    void statedParentalResponsibilityAddsTheContact();
    void withoutParentalResponsibilityTheirYesIsUnclear();
    void aWrongRowStopsTheWholeSheet();

private:
    CliRun office(const char *line, const QByteArray &content, const QString &name = QStringLiteral("given.csv")) const;
    QStringList listed(const char *line) const { return m_cli.as("office", line).lines(); }
    QString stateOf(const QString &upn, const char *purpose) const;

    CliSchool m_cli{QStringLiteral(LANYARD_CLI)};
};

void TestCliImport::initTestCase() { QVERIFY(m_cli.make()); }

CliRun TestCliImport::office(const char *line, const QByteArray &content, const QString &name) const
{
    return m_cli.as(QStringLiteral("office"), words(line) << m_cli.write(name, content));
}

QString TestCliImport::stateOf(const QString &upn, const char *purpose) const
{
    const CliRun run
        = m_cli.as(QStringLiteral("office"), words("--json list consent --where") << QStringLiteral("upn=") + upn);
    return run.json().array().first()[QLatin1String(purpose)].toString();
}

void TestCliImport::everyFormOfExportIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one row a pupil, UTF-8 with BOM") << QStringLiteral("school_one_row_each.csv");
    QTest::newRow("a row per contact, repeated headers, semicolons") << QStringLiteral("school_row_per_contact.csv");
    QTest::newRow("UTF-16 with tabs") << QStringLiteral("school_utf16_tabs.txt");
    QTest::newRow("Common Transfer File") << QStringLiteral("8215100_CTF_8215100_001.xml");
}

void TestCliImport::everyFormOfExportIsRead()
{
    QFETCH(QString, file);
    const QString sample = QStringLiteral(LANYARD_SAMPLES "/") + file;
    const CliRun run = m_cli.as(QStringLiteral("office"), words("--json import pupils --dry-run --partial") << sample);
    QVERIFY2(run.exit == 0, run.all());
    const QJsonObject plan = run.json().object();
    QVERIFY2(plan[QStringLiteral("refused")].toArray().isEmpty(), run.all());
    bool isAoifeThere = false;
    for (const QJsonValue one : plan[QStringLiteral("new")].toArray())
        isAoifeThere = isAoifeThere || one[QStringLiteral("upn")].toString() == QLatin1String("T821510021000");
    QVERIFY2(isAoifeThere, run.all());
}

void TestCliImport::aDryRunChangesNothing()
{
    const QStringList before = listed("list pupils --csv");
    const CliRun run = office("import pupils --dry-run --partial", Head + pupil(50, "Dry"));
    QVERIFY2(run.exit == 0 && run.out.contains("new line 2: Dry, Kit"), run.all());
    QCOMPARE(listed("list pupils --csv"), before);
}

void TestCliImport::newChangedLeftAndRefusedAreSaidWithTheirLines()
{
    const QByteArray file = Head + pupil(60, "Ash") + pupil(61, "Birch");
    const CliRun made = office("import pupils --partial", file);
    QVERIFY2(made.exit == 0, made.all());
    QCOMPARE(made.lines(),
             QStringList({QStringLiteral("new line 2: Ash, Kit (%1)").arg(CliSchool::upn(60)),
                          QStringLiteral("new line 3: Birch, Kit (%1)").arg(CliSchool::upn(61)),
                          QStringLiteral("2 new, 0 changed, 0 left, 0 unchanged, 0 refused.")}));
    QVERIFY(listed("list pupils --csv --where surname=Ash").size() == 2);
    const CliRun again = office("import pupils --partial", file);
    QCOMPARE(again.lines(), QStringList(QStringLiteral("0 new, 0 changed, 0 left, 2 unchanged, 0 refused.")));

    const CliRun changed = office("import pupils --partial", Head + pupil(60, "Ash", "Kit", "3D") + pupil(61, "Birch"));
    QCOMPARE(changed.exit, 0);
    QCOMPARE(changed.lines().at(0), QStringLiteral("changed line 2: Ash, Kit (%1)").arg(CliSchool::upn(60)));
    QVERIFY2(changed.lines().at(1).contains(QStringLiteral("3C → 3D")), changed.out);
    const CliRun json
        = m_cli.as(QStringLiteral("office"),
                   words("--json import pupils --dry-run --partial") << m_cli.write(QStringLiteral("given.csv"), file));
    const QJsonValue change = json.json()[QStringLiteral("changed")].toArray().first();
    QCOMPARE(change[QStringLiteral("line")].toInt(), 2);
    QCOMPARE(change[QStringLiteral("changes")].toArray().first()[QStringLiteral("to")].toString(),
             QStringLiteral("3C"));
}

void TestCliImport::refusedRowsStopTheImportUnlessLeftOut()
{
    const QByteArray file = Head + pupil(70, "Cedar") + "B000000000000,Wrong,Letter,04/03/2019,3,3C\n"
        + CliSchool::upn(71).toLatin1() + ",Late,Year,04/03/2019,99,3C\n";
    const CliRun stopped = office("import pupils --partial", file);
    QVERIFY2(stopped.exit == 1, stopped.all());
    QVERIFY2(stopped.out.contains("refused line 3") && stopped.out.contains("refused line 4"), stopped.all());
    QVERIFY(!stopped.err.isEmpty());
    QCOMPARE(listed("list pupils --csv --where surname=Cedar").size(), 1);
    const CliRun taken = office("import pupils --partial --leave-out-refused", file);
    QVERIFY2(taken.exit == 0 && taken.out.contains("1 new") && taken.out.contains("2 refused"), taken.all());
    QCOMPARE(listed("list pupils --csv --where surname=Cedar").size(), 2);
    QCOMPARE(listed("list pupils --csv --where surname=Late").size(), 1);
}

void TestCliImport::moreThanATenthLeftAsksFirst()
{
    const QString folder = m_cli.path(QStringLiteral("small"));
    QVERIFY(m_cli.run(words("demo --pupils 3") << folder).exit == 0);
    const auto import = [&](const char *line, const QString &file) {
        return m_cli.on(folder, QStringLiteral("office"), "demonstration only", words(line) << file);
    };
    const QString file = m_cli.write(QStringLiteral("whole.csv"), Head + pupil(80, "Elm"));
    const auto left = [&] {
        return m_cli
            .on(folder, QStringLiteral("office"), "demonstration only", words("list pupils --csv --where status=left"))
            .lines()
            .size();
    };
    const CliRun asked = import("import pupils", file);
    QVERIFY2(asked.exit == 3 && asked.out.contains("left") && !asked.err.isEmpty(), asked.all());
    QCOMPARE(left(), 1);
    QCOMPARE(import("import pupils --partial --dry-run", file).exit, 0);
    const CliRun confirmed = import("import pupils --yes", file);
    QVERIFY2(confirmed.exit == 0, confirmed.all());
    QCOMPARE(left(), 4);
}

void TestCliImport::columnsComeFromAFileOfTheirOwn()
{
    const QByteArray file = "Nr;Familie;Ruf;Tag\n" + CliSchool::upn(90).toLatin1() + ";Fir;Ann;2019-03-04\n";
    const CliRun guessed = office("import pupils --partial --dry-run", file);
    QVERIFY2(guessed.exit == 1 && !guessed.err.isEmpty(), guessed.all());
    const QString map
        = m_cli.write(QStringLiteral("map.json"),
                      R"({"Nr": "upn", "Familie": "surname", "Ruf": "forename", "Tag": "date_of_birth"})");
    const CliRun mapped
        = m_cli.as(QStringLiteral("office"),
                   words("import pupils --partial --columns") << map << m_cli.path(QStringLiteral("given.csv")));
    QVERIFY2(mapped.exit == 0 && mapped.out.contains("new line 2: Fir, Ann"), mapped.all());
    const QString wrong = m_cli.write(QStringLiteral("wrong.json"), R"({"Nowhere": "upn"})");
    const CliRun refused
        = m_cli.as(QStringLiteral("office"),
                   words("import pupils --partial --columns") << wrong << m_cli.path(QStringLiteral("given.csv")));
    QVERIFY2(refused.exit == 1 && refused.err.contains("Nowhere"), refused.all());
}

void TestCliImport::anotherSchoolOrNoFileIsRefused()
{
    QCOMPARE(m_cli.as("office", "import pupils nowhere.csv").exit, 1);
    QCOMPARE(m_cli.as("office", "import pupils").exit, 2);
    QCOMPARE(office("import pupils --school Elsewhere", Head + pupil(91, "Gum")).exit, 1);
    QCOMPARE(m_cli.as("office", "import returns nowhere.csv").exit, 1);
}

void TestCliImport::importingPupilsIsForThoseWhoWriteThem()
{
    const QString file = m_cli.write(QStringLiteral("given.csv"), Head + pupil(92, "Holly"));
    for (const char *user : {"headteacher", "staff", "ict-technician"}) {
        const CliRun run = m_cli.as(QString::fromUtf8(user), words("import pupils --partial") << file);
        QVERIFY2(run.exit == 5 && run.out.isEmpty(), run.all());
    }
    QCOMPARE(m_cli.as(QStringLiteral("dsl"), words("import pupils --partial --dry-run") << file).exit, 0);
}

void TestCliImport::returnsAreTakenInAndNotTwice()
{
    const CliRun again = m_cli.as(QStringLiteral("office"),
                                  words("--json import returns") << m_cli.path(QStringLiteral("returns.csv")));
    QVERIFY2(again.exit == 0, again.all());
    QCOMPARE(again.json()[QStringLiteral("new")].toInt(), 0);
    QCOMPARE(again.json()[QStringLiteral("already_there")].toInt(), 4);
    QCOMPARE(stateOf(CliSchool::reed(), "image/X"), QStringLiteral("refused"));
    QCOMPARE(stateOf(CliSchool::reed(), "image"), QStringLiteral("consented"));
}

void TestCliImport::valuesAndMethodsIgnoreCaseAndHyphens()
{
    const QByteArray day = CliSchool::today().toLatin1();
    const CliRun run = office("import returns",
                              "UPN;Academic Year;received_on;given_by;relationship;method;image;video;First-Name;age\n"
                                  + CliSchool::vale().toLatin1() + ';' + CliSchool::academicYear().toLatin1() + ';'
                                  + day + ";Dan Vale;Parent;In Person;Y;0;both;\n");
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(stateOf(CliSchool::vale(), "image"), QStringLiteral("consented"));
    QCOMPARE(stateOf(CliSchool::vale(), "video"), QStringLiteral("refused"));
    QCOMPARE(stateOf(CliSchool::vale(), "first-name"), QStringLiteral("unclear"));
    QCOMPARE(stateOf(CliSchool::vale(), "age"), QStringLiteral("unclear"));
}

void TestCliImport::fromMayToAugustTheAcademicYearIsNeeded()
{
    const QDate today = QDate::fromString(CliSchool::today(), Qt::ISODate);
    const QDate june(today.month() > 6 ? today.year() : today.year() - 1, 6, 10);
    const QByteArray row
        = CliSchool::stone().toLatin1() + ',' + june.toString(Qt::ISODate).toLatin1() + ",Jo Stone,Parent,paper,yes";
    const CliRun without
        = office("import returns", "upn,received_on,given_by,relationship,method,image\n" + row + '\n');
    QVERIFY2(without.exit == 1 && without.out.contains("academic_year"), without.all());
    const QByteArray year
        = QStringLiteral("%1-%2").arg(june.year() - 1).arg(june.year() % 100, 2, 10, QLatin1Char('0')).toLatin1();
    const CliRun with
        = office("import returns",
                 "upn,received_on,given_by,relationship,method,image,academic_year\n" + row + ',' + year + '\n');
    QVERIFY2(with.exit == 0 && with.out.contains("1 return is new"), with.all());
}

void TestCliImport::statedParentalResponsibilityAddsTheContact()
{
    const QByteArray day = CliSchool::today().toLatin1();
    const CliRun run
        = m_cli.as(QStringLiteral("office"),
                   words("--json import returns") << m_cli.write(
                       QStringLiteral("pr.csv"),
                       "upn,academic_year,received_on,given_by,relationship,method,parental_responsibility,image\n"
                           + CliSchool::stone().toLatin1() + ',' + CliSchool::academicYear().toLatin1() + ',' + day
                           + ",Lee Stone,Father,letter,yes,no\n"));
    QVERIFY2(run.exit == 0, run.all());
    QCOMPARE(run.json()[QStringLiteral("contacts_added")].toInt(), 1);
    const CliRun stone = m_cli.as(QStringLiteral("office"), words("--json show pupils") << CliSchool::stone());
    QVERIFY2(stone.out.contains("Lee Stone"), stone.all());
    QCOMPARE(stateOf(CliSchool::stone(), "image"), QStringLiteral("disputed"));
}

void TestCliImport::withoutParentalResponsibilityTheirYesIsUnclear()
{
    QVERIFY(office("import pupils --partial", Head + pupil(95, "Ivy")).exit == 0);
    const QByteArray day = CliSchool::today().toLatin1();
    const CliRun run
        = office("import returns",
                 "upn,academic_year,received_on,given_by,relationship,method,image\n" + CliSchool::upn(95).toLatin1()
                     + ',' + CliSchool::academicYear().toLatin1() + ',' + day + ",Sam Someone,Neighbour,paper,yes\n");
    QVERIFY2(run.exit == 0 && run.out.contains("The yes of 1 person is unclear"), run.all());
    QCOMPARE(stateOf(CliSchool::upn(95), "image"), QStringLiteral("unclear"));
}

void TestCliImport::aWrongRowStopsTheWholeSheet()
{
    const int before = int(listed("list returns --csv").size());
    const QByteArray day = CliSchool::today().toLatin1();
    const QByteArray year = CliSchool::academicYear().toLatin1();
    const CliRun run
        = office("import returns",
                 "upn,academic_year,received_on,given_by,relationship,method,video\n" + CliSchool::hill(0).toLatin1()
                     + ',' + year + ',' + day + ",Eva Hill,Parent,paper,no\n" + "A000000000000," + year + ',' + day
                     + ",Eva Hill,Parent,paper,no\n" + CliSchool::hill(1).toLatin1() + ',' + year + ',' + day
                     + ",Tom Hill,Parent,paper,perhaps\n");
    QVERIFY2(run.exit == 1, run.all());
    QVERIFY2(run.out.contains("refused line 3") && run.out.contains("refused line 4"), run.all());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(int(listed("list returns --csv").size()), before);
    QCOMPARE(stateOf(CliSchool::hill(0), "video"), QStringLiteral("consented"));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
