#include "models/registers/form_register.h"
#include "tests/support/cli_program.h"
#include "tests/support/form_school.h"

#include <QJsonArray>
#include <QTest>

namespace lanyard::test {

/// The form-shaped registers on the command line: list, show, add, set, move and print of each, from its declaration.
class TestCliRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRegisterIsListedBeginningWithIdAndState_data();
    void everyRegisterIsListedBeginningWithIdAndState();
    void aRecordIsAddedShownChangedAndTakenThroughItsStates();
    void whatARoleMayNotSeeOrDoEndsWithFive();
    void whoeverSeesFiguresOnlyIsListedThose();
    void aRecordIsOneLineOfTheTable();
    void aStepThatIsSignedIsLeftToTheWindow();
    void aStepThatDoesNotLeadThereSaysSo();
    void aRefusedStepSaysWhatIsMissing();
    void aWrongValueNamesItsFieldAndNothingIsStored();
    void anUnknownFieldIsWrongUsageAndNamesTheFields();
    void aRecordOfAnotherRegisterStandsByItsName();
    void aConditionChoosesRecords();
    void whatWaitsForARoleStandsInItsTasks();
    void theAuditTrailShowsWhatWasChangedToWhoeverMayReadTheRecord();
    void theFormOfARecordIsPrintedAndTheBlankOne();
    void everyFormIsPrintedBlank_data();
    void everyFormIsPrintedBlank();

private:
    QString addRequest(const QString &url);
    QString valueOf(const char *user, const QString &place, const QString &id, const QString &field);

    std::unique_ptr<CliProgram> m_cli;
};

namespace {

QStringList request(const QString &url)
{
    return {QStringLiteral("add"),
            QStringLiteral("blocked-content"),
            QStringLiteral("url=") + url,
            QStringLiteral("content=Revision films"),
            QStringLiteral("reasons=Year 6 revision"),
            QStringLiteral("risks=Advertisements; supervised")};
}

} // namespace

void TestCliRegisters::initTestCase()
{
    m_cli = std::make_unique<CliProgram>(QStringLiteral(LANYARD_CLI));
    QVERIFY(m_cli->makeDemo(12));
}

QString TestCliRegisters::addRequest(const QString &url)
{
    const CliRun added = m_cli->as(QStringLiteral("staff"), request(url));
    return added.exit == 0 ? added.lines().value(0) : QString();
}

QString TestCliRegisters::valueOf(const char *user, const QString &place, const QString &id, const QString &field)
{
    const CliRun shown = m_cli->as(QString::fromLatin1(user), {QStringLiteral("show"), place, id});
    for (const QString &line : shown.lines()) {
        if (line.startsWith(field + u'\t'))
            return line.section(u'\t', 1);
    }
    return {};
}

void TestCliRegisters::everyRegisterIsListedBeginningWithIdAndState_data()
{
    QTest::addColumn<QString>("place");
    for (const FormRegister *form : formRegisters())
        QTest::newRow(qPrintable(form->key)) << form->key;
}

void TestCliRegisters::everyRegisterIsListedBeginningWithIdAndState()
{
    QFETCH(QString, place);
    const CliRun run
        = m_cli->as(QStringLiteral("headteacher"), {QStringLiteral("list"), place, QStringLiteral("--csv")});
    QVERIFY2(run.exit == 0, run.all().constData());
    QVERIFY2(run.out.startsWith("id,state,"), run.out.left(60).constData());
    const QStringList head = QString::fromUtf8(run.out).section(u'\n', 0, 0).trimmed().split(u',');
    for (const FormField &field : formRegister(place)->fields)
        QVERIFY2(head.contains(field.key), qPrintable(field.key));
}

void TestCliRegisters::aRecordIsAddedShownChangedAndTakenThroughItsStates()
{
    const QString id = addRequest(QStringLiteral("https://films.example.org/revision"));
    QVERIFY(!id.isEmpty());
    QCOMPARE(valueOf("headteacher", QStringLiteral("blocked-content"), id, QStringLiteral("state")),
             QStringLiteral("requested"));
    QCOMPARE(valueOf("headteacher", QStringLiteral("blocked-content"), id, QStringLiteral("requester")),
             QStringLiteral("staff"));
    const CliRun set = m_cli->as(QStringLiteral("staff"),
                                 {QStringLiteral("set"), QStringLiteral("blocked-content"), id,
                                  QStringLiteral("reasons=Year 6 revision, at home too")});
    QVERIFY2(set.exit == 0, set.all().constData());
    QCOMPARE(valueOf("staff", QStringLiteral("blocked-content"), id, QStringLiteral("reasons")),
             QStringLiteral("Year 6 revision, at home too"));
    const CliRun moved = m_cli->as(QStringLiteral("staff"),
                                   {QStringLiteral("move"), QStringLiteral("blocked-content"), id,
                                    QStringLiteral("cancelled"), QStringLiteral("reason=found elsewhere")});
    QVERIFY2(moved.exit == 0, moved.all().constData());
    QCOMPARE(valueOf("staff", QStringLiteral("blocked-content"), id, QStringLiteral("state")),
             QStringLiteral("cancelled"));
    QCOMPARE(valueOf("staff", QStringLiteral("blocked-content"), id, QStringLiteral("reason")),
             QStringLiteral("found elsewhere"));
}

void TestCliRegisters::whatARoleMayNotSeeOrDoEndsWithFive()
{
    const QString id = addRequest(QStringLiteral("https://maps.example.org"));
    QCOMPARE(m_cli->as("marketing-officer", "list bans").exit, 5);
    QCOMPARE(m_cli->as("office", "list inappropriate-content").exit, 5);
    QCOMPARE(m_cli->as(QStringLiteral("office"), request(QStringLiteral("https://x.example.org"))).exit, 5);
    QCOMPARE(m_cli->as("office", "add inappropriate-content").exit, 5); // before what is missing is said
    const CliRun moved
        = m_cli->as(QStringLiteral("staff"),
                    {QStringLiteral("move"), QStringLiteral("blocked-content"), id, QStringLiteral("approved")});
    QCOMPARE(moved.exit, 5);
    QCOMPARE(valueOf("staff", QStringLiteral("blocked-content"), id, QStringLiteral("state")),
             QStringLiteral("requested"));
}

void TestCliRegisters::whoeverSeesFiguresOnlyIsListedThose()
{
    const CliRun run = m_cli->as("governor", "list blocked-content --csv");
    QVERIFY2(run.exit == 0, run.all().constData());
    QCOMPARE(run.lines().value(0), QStringLiteral("id,state,count"));
    QVERIFY2(run.lines().contains(QStringLiteral(",refused,<5")), run.all().constData());
    QCOMPARE(run.lines().size(), 1 + formRegister(QStringLiteral("blocked-content"))->workflow.states.size());
}

void TestCliRegisters::aRecordIsOneLineOfTheTable()
{
    const CliRun added = m_cli->as(QStringLiteral("staff"),
                                   {QStringLiteral("add"), QStringLiteral("inappropriate-content"),
                                    QStringLiteral("urls=https://one.example/a\nhttps://two.example/b"),
                                    QStringLiteral("nature=Bets")});
    QVERIFY2(added.exit == 0, added.all().constData());
    const QString id = added.lines().value(0);
    const CliRun listed = m_cli->as(QStringLiteral("staff"),
                                    {QStringLiteral("list"), QStringLiteral("inappropriate-content"),
                                     QStringLiteral("--where"), QStringLiteral("id=") + id});
    QCOMPARE(listed.lines().size(), 2);
    QVERIFY2(listed.lines().value(1).contains(u"https://one.example/a / https://two.example/b"),
             listed.all().constData());
    const CliRun shown
        = m_cli->as(QStringLiteral("staff"), {QStringLiteral("show"), QStringLiteral("inappropriate-content"), id});
    QVERIFY2(shown.lines().contains(QStringLiteral("\thttps://two.example/b")), shown.all().constData());
}

void TestCliRegisters::aStepThatIsSignedIsLeftToTheWindow()
{
    const QString id = addRequest(QStringLiteral("https://atlas.example.org"));
    const CliRun moved
        = m_cli->as(QStringLiteral("headteacher"),
                    {QStringLiteral("move"), QStringLiteral("blocked-content"), id, QStringLiteral("approved")});
    QCOMPARE(moved.exit, 3);
    QVERIFY2(moved.err.contains("signed"), moved.all().constData());
    QCOMPARE(valueOf("headteacher", QStringLiteral("blocked-content"), id, QStringLiteral("state")),
             QStringLiteral("requested"));
}

void TestCliRegisters::aStepThatDoesNotLeadThereSaysSo()
{
    const QString id = addRequest(QStringLiteral("https://globe.example.org"));
    const QStringList move{QStringLiteral("move"), QStringLiteral("blocked-content"), id};
    QCOMPARE(m_cli->as(QStringLiteral("ict-technician"), move + QStringList{QStringLiteral("unblocked")}).exit, 3);
    QCOMPARE(m_cli->as(QStringLiteral("ict-technician"), move + QStringList{QStringLiteral("painted")}).exit, 2);
}

void TestCliRegisters::aRefusedStepSaysWhatIsMissing()
{
    const CliRun added = m_cli->as("social-media-manager", "add site-approvals department=Music account_name=Choir");
    QVERIFY2(added.exit == 0, added.all().constData());
    const CliRun moved = m_cli->as(QStringLiteral("social-media-manager"),
                                   {QStringLiteral("move"), QStringLiteral("site-approvals"), added.lines().value(0),
                                    QStringLiteral("submitted")});
    QCOMPARE(moved.exit, 3);
    QVERIFY2(moved.err.contains("Moderator of site"), moved.all().constData());
}

void TestCliRegisters::aWrongValueNamesItsFieldAndNothingIsStored()
{
    const qsizetype before = m_cli->as("headteacher", "list blocked-content --csv").lines().size();
    for (const char *wrong : {"date=tomorrow", "date=2100-01-01", "url=javascript:alert(1)", "requester=nobody"}) {
        const CliRun run = m_cli->as(QStringLiteral("staff"),
                                     request(QStringLiteral("https://one.example.org")) << QString::fromLatin1(wrong));
        QVERIFY2(run.exit == 1, wrong);
        QVERIFY2(!run.err.isEmpty(), wrong);
    }
    QCOMPARE(m_cli->as("headteacher", "list blocked-content --csv").lines().size(), before);
}

void TestCliRegisters::anUnknownFieldIsWrongUsageAndNamesTheFields()
{
    const CliRun run = m_cli->as("staff", "add blocked-content colour=red");
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.err.contains("risks"), run.all().constData());
    QCOMPARE(m_cli->as("staff", "add unicorns colour=red").exit, 2);
}

void TestCliRegisters::aRecordOfAnotherRegisterStandsByItsName()
{
    const auto addComment = [this](const QString &account) {
        return m_cli->as(QStringLiteral("social-media-manager"),
                         {QStringLiteral("add"), QStringLiteral("comments"), QStringLiteral("account=") + account,
                          QStringLiteral("where_seen=Autumn fair"), QStringLiteral("words=Well done")});
    };
    const CliRun added = addComment(QStringLiteral("Larkfield PE"));
    QVERIFY2(added.exit == 0, added.all().constData());
    const QString id = added.lines().value(0);
    QCOMPARE(valueOf("headteacher", QStringLiteral("comments"), id, QStringLiteral("account")),
             QStringLiteral("Larkfield PE"));
    const CliRun unknown = addComment(QStringLiteral("Larkfield Rowing"));
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.all().contains("There is nothing called \"Larkfield Rowing\" in \"accounts\"."),
             unknown.all().constData());
}

void TestCliRegisters::aConditionChoosesRecords()
{
    const QString id = addRequest(QStringLiteral("https://only.example.org/here"));
    const CliRun run = m_cli->as("headteacher", "list blocked-content --csv --where url=https://only.example.org/here");
    QCOMPARE(run.lines().size(), 2);
    QVERIFY2(run.lines().value(1).startsWith(id), run.all().constData());
}

void TestCliRegisters::whatWaitsForARoleStandsInItsTasks()
{
    const QString id = addRequest(QStringLiteral("https://waits.example.org"));
    const QByteArray sign = "sign,blocked-content," + id.toUtf8();
    QVERIFY(m_cli->as("headteacher", "list tasks --csv").out.contains(sign));
    QVERIFY(!m_cli->as("ict-technician", "list tasks --csv").out.contains(sign));
    const CliRun started = m_cli->as("headteacher", "list tasks --csv");
    QVERIFY2(started.out.startsWith("kind,place,id,summary,due"), started.all().constData());
}

/// A file by the register it is attached to: breaches by staff are not the DPO's.
void TestCliRegisters::theAuditTrailShowsWhatWasChangedToWhoeverMayReadTheRecord()
{
    FormSchool school;
    const FormRecord breach = school.add(Role::Headteacher, QStringLiteral("breaches"),
                                         {{QStringLiteral("by_whom"), QStringLiteral("staff")},
                                          {QStringLiteral("staff_member"), school.user(Role::Staff)},
                                          {QStringLiteral("place"), QStringLiteral("X")},
                                          {QStringLiteral("rule"), QStringLiteral("Staff do not befriend pupils.")}});
    QVERIFY(school.attach(Role::Headteacher, QStringLiteral("breach"), breach.id, "screenshot"));
    const auto asUser = [&](const char *user, const QStringList &words) {
        return m_cli->on(school.fixture().folder(), QString::fromLatin1(user), RegisterFixture::Password.toUtf8(),
                         words);
    };
    const QStringList list{QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("audit")};
    const CliRun trail = asUser("headteacher", list);
    QVERIFY2(trail.exit == 0, trail.all().constData());
    int seen = 0;
    for (const QJsonValue entry : trail.json().array()) {
        const QString table = entry[QStringLiteral("place")].toString();
        if (table != QStringLiteral("breach") && table != QStringLiteral("attachment"))
            continue;
        ++seen;
        const QStringList show{QStringLiteral("--json"), QStringLiteral("show"), QStringLiteral("audit"),
                               entry[QStringLiteral("id")].toString()};
        QVERIFY(!asUser("headteacher", show).json()[QStringLiteral("changes")].toArray().isEmpty());
        const CliRun dpo = asUser("dpo", show);
        QCOMPARE(dpo.exit, 0);
        QVERIFY(dpo.json()[QStringLiteral("changes")].toArray().isEmpty());
    }
    QCOMPARE(seen, 2);
}

void TestCliRegisters::theFormOfARecordIsPrintedAndTheBlankOne()
{
    const QString id = addRequest(QStringLiteral("https://paper.example.org"));
    const QString file = m_cli->path(QStringLiteral("request.pdf"));
    const CliRun printed = m_cli->as(QStringLiteral("ict-technician"),
                                     {QStringLiteral("print"), QStringLiteral("blocked-content"),
                                      QStringLiteral("--record"), id, QStringLiteral("--out"), file});
    QVERIFY2(printed.exit == 0, printed.all().constData());
    QVERIFY(m_cli->read(QStringLiteral("request.pdf")).startsWith("%PDF-1.4"));
    const CliRun neither
        = m_cli->as(QStringLiteral("ict-technician"),
                    {QStringLiteral("print"), QStringLiteral("blocked-content"), QStringLiteral("--out"), file});
    QCOMPARE(neither.exit, 2);
    QCOMPARE(m_cli
                 ->as(QStringLiteral("marketing-officer"),
                      {QStringLiteral("print"), QStringLiteral("blocked-content"), QStringLiteral("--record"), id,
                       QStringLiteral("--out"), file})
                 .exit,
             5);
}

void TestCliRegisters::everyFormIsPrintedBlank_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"inappropriate-content", "blocked-content", "site-approval"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCliRegisters::everyFormIsPrintedBlank()
{
    QFETCH(QString, what);
    const CliRun run = m_cli->as(QStringLiteral("headteacher"),
                                 {QStringLiteral("print"), what, QStringLiteral("--blank"), QStringLiteral("--out"),
                                  m_cli->path(what + QStringLiteral(".pdf"))});
    QVERIFY2(run.exit == 0, run.all().constData());
    QVERIFY(m_cli->read(what + QStringLiteral(".pdf")).startsWith("%PDF-1.4"));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestCliRegisters)
#include "test_cli_registers.moc"
