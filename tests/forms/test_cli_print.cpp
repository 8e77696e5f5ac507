// The command line's contract on `print`, with the real program; what it printed is read back with Poppler.

#include "tests/forms/reading/pdf_text.h"
#include "tests/support/cli_school.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using lanyard::test::CliRun;
using lanyard::test::CliSchool;
using lanyard::test::PdfText;
using lanyard::test::words;

class TestCliPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyPrintOfThisRegister_data();
    void everyPrintOfThisRegister();
    void theRecordIsAsOfADay();
    void theReceiptIsOfARecordOrOfWhatWasSaidLast();
    void whatIsUnsetLeavesAGapAndWarns();
    void aCopyIsProtectedWithAPassword();
    void nobodyToPrintForIsSaid();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void whoMayNotReadMayNotPrint();

private:
    CliRun office(const QString &line) const { return m_cli.as(QStringLiteral("office"), words(line.toUtf8())); }
    PdfText printed(const QString &name = QStringLiteral("out.pdf")) const { return PdfText::read(m_cli.read(name)); }

    CliSchool m_cli{QStringLiteral(LANYARD_CLI)};
};

void TestCliPrint::initTestCase() { QVERIFY(m_cli.make()); }

void TestCliPrint::everyPrintOfThisRegister_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("pages"); ///< 0: as many as it takes
    QTest::addColumn<QString>("phrase");
    const QString ida = QStringLiteral("Ida Stone");
    QTest::newRow("a blank consent form") << QStringLiteral("consent-form --blank") << 3 << QStringLiteral("Larkfield");
    QTest::newRow("a pupil's form") << QStringLiteral("consent-form --pupil ") + CliSchool::stone() << 3 << ida;
    QTest::newRow("two pupils' forms")
        << QStringLiteral("consent-form --pupil %1 %2").arg(CliSchool::stone(), CliSchool::reed()) << 6 << ida;
    QTest::newRow("a class's forms") << QStringLiteral("consent-form --class 9Z") << 15 << ida;
    QTest::newRow("a year's forms") << QStringLiteral("consent-form --year 9") << 0 << ida;
    QTest::newRow("the school's record") << QStringLiteral("consent-record --school") << 0
                                         << QStringLiteral("Stone, Ida");
    QTest::newRow("a class's record") << QStringLiteral("consent-record --class 9Z") << 1
                                      << QStringLiteral("Vale, Una");
    QTest::newRow("a class sheet") << QStringLiteral("class-sheet --class 9Z") << 1 << ida;
    QTest::newRow("a blank withdrawal form") << QStringLiteral("withdrawal-form --blank") << 1 << QString();
    QTest::newRow("a pupil's withdrawal form")
        << QStringLiteral("withdrawal-form --pupil ") + CliSchool::stone() << 1 << ida;
    QTest::newRow("a receipt") << QStringLiteral("receipt --pupil ") + CliSchool::stone() << 0 << ida;
}

void TestCliPrint::everyPrintOfThisRegister()
{
    QFETCH(QString, line);
    QFETCH(int, pages);
    QFETCH(QString, phrase);
    const CliRun run = office(QStringLiteral("print %1 --out out.pdf").arg(line));
    QVERIFY2(run.exit == 0, run.all());
    const PdfText text = printed();
    QVERIFY2(pages == 0 || text.pageCount() == pages, qPrintable(QString::number(text.pageCount())));
    QVERIFY2(text.contains(phrase), qPrintable(text.all()));
    const QString count
        = text.pageCount() == 1 ? QStringLiteral("1 page") : QStringLiteral("%1 pages").arg(text.pageCount());
    QCOMPARE(run.lines(), QStringList(QStringLiteral("out.pdf\t") + count));
}

void TestCliPrint::theRecordIsAsOfADay()
{
    QCOMPARE(office(QStringLiteral("print consent-record --pupil %1 --out today.pdf").arg(CliSchool::stone())).exit, 0);
    QCOMPARE(office(QStringLiteral("print consent-record --pupil %1 --as-of %2 --out before.pdf")
                        .arg(CliSchool::stone(), CliSchool::today(-1)))
                 .exit,
             0);
    QVERIFY(printed(QStringLiteral("today.pdf")).contains(QStringLiteral("Stone, Ida 9Z Consented")));
    QVERIFY(printed(QStringLiteral("before.pdf")).contains(QStringLiteral("Stone, Ida 9Z Not returned")));
    QCOMPARE(office(QStringLiteral("print consent-record --as-of today --out x.pdf")).exit, 2);
}

void TestCliPrint::theReceiptIsOfARecordOrOfWhatWasSaidLast()
{
    const CliRun returns = office(QStringLiteral("--json list returns --where upn=") + CliSchool::reed());
    const QString id = returns.json().array().first()[QStringLiteral("id")].toString();
    const CliRun run = office(QStringLiteral("print receipt --record %1 --out record.pdf").arg(id));
    QVERIFY2(run.exit == 0, run.all());
    QVERIFY(printed(QStringLiteral("record.pdf")).contains(QStringLiteral("Ivo Reed")));
    QCOMPARE(office(QStringLiteral("print receipt --record 0 --out x.pdf")).exit, 1);
    QCOMPARE(office(QStringLiteral("print receipt --pupil %1 --out x.pdf").arg(CliSchool::vale())).exit, 1);
}

void TestCliPrint::whatIsUnsetLeavesAGapAndWarns()
{
    QCOMPARE(office(QStringLiteral("print consent-form --blank --out out.pdf")).err, QByteArray());
    const QStringList unset = words("set settings")
        << QStringLiteral("Larkfield School") << words("dpo_name= dpo_email= dpo_phone=");
    QCOMPARE(m_cli.as(QStringLiteral("office"), unset).exit, 0);
    const CliRun run = office(QStringLiteral("--json print consent-form --blank --out out.pdf"));
    QVERIFY2(run.exit == 0 && !run.err.isEmpty(), run.all());
    QVERIFY(!run.json()[QStringLiteral("warnings")].toArray().isEmpty());
    const QStringList set = words("set settings")
        << QStringLiteral("Larkfield School") << QStringLiteral("dpo_name=Siân Óg")
        << QStringLiteral("dpo_email=sian@example.org") << QStringLiteral("dpo_phone=01632 960009");
    QCOMPARE(m_cli.as(QStringLiteral("office"), set).exit, 0);
    QCOMPARE(office(QStringLiteral("print consent-form --blank --out out.pdf")).err, QByteArray());
    QVERIFY(printed().contains(QStringLiteral("Siân Óg")));
}

void TestCliPrint::aCopyIsProtectedWithAPassword()
{
    const QString password = m_cli.write(QStringLiteral("password"), "open sesame\n");
    const CliRun run = m_cli.as(QStringLiteral("office"),
                                words("print class-sheet --class 9Z --out kept.pdf --protect-with") << password);
    QVERIFY2(run.exit == 0, run.all());
    const QByteArray pdf = m_cli.read(QStringLiteral("kept.pdf"));
    QVERIFY(pdf.contains("/Encrypt"));
    QVERIFY(PdfText::read(pdf, "open sesame").contains(QStringLiteral("Ida Stone")));
    QVERIFY(!PdfText::read(pdf).contains(QStringLiteral("Ida Stone")));
    QCOMPARE(office(QStringLiteral("print class-sheet --out x.pdf --protect-with nowhere")).exit, 1);
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("x.pdf"))));
}

void TestCliPrint::nobodyToPrintForIsSaid()
{
    for (const char *what : {"consent-form", "consent-record", "class-sheet", "withdrawal-form"}) {
        const CliRun run = office(QStringLiteral("print %1 --class 7Q --out none.pdf").arg(QLatin1String(what)));
        QVERIFY2(run.exit == 1 && run.out.isEmpty() && run.err.contains("7Q"), run.all());
    }
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("none.pdf"))));
}

void TestCliPrint::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nowhere to") << QStringLiteral("print consent-form --blank");
    QTest::newRow("nothing") << QStringLiteral("print --out x.pdf");
    QTest::newRow("no such print") << QStringLiteral("print poster --out x.pdf");
    QTest::newRow("no such year group") << QStringLiteral("print consent-form --year 40 --out x.pdf");
    QTest::newRow("a receipt of nothing") << QStringLiteral("print receipt --out x.pdf");
}

void TestCliPrint::wrongUsageEndsWithTwo()
{
    QFETCH(QString, line);
    const CliRun run = office(line);
    QVERIFY2(run.exit == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.all());
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("x.pdf"))));
}

void TestCliPrint::whoMayNotReadMayNotPrint()
{
    for (const char *line : {"print consent-record --out x.pdf", "print class-sheet --out x.pdf",
                             "print consent-form --class 9Z --out x.pdf"}) {
        QCOMPARE(m_cli.as("staff", line).exit, 5);
        QCOMPARE(m_cli.as("ict-technician", line).exit, 5);
    }
    QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("x.pdf"))));
    QCOMPARE(m_cli.as("social-media-manager", "print class-sheet --class 9Z --out sheet.pdf").exit, 0);
    QCOMPARE(m_cli.as("staff", "print withdrawal-form --blank --out withdrawal.pdf").exit, 0);
}

QTEST_GUILESS_MAIN(TestCliPrint)
#include "test_cli_print.moc"
