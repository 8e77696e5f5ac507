#include "tests/support/cli_program.h"

#include <QTest>

namespace lanyard::test {

/// "A register is its Columns, Fields and Workflow in one file": one that exists only in the tests has every verb.
class TestCliDeclared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsFilledInListedAndShown();
    void itsPermissionsHold();
    void itsStatesAndGatesHold();
    void itsFormIsPrinted();
    void whatIsWrongIsSaidBesideTheField();

private:
    QString add(const QString &camera);

    std::unique_ptr<CliProgram> m_cli;
};

void TestCliDeclared::initTestCase()
{
    m_cli = std::make_unique<CliProgram>(QStringLiteral(LANYARD_CLI_DECLARED));
    QVERIFY(m_cli->makeDemo(4));
}

QString TestCliDeclared::add(const QString &camera)
{
    const CliRun run = m_cli->as(QStringLiteral("staff"),
                                 {QStringLiteral("add"), QStringLiteral("loans"), QStringLiteral("camera=") + camera,
                                  QStringLiteral("pictures=12")});
    return run.exit == 0 ? run.lines().value(0) : QString();
}

void TestCliDeclared::itIsFilledInListedAndShown()
{
    const QString id = add(QStringLiteral("Lumix 3"));
    QVERIFY(!id.isEmpty());
    const CliRun list = m_cli->as("headteacher", "list loans --csv --where state=asked");
    QVERIFY2(list.out.contains(id.toUtf8()) && list.out.contains("Lumix 3"), list.all().constData());
    const CliRun shown = m_cli->as(QStringLiteral("staff"), {QStringLiteral("show"), QStringLiteral("loans"), id});
    QVERIFY2(shown.lines().contains(QStringLiteral("borrower\tstaff")), shown.all().constData());
    QVERIFY2(shown.lines().contains(QStringLiteral("pictures\t12")), shown.all().constData());
}

void TestCliDeclared::itsPermissionsHold()
{
    QCOMPARE(m_cli->as("marketing-officer", "list loans").exit, 5);
    QCOMPARE(m_cli->as("office", "add loans camera=Lumix").exit, 5);
    QCOMPARE(m_cli->as("office", "list loans").exit, 0);
}

void TestCliDeclared::itsStatesAndGatesHold()
{
    const QStringList move{QStringLiteral("move"), QStringLiteral("loans"), add(QStringLiteral("Lumix 4"))};
    QCOMPARE(m_cli->as(QStringLiteral("headteacher"), move + QStringList{QStringLiteral("back")}).exit, 3);
    QCOMPARE(m_cli->as(QStringLiteral("headteacher"), move + QStringList{QStringLiteral("lent")}).exit, 3);
    QCOMPARE(m_cli->as(QStringLiteral("staff"), move + QStringList{QStringLiteral("refused")}).exit, 5);
    const CliRun unsaid = m_cli->as(QStringLiteral("headteacher"), move + QStringList{QStringLiteral("refused")});
    QCOMPARE(unsaid.exit, 3);
    const CliRun refused = m_cli->as(QStringLiteral("headteacher"),
                                     move + QStringList{QStringLiteral("refused"), QStringLiteral("reason=broken")});
    QVERIFY2(refused.exit == 0, refused.all().constData());
}

void TestCliDeclared::itsFormIsPrinted()
{
    const QString file = m_cli->path(QStringLiteral("loan.pdf"));
    const CliRun printed = m_cli->as(QStringLiteral("staff"),
                                     {QStringLiteral("print"), QStringLiteral("loan"), QStringLiteral("--record"),
                                      add(QStringLiteral("Lumix")), QStringLiteral("--out"), file});
    QVERIFY2(printed.exit == 0, printed.all().constData());
    QVERIFY(m_cli->read(QStringLiteral("loan.pdf")).startsWith("%PDF-1.4"));
}

void TestCliDeclared::whatIsWrongIsSaidBesideTheField()
{
    const CliRun run = m_cli->as("staff", "add loans camera=Lumix lent_on=2100-01-01");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains("Lent on"), run.all().constData());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestCliDeclared)
#include "test_cli_declared.moc"
