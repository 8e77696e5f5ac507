#include "tests/support/cli_program.h"

#include <QTest>

namespace lanyard::test {

/// Cases on the command line: `list|show|add|set|move|print cases` for those who hold the vault, `add concern` for all.
class TestCliCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anybodyAddsAConcernAndReadsNothing();
    void whoHoldsNoVaultSeesNoCase();
    void aCaseIsTakenFromReportToClosing();
    void aConcernAboutTheHeadteacherIsTheChairsOwn();
    void theCaseIsPrintedWholeAndRedacted();
    void aTransferLeavesOnlyWithAPassword();
    void aListOfCasesIsOneEntryInTheTrail();
    void figuresAreCountedWhenTheyArePublished();
    void theTrailOfAClosedVaultIsReadByThoseWhoHoldIt();

private:
    QString firstWith(const char *user, const QString &place, const QString &condition);
    std::unique_ptr<CliProgram> m_cli;
};

void TestCliCases::initTestCase()
{
    m_cli = std::make_unique<CliProgram>(QStringLiteral(LANYARD_CLI));
    QVERIFY(m_cli->makeDemo(12));
}

QString TestCliCases::firstWith(const char *user, const QString &place, const QString &condition)
{
    const CliRun listed
        = m_cli->as(QString::fromUtf8(user), {u"list"_qs, place, u"--csv"_qs, u"--where"_qs, condition});
    return listed.lines().value(1).section(u',', 0, 0);
}

void TestCliCases::anybodyAddsAConcernAndReadsNothing()
{
    const CliRun before = m_cli->as("office", "list concern --csv");
    for (const char *user : {"staff", "governor", "ict-technician", "marketing-officer"}) {
        const CliRun added = m_cli->as(QString::fromUtf8(user),
                                       {u"add"_qs, u"concern"_qs, u"concerns=pupil"_qs, u"kind=cyberbullying"_qs,
                                        u"summary=Zephyrine was threatened"_qs});
        QVERIFY2(added.exit == 0, added.all().constData());
        QVERIFY(added.err.contains("call 999"));
        QVERIFY(!added.out.contains("Zephyrine"));
    }
    const CliRun after = m_cli->as("office", "list concern --csv");
    QCOMPARE(after.lines().size(), before.lines().size() + 4);
    QCOMPARE(after.lines().first(), u"id,state"_qs);
    const CliRun wrong = m_cli->as("staff", "add concern concerns=pupil kind=cyberbullying");
    QVERIFY(wrong.exit == 1 && wrong.err.contains("What happened"));
    QCOMPARE(m_cli->as("staff", "add concern lead_instead=dsl").exit, 2);
}

void TestCliCases::whoHoldsNoVaultSeesNoCase()
{
    for (const char *user : {"office", "dpo", "ict-technician"}) {
        for (const char *line : {"list cases --csv", "add chronology of_case=x kind=discussion words=x"})
            QVERIFY2(m_cli->as(user, line).exit == 5, user);
    }
    QCOMPARE(m_cli->as("staff", "list cases --csv").lines().size(), 1); // the head of the list
    for (const char *user : {"ceo", "governor"}) {
        const CliRun listed = m_cli->as(user, "list cases --csv"); // not "0 open": nobody counted for them
        QVERIFY2(listed.exit == 5 && listed.err.contains("case-figures"), listed.all().constData());
    }
}

void TestCliCases::aCaseIsTakenFromReportToClosing()
{
    const QString id = firstWith("dsl", u"cases"_qs, u"summary=Zephyrine was threatened"_qs);
    QVERIFY(!id.isEmpty());
    const CliRun shown = m_cli->as(u"dsl"_qs, {u"show"_qs, u"cases"_qs, id});
    QVERIFY2(shown.out.contains("state\treported") && shown.out.contains("lead\tdsl")
                 && shown.out.contains("policy\tanti-bullying"),
             shown.all().constData());
    QCOMPARE(m_cli->as(u"dsl"_qs, {u"move"_qs, u"cases"_qs, id, u"open"_qs}).exit, 0);
    QCOMPARE(m_cli->as(u"dsl"_qs, {u"set"_qs, u"cases"_qs, id, u"review_on=2099-01-01"_qs}).exit, 0);
    const CliRun entry = m_cli->as(u"dsl"_qs,
                                   {u"add"_qs, u"chronology"_qs, u"of_case="_qs + id, u"kind=decision"_qs,
                                    u"words=Both pupils were seen"_qs, u"reasons=To hear each"_qs});
    QVERIFY2(entry.exit == 0, entry.all().constData());
    const CliRun early = m_cli->as(u"dsl"_qs, {u"move"_qs, u"cases"_qs, id, u"closed"_qs});
    QVERIFY2(early.exit == 3 && early.err.contains("child protection system"), early.all().constData());
    const CliRun closed = m_cli->as(u"dsl"_qs,
                                    {u"move"_qs, u"cases"_qs, id, u"closed"_qs, u"outcome_kind=resolved"_qs,
                                     u"outcome=Apologies"_qs, u"cp_reference=CP-7"_qs});
    QVERIFY2(closed.exit == 0, closed.all().constData());
}

void TestCliCases::aConcernAboutTheHeadteacherIsTheChairsOwn()
{
    const CliRun added = m_cli->as("staff", "add concern concerns=headteacher kind=adult-conduct summary=Quixotic");
    QVERIFY2(added.exit == 0, added.all().constData());
    QVERIFY(m_cli->as("chair-of-governors", "list cases --csv").out.contains("Quixotic"));
    QVERIFY(!m_cli->as("headteacher", "list cases --csv").out.contains("Quixotic"));
    QVERIFY(!m_cli->as("dsl", "list cases --csv").out.contains("Quixotic"));
}

void TestCliCases::theCaseIsPrintedWholeAndRedacted()
{
    const QString id = firstWith("dsl", u"cases"_qs, u"state=open"_qs);
    for (const QString &redacted : {QString(), u"--redacted"_qs}) {
        QStringList line{u"print"_qs, u"case"_qs, u"--record"_qs, id, u"--out"_qs, m_cli->path(u"case.pdf"_qs)};
        line += redacted.isEmpty() ? QStringList() : QStringList{redacted};
        const CliRun printed = m_cli->as(u"dsl"_qs, line);
        QVERIFY2(printed.exit == 0, printed.all().constData());
        QVERIFY(m_cli->read(u"case.pdf"_qs).startsWith("%PDF"));
    }
    const CliRun refused = m_cli->as(
        u"office"_qs, {u"print"_qs, u"case"_qs, u"--record"_qs, id, u"--out"_qs, m_cli->path(u"other.pdf"_qs)});
    QVERIFY(refused.exit != 0);
}

void TestCliCases::aTransferLeavesOnlyWithAPassword()
{
    const QString id = firstWith("dsl", u"case-transfers"_qs, u"state=due"_qs);
    QVERIFY(!id.isEmpty());
    const QStringList line{u"print"_qs, u"case-transfer"_qs, u"--record"_qs,
                           id,          u"--out"_qs,         m_cli->path(u"transfer.pdf"_qs)};
    QCOMPARE(m_cli->as(u"dsl"_qs, line).exit, 2);
    const QString password = m_cli->write(u"password"_qs, "told by telephone\n");
    const CliRun sent = m_cli->as(u"dsl"_qs, line + QStringList{u"--protect-with"_qs, password});
    QVERIFY2(sent.exit == 0, sent.all().constData());
    QVERIFY(m_cli->read(u"transfer.pdf"_qs).contains("/Encrypt"));
    QVERIFY(!m_cli->read(u"transfer.pdf"_qs).contains("anti-bullying"));
}

void TestCliCases::aListOfCasesIsOneEntryInTheTrail()
{
    const auto listed = [this] {
        const CliRun trail = m_cli->as("dsl", "list audit --csv --where reason=listed");
        return trail.lines().filter(u"case_file"_qs).size();
    };
    const qsizetype before = listed();
    QVERIFY(m_cli->as("dsl", "list cases --csv").lines().size() > 2);
    QCOMPARE(listed(), before + 1);
    QCOMPARE(m_cli->as("headteacher", "verify").exit, 0);
}

void TestCliCases::figuresAreCountedWhenTheyArePublished()
{
    const CliRun published = m_cli->as("headteacher",
                                       "add case-figures title=Year from_day=2020-01-01 "
                                       "until_day=2099-12-31");
    QVERIFY2(published.exit == 0, published.all().constData());
    const CliRun shown = m_cli->as(u"governor"_qs, {u"show"_qs, u"case-figures"_qs, published.lines().first()});
    QVERIFY2(shown.exit == 0 && shown.out.contains("Cyberbullying"), shown.all().constData());
    QCOMPARE(m_cli->as("headteacher", "add case-figures title=Year from_day=2020-01-01 until_day=2099-12-31 sheet=mine")
                 .exit,
             2);
}

void TestCliCases::theTrailOfAClosedVaultIsReadByThoseWhoHoldIt()
{
    const QString id = firstWith("dsl", u"cases"_qs, u"state=open"_qs);
    QCOMPARE(m_cli->as(u"dsl"_qs, {u"show"_qs, u"cases"_qs, id}).exit, 0);
    const CliRun own = m_cli->as("dsl", "list audit --csv --where reason=opened"); // no other trail is theirs
    QVERIFY2(own.exit == 0 && own.out.contains("safeguarding:") && own.out.contains(id.toUtf8()),
             own.all().constData());
    const QString entry = own.lines().value(1).section(u',', 0, 0);
    const CliRun shown = m_cli->as(u"dsl"_qs, {u"show"_qs, u"audit"_qs, entry});
    QVERIFY2(shown.exit == 0 && shown.out.contains("case_file"), shown.all().constData());
    const CliRun changed = m_cli->as("headteacher", "list audit --vault safeguarding --csv --where state=record");
    QVERIFY2(changed.exit == 0 && changed.out.contains("case_entry"), changed.all().constData());
    const CliRun office = m_cli->as("headteacher", "list audit --csv");
    QVERIFY2(office.exit == 0 && !office.out.contains("case_file"), office.all().constData());
    QCOMPARE(m_cli->as("chair-of-governors", "list audit --vault about-head --csv").exit, 0);
    for (const char *user : {"dsl", "headteacher", "office", "dpo"})
        QVERIFY2(m_cli->as(QString::fromUtf8(user), {u"list"_qs, u"audit"_qs, u"--vault"_qs, u"about-head"_qs}).exit
                     == 5,
                 user);
    QCOMPARE(m_cli->as("dsl", "list audit --vault office").exit, 5);
    QCOMPARE(m_cli->as("dsl", "list cases --vault safeguarding").exit, 2);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestCliCases)
#include "test_cli_cases.moc"
