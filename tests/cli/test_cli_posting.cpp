// The command line's contract on posting: `check` in full, posts, takedowns, refreshing, and their prints.

#include "tests/support/cli_school.h"

#include <QTest>

namespace lanyard::test {

class TestCliPosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAccountMustBeLiveAndThePersonAuthorised();
    void aPlatformMeansTheSchoolsAccountThere();
    void pupilsWhoAreCoveredAreListedAsCovered();
    void aSavedGroupIsCheckedAtOnce();
    void checksAreKeptAndPrinted();
    void aPostIsEnteredChangedAndTakenThroughItsStates();
    void aPostThatTheCheckRefusesNamesThePupil();
    void aWithdrawalSaysWhatHasToComeDown();
    void takedownsAreListedShownAndClosed();
    void theDpoSeesWhatWentOutBeforeItWasKnown();
    void whoHasNotAnsweredIsListedByClassAndToBeChased();
    void whatARefreshSendsOutIsPrinted();
    void aNewAccountMakesTheFormsNextVersion();
    void theCameraListIsPrinted();

private:
    QString pdf(const QString &user, const QStringList &words, int exit = 0);
    QStringList column(const char *user, const char *line, const QString &key);
    QString firstPupilOf(const QString &title);

    QString m_takedown;
    QString m_withdrawal;
    CliSchool m_cli{QStringLiteral(LANYARD_CLI)};
};

void TestCliPosting::initTestCase() { QVERIFY(m_cli.make()); }

/// The bytes of what was printed, as far as a test of the command line looks at them.
QString TestCliPosting::pdf(const QString &user, const QStringList &what, int exit)
{
    const QString file = m_cli.path(QStringLiteral("out.pdf"));
    QFile::remove(file);
    const CliRun run
        = m_cli.as(user, QStringList{QStringLiteral("print")} + what + QStringList{QStringLiteral("--out"), file});
    if (run.exit != exit)
        return QString::fromUtf8(run.all());
    return exit != 0 || m_cli.read(QStringLiteral("out.pdf")).startsWith("%PDF-1.4") ? QString()
                                                                                     : QStringLiteral("no PDF");
}

QStringList TestCliPosting::column(const char *user, const char *line, const QString &key)
{
    const QStringList lines = m_cli.as(user, line).lines();
    const auto at = lines.value(0).split(u',').indexOf(key);
    QStringList values;
    for (const QString &one : lines.mid(1))
        values << one.split(u',').value(int(at));
    return values;
}

/// Who can be recognised in a post of that title.
QString TestCliPosting::firstPupilOf(const QString &title)
{
    const QStringList lines
        = m_cli.as(u"office"_qs, {u"list"_qs, u"posts"_qs, u"--csv"_qs, u"--where"_qs, u"title="_qs + title}).lines();
    const auto at = lines.value(0).split(u',').indexOf(u"pupils"_qs);
    return lines.value(1).split(u',').value(int(at)).section(u' ', 0, 0);
}

void TestCliPosting::theAccountMustBeLiveAndThePersonAuthorised()
{
    const QStringList check
        = words("check --media image --pupil") + QStringList{CliSchool::stone(), QStringLiteral("--account")};
    QCOMPARE(m_cli.as(u"office"_qs, check + QStringList{u"Larkfield School"_qs}).exit, 0);
    const CliRun archive = m_cli.as(u"office"_qs, check + QStringList{u"Larkfield Archive"_qs});
    QCOMPARE(archive.exit, 3);
    QVERIFY2(archive.out.contains("\tno\t"), archive.all().constData());
    const CliRun other = m_cli.as(u"headteacher"_qs, check + QStringList{u"Larkfield School"_qs});
    QCOMPARE(other.exit, 3);
    QVERIFY2(other.out.contains("not authorised to post"), other.all().constData());
    const CliRun forHer = m_cli.as(
        u"headteacher"_qs, check + QStringList{u"Larkfield School"_qs, u"--poster"_qs, u"social-media-manager"_qs});
    QCOMPARE(forHer.exit, 0);
    const CliRun staff = m_cli.as(u"staff"_qs, check + QStringList{u"Larkfield Archive"_qs});
    QCOMPARE(staff.lines(), QStringList{CliSchool::stone() + u"\tno"_qs});
}

void TestCliPosting::aPlatformMeansTheSchoolsAccountThere()
{
    const QStringList check
        = words("check --media image --pupil") + QStringList{CliSchool::stone(), QStringLiteral("--platform")};
    QCOMPARE(m_cli.as(u"office"_qs, check + QStringList{u"Facebook"_qs}).exit, 0);
    QCOMPARE(m_cli.as(u"dpo"_qs, check + QStringList{u"Facebook"_qs}).exit, 3); // not authorised there
    QCOMPARE(m_cli.as(u"dpo"_qs, check + QStringList{u"X"_qs}).exit, 0); // no account: consent alone
    const CliRun video = m_cli.as(u"office"_qs, check + QStringList{u"YouTube"_qs});
    QVERIFY2(video.exit == 3 && video.out.contains("\tno\t"), video.all().constData());
}

void TestCliPosting::pupilsWhoAreCoveredAreListedAsCovered()
{
    const CliRun run = m_cli.as(u"office"_qs,
                                words("check --media image --platform X --pupil") + QStringList{CliSchool::stone()}
                                    + QStringList{u"--covered"_qs, CliSchool::vale()});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.lines(), (QStringList{CliSchool::stone() + u"\tyes"_qs, CliSchool::vale() + u"\tyes\tcovered"_qs}));
}

void TestCliPosting::aSavedGroupIsCheckedAtOnce()
{
    const QString pupils = QStringList{CliSchool::stone(), CliSchool::hill(0), CliSchool::hill(1)}.join(u' ');
    const CliRun added = m_cli.as(u"office"_qs, words("add groups name=Band") + QStringList{u"pupils="_qs + pupils});
    QVERIFY2(added.exit == 0, added.all().constData());
    const CliRun run = m_cli.as("office", "check --media image --platform X --group --saved-group band");
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.lines().size(), 3);
    QCOMPARE(m_cli.as("office", "check --media image --platform X --saved-group Nobody").exit, 1);
}

void TestCliPosting::checksAreKeptAndPrinted()
{
    QCOMPARE(
        m_cli.as(u"office"_qs, words("check --media image --platform X --pupil") + QStringList{CliSchool::vale()}).exit,
        3);
    const QString id = column("office", "list checks --csv", u"id"_qs).last();
    const CliRun shown = m_cli.as(u"office"_qs, {u"show"_qs, u"checks"_qs, id});
    QVERIFY2(shown.out.contains("not returned"), shown.all().constData());
    QCOMPARE(pdf(u"office"_qs, {u"check"_qs, u"--record"_qs, id}), QString());
    QCOMPARE(pdf(u"office"_qs, {u"check"_qs, u"--record"_qs, id, u"--as-of"_qs, CliSchool::today(-3)}), QString());
    QCOMPARE(pdf(u"staff"_qs, {u"check"_qs, u"--record"_qs, id}, 5), QString());
    QCOMPARE(pdf(u"office"_qs, {u"check"_qs, u"--record"_qs, u"00"_qs}, 1), QString());
    QVERIFY(!column("staff", "list checks --csv", u"id"_qs).contains(id)); // only what they asked themselves
}

void TestCliPosting::aPostIsEnteredChangedAndTakenThroughItsStates()
{
    const CliRun added = m_cli.as(u"social-media-manager"_qs,
                                  words("add posts place=newsletter media=text objective=reminder")
                                      + QStringList{u"title=Fair"_qs, u"text=On Friday."_qs});
    QVERIFY2(added.exit == 0, added.all().constData());
    const QString id = added.lines().first();
    const QStringList submit{u"move"_qs, u"posts"_qs, id, u"submitted"_qs};
    const CliRun bare = m_cli.as(u"social-media-manager"_qs, submit);
    QCOMPARE(bare.exit, 3);
    QCOMPARE(bare.err.count("Not ticked"), 9); // seven criteria, two confirmations
    QCOMPARE(m_cli
                 .as(u"social-media-manager"_qs,
                     {u"set"_qs, u"posts"_qs, id,
                      u"criteria=disrepute neutral language sensitive inoffensive unpolitical lawful"_qs,
                      u"confirmed=no-details copyright"_qs})
                 .exit,
             0);
    QCOMPARE(m_cli.as(u"social-media-manager"_qs, submit).exit, 0);
    QCOMPARE(m_cli.as(u"headteacher"_qs, {u"show"_qs, u"posts"_qs, id}).lines().contains(u"state\tsubmitted"_qs), true);
    QCOMPARE(m_cli.as(u"headteacher"_qs, {u"move"_qs, u"posts"_qs, id, u"returned"_qs, u"reason=Say when."_qs}).exit,
             0);
    QCOMPARE(m_cli.as(u"ict-technician"_qs, {u"show"_qs, u"posts"_qs, id}).exit, 5);
    QVERIFY(column("office", "list posts --csv --where state=published", u"id"_qs).size() > 3);
}

void TestCliPosting::aPostThatTheCheckRefusesNamesThePupil()
{
    const CliRun added
        = m_cli.as(u"social-media-manager"_qs,
                   words("add posts place=newsletter media=image source=made objective=achievement shown_as=individual")
                       + QStringList{u"title=A prize"_qs, u"pupils="_qs + CliSchool::vale(),
                                     u"criteria=disrepute neutral language sensitive inoffensive unpolitical lawful"_qs,
                                     u"confirmed=dressed no-details copyright"_qs});
    QVERIFY2(added.exit == 0, added.all().constData());
    const CliRun refused
        = m_cli.as(u"social-media-manager"_qs, {u"move"_qs, u"posts"_qs, added.lines().first(), u"submitted"_qs});
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.err.contains("Una Vale may not appear in this post: "), refused.all().constData());
}

/// The demonstration's fair shows pupils; one of them withdraws by word of mouth.
void TestCliPosting::aWithdrawalSaysWhatHasToComeDown()
{
    const QString upn = firstPupilOf(u"Autumn fair"_qs);
    QVERIFY2(!upn.isEmpty(), "nobody of this small school may be shown");
    const CliRun returns
        = m_cli.as(u"office"_qs, {u"list"_qs, u"returns"_qs, u"--csv"_qs, u"--where"_qs, u"upn="_qs + upn});
    const QString giver = returns.lines().last().split(u',').value(7);
    const CliRun withdrawn = m_cli.as(u"staff"_qs,
                                      {u"withdraw"_qs, upn, u"--received-on"_qs, CliSchool::today(), u"--method"_qs,
                                       u"orally"_qs, u"--by"_qs, giver});
    QVERIFY2(withdrawn.exit == 0, withdrawn.all().constData());
    QVERIFY2(withdrawn.out.contains("stopped\timage"), withdrawn.all().constData());
    for (const QString &line : withdrawn.lines()) {
        if (line.startsWith(u"takedown\t"_qs))
            m_takedown = line.section(u'\t', 1, 1);
    }
    QVERIFY2(!m_takedown.isEmpty(), withdrawn.all().constData());
    QVERIFY(column("social-media-manager", "list tasks --csv --where kind=takedown", u"id"_qs).contains(m_takedown));
    m_withdrawal = column("office", "list returns --csv", u"id"_qs).last();
}

void TestCliPosting::takedownsAreListedShownAndClosed()
{
    QVERIFY(column("social-media-manager", "list takedowns --csv --where state=open", u"id"_qs).contains(m_takedown));
    QCOMPARE(m_cli.as("ict-technician", "list takedowns").exit, 5);
    const CliRun shown = m_cli.as(u"social-media-manager"_qs, {u"show"_qs, u"takedowns"_qs, m_takedown});
    QVERIFY2(shown.lines().contains(u"state\topen"_qs), shown.all().constData());
    const QStringList removed{u"move"_qs,         u"takedowns"_qs,       m_takedown,
                              u"removed"_qs,      u"outcome=removed"_qs, u"closed_on="_qs + CliSchool::today(),
                              u"proof=address"_qs};
    QCOMPARE(m_cli.as(u"social-media-manager"_qs, removed).exit, 3); // which address was checked?
    const CliRun unsaid = m_cli.as(
        u"social-media-manager"_qs,
        {u"move"_qs, u"takedowns"_qs, m_takedown, u"not-practicable"_qs, u"closed_on="_qs + CliSchool::today()});
    QCOMPARE(unsaid.exit, 3); // not without a reason
    QCOMPARE(m_cli.as(u"office"_qs, removed + QStringList{u"checked_address=https://social.example/1"_qs}).exit, 5);
    const CliRun done
        = m_cli.as(u"social-media-manager"_qs, removed + QStringList{u"checked_address=https://social.example/1"_qs});
    QVERIFY2(done.exit == 0, done.all().constData());
    QVERIFY(!column("social-media-manager", "list tasks --csv --where kind=takedown", u"id"_qs).contains(m_takedown));
    QVERIFY(column("office", "list posts --csv --where state=removed", u"title"_qs).contains(u"Autumn fair"_qs));
    QCOMPARE(pdf(u"dpo"_qs, {u"takedown-reply"_qs, u"--record"_qs, m_withdrawal}), QString());
    QCOMPARE(pdf(u"staff"_qs, {u"takedown-reply"_qs, u"--record"_qs, m_withdrawal}, 5), QString());
}

void TestCliPosting::theDpoSeesWhatWentOutBeforeItWasKnown()
{
    const QStringList gaps = column("dpo", "list consent-gaps --csv --where state=open", u"id"_qs);
    QVERIFY(!gaps.isEmpty());
    const QStringList decide{
        u"move"_qs,     u"consent-gaps"_qs, gaps.first(), u"decided"_qs, u"finding=The letter lay in a pigeonhole."_qs,
        u"breach=no"_qs};
    QCOMPARE(m_cli.as(u"office"_qs, decide).exit, 5);
    QCOMPARE(m_cli.as(u"dpo"_qs, decide).exit, 0);
    QVERIFY(!column("dpo", "list tasks --csv --where kind=consent-gap", u"id"_qs).contains(gaps.first()));
}

void TestCliPosting::whoHasNotAnsweredIsListedByClassAndToBeChased()
{
    QVERIFY(column("office", "list chase --csv", u"upn"_qs).contains(CliSchool::vale()));
    QVERIFY(!column("office", "list chase --csv", u"upn"_qs).contains(CliSchool::stone()));
    const CliRun bars = m_cli.as("office", "list refresh --csv --where registration_group=9Z");
    QVERIFY2(bars.lines().last().endsWith(u"9Z,4,5"_qs), bars.all().constData());
    for (const char *user : {"staff", "marketing-officer", "ict-technician"})
        QCOMPARE(m_cli.as(user, "list chase").exit, 5);
}

void TestCliPosting::whatARefreshSendsOutIsPrinted()
{
    for (const QString &what : {u"refresh-forms"_qs, u"address-sheet"_qs, u"reminders"_qs}) {
        QCOMPARE(pdf(u"office"_qs, {what, u"--class"_qs, u"9Z"_qs}), QString());
        QCOMPARE(pdf(u"staff"_qs, {what, u"--class"_qs, u"9Z"_qs}, 5), QString());
        QCOMPARE(pdf(u"office"_qs, {what, u"--pupil"_qs, CliSchool::stone()}, 1), QString()); // has answered
    }
    QCOMPARE(pdf(u"office"_qs, {u"blank-letters"_qs, u"--class"_qs, u"9Z"_qs}, 1), QString()); // nobody left any
}

void TestCliPosting::aNewAccountMakesTheFormsNextVersion()
{
    QVERIFY(!column("office", "list tasks --csv --where kind=refresh", u"id"_qs).isEmpty()); // the trust's account
    QCOMPARE(m_cli.as("social-media-manager", "refresh").exit, 5);
    const CliRun refreshed = m_cli.as("office", "refresh");
    QVERIFY2(refreshed.exit == 0 && refreshed.out.contains("LinkedIn"), refreshed.all().constData());
    QVERIFY(column("office", "list tasks --csv --where kind=refresh", u"id"_qs).isEmpty());
    QVERIFY(column("office", "list chase --csv", u"upn"_qs).contains(CliSchool::stone())); // the new purposes
    QCOMPARE(m_cli.as("office", "refresh").exit, 3);
}

void TestCliPosting::theCameraListIsPrinted()
{
    QCOMPARE(pdf(u"office"_qs, {u"camera-list"_qs, u"--saved-group"_qs, u"Band"_qs}), QString());
    QCOMPARE(pdf(u"office"_qs, {u"camera-list"_qs, u"--pupil"_qs, CliSchool::stone()}), QString());
    QCOMPARE(pdf(u"office"_qs, {u"camera-list"_qs}, 2), QString());
    QCOMPARE(pdf(u"ict-technician"_qs, {u"camera-list"_qs, u"--pupil"_qs, CliSchool::stone()}, 5), QString());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestCliPosting)
#include "test_cli_posting.moc"
