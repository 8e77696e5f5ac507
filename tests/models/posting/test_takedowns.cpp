#include "models/posting/takedowns.h"
#include "tests/support/posting_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

struct Ledger
{
    PostLedger posts;
    ConsentBook book;
};

} // namespace

/// Withdraw and amend, to the end: section 1 of the registers, "Amend and withdraw" and rule 7.
class TestTakedowns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<PostingSchool>(); }
    void cleanupTestCase() { m_school.reset(); }

    void everyPublishedPostThatReliedOnItBecomesATakedown();
    void aWithdrawalOfSomePurposesReachesWhatReliedOnThem();
    void aYesThatBecomesANoDuringTheYearCountsAsAWithdrawal();
    void nextYearsNoAndExpiryStopNewPostsOnly();
    void aWithdrawalReachesPostsOfEarlierYears();
    void aPostThatReliedOnAOneOffComesDownWithIt();
    void whoIsCoveredReliesOnNothing();
    void aCancelledWithdrawalBringsNothingDown();
    void aTakedownIsClosedWithDateAndProof();
    void aScreenshotIsProof();
    void orAsNotPracticableWithAReason();
    void onlyWhatIsDueIsEntered();
    void nobodyClosesATakedownByCancellingIt();
    void thePostThatIsGoneIsRecordedAsRemoved();
    void aPostPublishedBeforeTheWithdrawalWasKnownIsTheDposTask();
    void aPostMadeWhileConsentStoodStaysLawful();

private:
    PostingSchool &school() { return *m_school; }
    Ledger ledger();
    QList<Takedown> of(const FormRecord &post);
    FormRecord begun(const FormRecord &post);
    Values proof(const QString &outcome = u"removed"_qs);

    std::unique_ptr<PostingSchool> m_school;
};

Ledger TestTakedowns::ledger()
{
    const auto read = [](Connection &connection) -> Result<Ledger> {
        const auto posts = PostLedger::read(connection);
        return Ledger{*posts, *PostLedger::readConsent(connection, *posts)};
    };
    return *wait(school().as(Role::Office).office().read<Ledger>(read));
}

QList<Takedown> TestTakedowns::of(const FormRecord &post)
{
    const Ledger now = ledger();
    QList<Takedown> all = takedownsOf(now.posts, now.book);
    all.removeIf([&](const Takedown &one) { return one.post != post.id; });
    return all;
}

/// The post's takedown, entered by the social media manager.
FormRecord TestTakedowns::begun(const FormRecord &post)
{
    const FormRecord record = recordOf(of(post).first(), ledger().posts);
    FormDesk desk(school().as(Role::SocialMediaManager), *formRegister(u"takedowns"_qs));
    const auto added = wait(desk.add(record));
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    return school().now(u"takedowns"_qs, record.id);
}

Values TestTakedowns::proof(const QString &outcome)
{
    return {{u"outcome"_qs, outcome},
            {u"closed_on"_qs, school().day()},
            {u"proof"_qs, u"address"_qs},
            {u"checked_address"_qs, u"https://example.org/post/1"_qs}};
}

void TestTakedowns::everyPublishedPostThatReliedOnItBecomesATakedown()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Abel"_qs);
    const FormRecord one = school().shown(pupil, -3);
    const FormRecord two = school().shown(pupil);
    const FormRecord waiting = school().approved({{u"pupils"_qs, pupil.toText()}, {u"shown_as"_qs, u"individual"_qs}});
    QVERIFY(of(one).isEmpty());
    const ConsentReturn withdrawal = school().withdraw(pupil); // by a teacher, told in the corridor
    for (const FormRecord &post : {one, two}) {
        const QList<Takedown> due = of(post);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().pupil, pupil);
        QCOMPARE(due.first().because, withdrawal.id);
        QCOMPARE(due.first().since, school().today());
        QCOMPARE(due.first().state, Takedown::State::Open);
    }
    QVERIFY(of(waiting).isEmpty());
    const Ledger now = ledger();
    QCOMPARE(takedownsBecauseOf(withdrawal, now.posts, now.book).size(), 2);
    for (const Role role : {Role::SocialMediaManager, Role::MarketingOfficer, Role::Headteacher})
        QVERIFY(school().tasks(role).contains(u"takedown"_qs));
    for (const Role role : {Role::Staff, Role::Office, Role::Governor})
        QVERIFY(!school().tasks(role).contains(u"takedown"_qs));
}

void TestTakedowns::aWithdrawalOfSomePurposesReachesWhatReliedOnThem()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Bowen"_qs);
    const FormRecord picture = school().shown(pupil);
    const FormRecord named = school().published({{u"media"_qs, u"text"_qs},
                                                 {u"pupils"_qs, pupil.toText()},
                                                 {u"shown_as"_qs, u"individual"_qs},
                                                 {u"ages"_qs, qint64(1)}});
    school().withdraw(pupil, {u"image/X"_qs});
    QVERIFY(of(picture).isEmpty());
    school().withdraw(pupil, {u"image/Facebook"_qs});
    QCOMPARE(of(picture).size(), 1);
    QVERIFY(of(named).isEmpty());
    school().withdraw(pupil, {u"age"_qs});
    QCOMPARE(of(named).size(), 1);
}

void TestTakedowns::aYesThatBecomesANoDuringTheYearCountsAsAWithdrawal()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Cadell"_qs);
    const FormRecord post = school().shown(pupil, -2);
    school().answer(pupil, Answer::No);
    QCOMPARE(of(post).size(), 1);
}

void TestTakedowns::nextYearsNoAndExpiryStopNewPostsOnly()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Driscoll"_qs);
    const FormRecord post = school().shown(pupil);
    const Ledger now = ledger();
    ConsentBook book = now.book;
    FormVersion next = *book.version(book.returns().first().version);
    next.id = RecordId::make();
    next.year += 1;
    book.put(next);
    ConsentReturn no = book.returns().first();
    for (const ConsentReturn &given : book.returns()) {
        if (given.pupil == pupil)
            no = given;
    }
    no.id = RecordId::make();
    no.version = next.id;
    no.answers = {{u"image"_qs, Answer::No}, {u"image/Facebook"_qs, Answer::No}};
    for (const QDate &received : {QDate(next.year, 7, 1), QDate(next.year, 9, 20)}) {
        no.receivedOn = received;
        no.entered = QDateTime(received, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        book.put(no);
        QVERIFY(takedownsBecauseOf(no, now.posts, book).isEmpty());
    }
    no.isWithdrawal = true; // said expressly, it reaches what is still out
    no.version = {};
    no.answers = {};
    book.put(no);
    QCOMPARE(takedownsBecauseOf(no, now.posts, book).first().post, post.id);
}

void TestTakedowns::aWithdrawalReachesPostsOfEarlierYears()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Ellis"_qs);
    const FormRecord post = school().shown(pupil);
    Ledger later = ledger();
    ConsentReturn withdrawal
        = later.book.about(pupil).returns.first() ? *later.book.about(pupil).returns.first() : ConsentReturn();
    withdrawal.id = RecordId::make();
    withdrawal.isWithdrawal = true;
    withdrawal.version = {};
    withdrawal.answers = {};
    withdrawal.receivedOn = school().today().addYears(2);
    withdrawal.entered += 2LL * 366 * 24 * 3600 * 1000;
    later.book.put(withdrawal);
    const QList<Takedown> due = takedownsBecauseOf(withdrawal, later.posts, later.book);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().post, post.id);
}

/// Of the post's own account, whatever it is called by now.
void TestTakedowns::aPostThatReliedOnAOneOffComesDownWithIt()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Gale"_qs);
    const RecordId account = RecordId::fromText(school().account());
    school().answerOneOff(pupil, u"Sports medal"_qs, Answer::Yes);
    const FormRecord post = school().published({{u"title"_qs, u"Sports medal"_qs},
                                                {u"pupils"_qs, pupil.toText()},
                                                {u"shown_as"_qs, u"individual"_qs},
                                                {u"first_names"_qs, qint64(1)}});
    school().move(Role::Headteacher, u"accounts"_qs, school().now(u"accounts"_qs, account), u"live"_qs,
                  {{u"name"_qs, u"Larkfield on Facebook"_qs}});
    QVERIFY(of(post).isEmpty());
    school().answerOneOff(pupil, u"Sports medal"_qs, Answer::No);
    QCOMPARE(of(post).size(), 1);
}

void TestTakedowns::whoIsCoveredReliesOnNothing()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Ferris"_qs);
    const FormRecord post = school().published({{u"pupils"_qs, school().ids(school().three())},
                                                {u"covered"_qs, pupil.toText()},
                                                {u"shown_as"_qs, u"group"_qs},
                                                {u"general_label"_qs, u"Sports day"_qs}});
    school().withdraw(pupil);
    QVERIFY(of(post).isEmpty());
}

void TestTakedowns::aCancelledWithdrawalBringsNothingDown()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Garrod"_qs);
    const FormRecord post = school().shown(pupil);
    const ConsentReturn withdrawal = school().withdraw(pupil);
    QCOMPARE(of(post).size(), 1);
    Register &office = school().as(Role::Office);
    const auto cancelled
        = cancelReturn(withdrawal, u"Another pupil of that name."_qs, {office.user().id, office.clock().msecs()});
    QVERIFY(wait(office.office().commit(*cancelled)));
    QVERIFY(of(post).isEmpty());
}

void TestTakedowns::aTakedownIsClosedWithDateAndProof()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Hobbs"_qs);
    const FormRecord post = school().shown(pupil);
    school().withdraw(pupil);
    const FormRecord takedown = begun(post);
    for (const QString &needed : {u"outcome"_qs, u"closed_on"_qs, u"proof"_qs, u"checked_address"_qs}) {
        Values values = proof();
        values.remove(needed);
        QVERIFY2(!school().tryMove(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"removed"_qs, values),
                 qPrintable(needed));
    }
    for (const Role role : {Role::Staff, Role::Office, Role::Dpo, Role::IctTechnician})
        QVERIFY(!school().tryMove(role, u"takedowns"_qs, takedown, u"removed"_qs, proof()));
    school().move(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"removed"_qs, proof());
    const Takedown closed = of(post).first();
    QCOMPARE(closed.state, Takedown::State::Removed);
    QCOMPARE(closed.closedOn, school().today());
    const auto isAbout = [&](const Takedown &one) { return one.post == post.id; };
    const QList<Takedown> all = of(post);
    QVERIFY(std::all_of(all.begin(), all.end(), isAbout));
}

void TestTakedowns::aScreenshotIsProof()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Ince"_qs);
    const FormRecord post = school().shown(pupil);
    school().withdraw(pupil);
    const FormRecord takedown = begun(post);
    Values values = proof();
    values.insert(u"proof"_qs, u"screenshot"_qs);
    values.remove(u"checked_address"_qs);
    const auto without = school().tryMove(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"removed"_qs, values);
    QVERIFY(refusal(without).contains(u"screenshot"_qs));
    const auto attach = [&](Role role) { return school().attach(role, u"takedown"_qs, takedown.id, "gone"); };
    QVERIFY(!attach(Role::Staff));
    QVERIFY(!attach(Role::IctTechnician));
    const auto attached = attach(Role::SocialMediaManager);
    QVERIFY2(attached, attached ? "" : qPrintable(attached.error().message));
    QVERIFY(school().tryMove(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"removed"_qs, values));
}

void TestTakedowns::orAsNotPracticableWithAReason()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Jukes"_qs);
    const FormRecord post = school().published(
        {{u"place"_qs, u"account"_qs}, {u"pupils"_qs, pupil.toText()}, {u"shown_as"_qs, u"individual"_qs}});
    school().withdraw(pupil);
    const FormRecord takedown = begun(post);
    const Values day{{u"closed_on"_qs, school().day()}};
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"not-practicable"_qs, day));
    school().move(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"not-practicable"_qs, day,
                  u"Printed in the prospectus, which has gone out."_qs);
    const Takedown closed = of(post).first();
    QCOMPARE(closed.state, Takedown::State::NotPracticable);
    QCOMPARE(closed.reason, u"Printed in the prospectus, which has gone out."_qs);
    QCOMPARE(school().now(u"posts"_qs, post.id).state, u"published"_qs);
}

void TestTakedowns::onlyWhatIsDueIsEntered()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Kerr"_qs);
    const FormRecord post = school().shown(pupil);
    const auto enter = [&](const RecordId &because, const RecordId &id) {
        FormRecord record;
        record.id = id;
        record.school = post.school;
        record.set(u"post"_qs, post.id.toText());
        record.set(u"pupil"_qs, pupil.toText());
        record.set(u"because"_qs, because.toText());
        record.set(u"since"_qs, school().day());
        return wait(FormDesk(school().as(Role::SocialMediaManager), *formRegister(u"takedowns"_qs)).add(record));
    };
    QVERIFY(!enter(RecordId::make(), RecordId::make()));
    const ConsentReturn withdrawal = school().withdraw(pupil);
    QVERIFY(!enter(withdrawal.id, RecordId::make())); // due, but under another id it could be closed twice
    QVERIFY(enter(withdrawal.id, of(post).first().id));
}

void TestTakedowns::nobodyClosesATakedownByCancellingIt()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Lamb"_qs);
    const FormRecord post = school().shown(pupil);
    school().withdraw(pupil);
    const FormRecord takedown = begun(post);
    const auto cancelled
        = school().tryMove(Role::SocialMediaManager, u"takedowns"_qs, takedown, u"cancelled"_qs, {}, u"No time."_qs);
    QVERIFY(refusal(cancelled).contains(u"still has to come down"_qs));
}

void TestTakedowns::thePostThatIsGoneIsRecordedAsRemoved()
{
    for (const auto &[outcome, state] : {std::pair{u"removed"_qs, u"removed"_qs}, {u"covered"_qs, u"published"_qs}}) {
        const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Mabey %1"_qs.arg(outcome));
        const FormRecord post = school().shown(pupil);
        school().withdraw(pupil);
        school().move(Role::SocialMediaManager, u"takedowns"_qs, begun(post), u"removed"_qs, proof(outcome));
        const FormRecord now = school().now(u"posts"_qs, post.id);
        QCOMPARE(now.state, state);
        QCOMPARE(now.date(u"removed_on"_qs).isValid(), outcome == u"removed");
    }
}

void TestTakedowns::aPostPublishedBeforeTheWithdrawalWasKnownIsTheDposTask()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Nash"_qs);
    const FormRecord post = school().shown(pupil);
    const FormRecord before = school().shown(pupil, -8);
    QVERIFY(!school().tasks(Role::Dpo).contains(u"consent-gap"_qs));
    school().clock().advance(60 * 1000);
    school().withdraw(pupil, {}, -4); // received on Wednesday, entered today
    Ledger now = ledger();
    QList<ConsentGap> gaps = consentGapsOf(now.posts, now.book);
    gaps.removeIf([&](const ConsentGap &one) { return one.pupil != pupil; });
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().post, post.id);
    QVERIFY(school().tasks(Role::Dpo).contains(u"consent-gap"_qs));
    QVERIFY(!school().tasks(Role::SocialMediaManager).contains(u"consent-gap"_qs));
    QCOMPARE(of(post).size(), 1); // it has to come down all the same
    QCOMPARE(of(before).size(), 1);

    FormDesk desk(school().as(Role::Dpo), *formRegister(u"consent-gaps"_qs));
    QVERIFY(wait(desk.add(recordOf(gaps.first(), now.posts))));
    const FormRecord record = school().now(u"consent-gaps"_qs, gaps.first().id);
    QVERIFY(!school().tryMove(Role::Dpo, u"consent-gaps"_qs, record, u"decided"_qs));
    school().move(Role::Dpo, u"consent-gaps"_qs, record, u"decided"_qs,
                  {{u"finding"_qs, u"The letter lay in a pigeonhole."_qs}, {u"breach"_qs, qint64(0)}});
    now = ledger();
    gaps = consentGapsOf(now.posts, now.book);
    gaps.removeIf([&](const ConsentGap &one) { return one.pupil != pupil; });
    QVERIFY(gaps.first().isDecided);
}

void TestTakedowns::aPostMadeWhileConsentStoodStaysLawful()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Odell"_qs);
    const FormRecord post = school().shown(pupil);
    const RecordId yes = school().check(post.link(u"published_check"_qs))->answers.first().because;
    school().clock().advance(24 * 3600 * 1000);
    school().withdraw(pupil);
    const auto kept = school().check(post.link(u"published_check"_qs));
    QVERIFY(allYes(kept->answers)); // what stood on its day is what it says for ever
    QCOMPARE(kept->answers.first().because, yes);
    const auto again = wait(school().as(Role::Office).office().read<QList<CheckAnswer>>([&](Connection &connection) {
        return askAgain(connection, *kept, post.date(u"published_on"_qs));
    }));
    QVERIFY(again && allYes(*again));
    const auto today = wait(school().as(Role::Office).office().read<QList<CheckAnswer>>([&](Connection &connection) {
        return askAgain(connection, *kept, school().today());
    }));
    QCOMPARE(today->first().state, ConsentState::Withdrawn);

    // The accounts count as they stood, too: what is suspended today was live then.
    const FormRecord account = school().now(u"accounts"_qs, RecordId::fromText(school().account()));
    school().move(Role::Headteacher, u"accounts"_qs, account, u"suspended"_qs, {}, u"A doubt."_qs);
    const auto then = wait(school().as(Role::Office).office().read<QList<CheckAnswer>>([&](Connection &connection) {
        return askAgain(connection, *kept, post.date(u"published_on"_qs));
    }));
    QVERIFY(then && allYes(*then));
    const Ledger now = ledger();
    for (const ConsentGap &gap : consentGapsOf(now.posts, now.book))
        QVERIFY(gap.post != post.id);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestTakedowns)
#include "test_takedowns.moc"
