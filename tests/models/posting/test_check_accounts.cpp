#include "models/posting/check.h"
#include "tests/models/posting/posting_accounts.h"

#include <QTest>

namespace lanyard {

using test::accounts;
using test::SchoolBook;

namespace {

/// One pupil with a yes to everything, asked about on an account.
struct AskedOnAccount
{
    AskedOnAccount()
    {
        pupil = school.addPupil(u"Hà Nguyễn"_qs);
        school.enter(school.given(pupil, school.allYes()));
        all = accounts(school);
        question.pupils = {pupil};
        question.account = all.all.first().id;
        question.platform = u"account"_qs;
        question.poster = school.user;
        question.on = school.today;
    }

    CheckAnswer answer() const { return checkInFull(question, school.book, all)->first(); }

    SchoolBook school;
    RecordId pupil;
    PostingAccounts all;
    CheckQuestion question;
};

} // namespace

/// What the check says of the account: a function for each sentence of "The check" that names one.
class TestCheckAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountMustBeLive();
    void thePersonMustBeAuthorisedToPostThere();
    void aPupilsOwnReasonComesBeforeTheAccounts();
    void theTrustsAccountAsksForTheTrustsPurposes();
    void aPublicAccountIsNoUntilTheFormVersionSaysSo();
    void consentDoesNotFollowAPupilToAnotherSchool();
    void aPlatformMeansTheSchoolsAccountThere();
    void fortyPupilsOfTwentyThousandAreAnswered();
};

void TestCheckAccounts::theAccountMustBeLive()
{
    AskedOnAccount asked;
    QVERIFY(asked.answer().isYes());
    asked.all.all.first().isLive = false;
    QCOMPARE(asked.answer().obstacle, Obstacle::NotLive);
    asked.all.all.clear();
    QCOMPARE(asked.answer().obstacle, Obstacle::NotOnTheForm); // of a place that is none
}

void TestCheckAccounts::thePersonMustBeAuthorisedToPostThere()
{
    AskedOnAccount asked;
    asked.question.poster = RecordId::make();
    QCOMPARE(asked.answer().obstacle, Obstacle::NotAuthorised);
    asked.question.poster = {};
    QVERIFY(asked.answer().isYes());
}

void TestCheckAccounts::aPupilsOwnReasonComesBeforeTheAccounts()
{
    AskedOnAccount asked;
    asked.all.all.first().isLive = false;
    asked.question.pupils = {asked.school.addPupil(u"Tomos O'Brien"_qs)};
    QCOMPARE(asked.answer().state, ConsentState::NotReturned);
}

void TestCheckAccounts::theTrustsAccountAsksForTheTrustsPurposes()
{
    AskedOnAccount asked;
    asked.all.all.first().isTrusts = true;
    asked.all.all.first().school = {};
    QCOMPARE(asked.answer().obstacle, Obstacle::NotOnTheForm);
    asked.school.form.purposes.append({u"image/trust"_qs, u"Images on the trust's accounts"_qs});
    asked.school.book.put(asked.school.form);
    asked.school.enter(asked.school.given(asked.pupil, {{u"image/trust"_qs, Answer::Yes}}, 0, QDate(2026, 10, 1)));
    QVERIFY(asked.answer().isYes());
}

void TestCheckAccounts::aPublicAccountIsNoUntilTheFormVersionSaysSo()
{
    AskedOnAccount asked;
    asked.all.all.first().isPublic = true;
    QCOMPARE(asked.answer().obstacle, Obstacle::Public);
    for (const QString &named : {u"X"_qs, u"larkfield school"_qs}) {
        AskedOnAccount again;
        again.all.all.first().isPublic = true;
        again.school.form.publicAccounts = {named};
        again.school.book.put(again.school.form);
        QVERIFY(again.answer().isYes());
    }
}

void TestCheckAccounts::consentDoesNotFollowAPupilToAnotherSchool()
{
    AskedOnAccount asked;
    asked.all.all.first().school = RecordId::make();
    QCOMPARE(asked.answer().obstacle, Obstacle::OtherSchool);
}

void TestCheckAccounts::aPlatformMeansTheSchoolsAccountThere()
{
    SchoolBook school;
    PostingAccounts all = accounts(school);
    PostingAccount old = all.all.first();
    old.id = RecordId::make();
    old.name = u"Larkfield Archive"_qs;
    old.isLive = false;
    old.isClosed = true;
    all.all.prepend(old);
    const RecordId live = all.all.last().id;
    QCOMPARE(all.called(u"x"_qs, school.school.id)->id, live);
    QCOMPARE(all.called(u"larkfield SCHOOL"_qs, school.school.id)->id, live);
    QCOMPARE(all.called(u"Larkfield Archive"_qs, school.school.id)->id, old.id);
    QVERIFY(!all.called(u"Facebook"_qs, school.school.id));
    QVERIFY(!all.called(u"X"_qs, RecordId::make()));
    all.all.removeLast();
    QVERIFY(!all.called(u"X"_qs, school.school.id)); // what is closed is the school's account no longer
}

void TestCheckAccounts::fortyPupilsOfTwentyThousandAreAnswered()
{
    SchoolBook school;
    QList<RecordId> pupils;
    for (int i = 0; i < 20000; ++i) {
        pupils.append(school.addPupil(u"Hà Nguyễn%1"_qs.arg(i)));
        for (const int contact : {0, 1})
            school.enter(school.given(pupils.last(), school.allYes(), contact));
    }
    CheckQuestion question;
    question.on = school.today;
    for (int i = 0; i < 40; ++i)
        question.pupils.append(pupils.at(i * 499));
    question.group = true;
    question.firstName = true;
    question.account = RecordId::make();
    PostingAccounts all = accounts(school);
    all.all.first().id = question.account;
    QVERIFY(allYes(*checkInFull(question, school.book, all)));
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestCheckAccounts)
#include "test_check_accounts.moc"
