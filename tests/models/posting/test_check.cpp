#include "models/posting/check_record.h"
#include "models/posting/check_sight.h"
#include "models/posting/one_off_wish.h"
#include "tests/models/consent/school_book.h"
#include "tests/models/posting/posting_accounts.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

namespace lanyard {

using test::accounts;
using test::SchoolBook;

/// A function for each sentence of "The check", named after it.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountOnXNeedsImageAndImageX();
    void videoAlike();
    void aTrustAccountNeedsImageTrustAlone();
    void theWebsiteNeedsImageWebsiteAlone();
    void aPurposeOrPlatformThatIsNotOnTheFormIsNo();
    void anAccountThatAnybodyCanSeeIsNoUntilTheFormVersionSaysSo();
    void textNeedsFirstNameForAFirstNameAndAgeForAnAge();
    void textWithNeitherNameNorAgeIsWrongUsage();
    void anIndividualImageWithAnyNameNeedsTheOneOffConsent();
    void anIndividualImageWithAgeAloneNeedsAge();
    void aGroupIsThreeOrMorePupilsEachNeedingAYes();
    void firstNamesInAGroupEachNeedFirstName();
    void aOneOffNamesThePostAndWhereItGoes();
    void aOneOffIsForTheVeryAccountThePostGoesTo();
    void aOneOffStaysWithItsAccountWhateverThatIsCalledByNow();
    void aOneOffSaysThatAnybodyCanSeeItsAccountWhateverThatIsCalledByNow();
    void protectionAndWithdrawalBeatTheOneOff();
    void consentCountsOnTheDayOfThePost();
    void aLeaverIsAYesWithAWarning();
    void whoMayNotKnowOfProtectionReadsRefused();
    void aYesNamesTheReturnThatSaysSo();
    void everyCheckIsKept();

    void pupilsCoveredBeyondRecoveryAreListedAsCovered();
    void whoMayOnlyCheckGetsNoReasonForAnyPupil();

private:
    static CheckQuestion ask(const SchoolBook &school, const QList<RecordId> &pupils, const QString &platform = u"X"_qs)
    {
        CheckQuestion question;
        question.pupils = pupils;
        question.platform = platform;
        question.on = school.today;
        return question;
    }

    static CheckAnswer first(const SchoolBook &school, const CheckQuestion &question)
    {
        const auto answers = check(question, school.book);
        Q_ASSERT(answers);
        return answers->first();
    }
};

void TestCheck::anAccountOnXNeedsImageAndImageX()
{
    for (const QString &missing : {u"image"_qs, u"image/X"_qs}) {
        SchoolBook school;
        const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
        Answers answers = school.allYes();
        answers.insert(missing, Answer::No);
        school.enter(school.given(pupil, answers));
        const CheckAnswer answer = first(school, ask(school, {pupil}));
        QCOMPARE(answer.obstacle, Obstacle::Consent);
        QCOMPARE(answer.purpose, missing);
        QVERIFY(first(school, ask(school, {pupil}, u"Facebook"_qs)).isYes() == (missing != u"image"_qs));
    }
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, {{u"image"_qs, Answer::Yes}, {u"image/X"_qs, Answer::Yes}}));
    QVERIFY(first(school, ask(school, {pupil})).isYes());
    QVERIFY(first(school, ask(school, {pupil}, u"x"_qs)).isYes());
}

void TestCheck::videoAlike()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, {{u"video"_qs, Answer::Yes}, {u"video/X"_qs, Answer::Yes}}));
    CheckQuestion question = ask(school, {pupil});
    QVERIFY(!first(school, question).isYes());
    question.media = Media::Video;
    QVERIFY(first(school, question).isYes());
}

static void addPurpose(SchoolBook &school, const QString &key)
{
    school.form.purposes.append({key, key});
    school.book.put(school.form);
}

/// A yes for images there, and a no for images on the school's accounts.
static QList<CheckAnswer> askedAboutThereAlone(const QString &purpose, const QString &platform)
{
    SchoolBook school;
    addPurpose(school, purpose);
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, {{u"image"_qs, Answer::No}, {purpose, Answer::Yes}}));
    CheckQuestion question;
    question.pupils = {pupil};
    question.platform = platform;
    question.on = school.today;
    return *check(question, school.book);
}

void TestCheck::aTrustAccountNeedsImageTrustAlone()
{
    QVERIFY(allYes(askedAboutThereAlone(u"image/trust"_qs, u"Trust"_qs)));
}

void TestCheck::theWebsiteNeedsImageWebsiteAlone()
{
    QVERIFY(allYes(askedAboutThereAlone(u"image/website"_qs, u"website"_qs)));
    QVERIFY(!allYes(askedAboutThereAlone(u"image/X"_qs, u"X"_qs)));
}

void TestCheck::aPurposeOrPlatformThatIsNotOnTheFormIsNo()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    for (const QString &platform : {u"TikTok"_qs, u"website"_qs, u"trust"_qs}) {
        const CheckAnswer answer = first(school, ask(school, {pupil}, platform));
        QCOMPARE(answer.obstacle, Obstacle::NotOnTheForm);
    }
}

void TestCheck::anAccountThatAnybodyCanSeeIsNoUntilTheFormVersionSaysSo()
{
    SchoolBook school;
    school.school.publicPlatforms = u"Facebook, X"_qs;
    school.book.put(school.school);
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    QCOMPARE(first(school, ask(school, {pupil})).obstacle, Obstacle::Public);
    QVERIFY(first(school, ask(school, {pupil}, u"Instagram"_qs)).isYes());

    const auto revised = revisedForm(school.book, school.form, {school.form.purposes, {u"X"_qs}});
    QVERIFY(revised);
    QCOMPARE(revised->number, 2);
    school.book.put(*revised);
    QCOMPARE(first(school, ask(school, {pupil})).obstacle, Obstacle::Public);
    ConsentReturn again = school.given(pupil, school.allYes(), 0, QDate(2026, 10, 1));
    again.version = revised->id;
    school.enter(again);
    QVERIFY(first(school, ask(school, {pupil})).isYes());
    QCOMPARE(first(school, ask(school, {pupil}, u"Facebook"_qs)).obstacle, Obstacle::Public);
}

void TestCheck::textNeedsFirstNameForAFirstNameAndAgeForAnAge()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, {{u"first-name"_qs, Answer::Yes}, {u"age"_qs, Answer::No}}));
    CheckQuestion question = ask(school, {pupil});
    question.media = Media::Text;
    question.firstName = true;
    QVERIFY(first(school, question).isYes());
    question.age = true;
    QCOMPARE(first(school, question).purpose, u"age"_qs);
}

void TestCheck::textWithNeitherNameNorAgeIsWrongUsage()
{
    SchoolBook school;
    CheckQuestion question = ask(school, {school.addPupil(u"Hà Nguyễn"_qs)});
    question.media = Media::Text;
    QCOMPARE(check(question, school.book).error().code, Error::Code::Usage);
}

static OneOffWish poetryPrize(const QString &place)
{
    return {u"Poetry prize"_qs, place, u"name beside the picture"_qs, {u"image"_qs, u"first-name"_qs}, {}};
}

static RecordId addOneOff(SchoolBook &school, const QString &place = u"X"_qs)
{
    const auto form = oneOffForm(school.book, school.school.id, 2026, poetryPrize(place));
    school.book.put(*form);
    return form->id;
}

static ConsentReturn onForm(ConsentReturn given, const RecordId &form)
{
    given.version = form;
    given.answers = {{u"image"_qs, Answer::Yes}, {u"first-name"_qs, Answer::Yes}};
    return given;
}

void TestCheck::anIndividualImageWithAnyNameNeedsTheOneOffConsent()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    CheckQuestion question = ask(school, {pupil});
    question.firstName = true;
    QCOMPARE(first(school, question).obstacle, Obstacle::NeedsOneOff);
    question.post = u"poetry PRIZE"_qs;
    QCOMPARE(first(school, question).obstacle, Obstacle::NeedsOneOff);
    const RecordId oneOff = addOneOff(school);
    QCOMPARE(first(school, question).state, ConsentState::NotReturned);
    school.enter(onForm(school.given(pupil, {}), oneOff));
    QVERIFY(first(school, question).isYes());
    question.post = u"Sports day"_qs;
    QVERIFY(!first(school, question).isYes());
}

void TestCheck::anIndividualImageWithAgeAloneNeedsAge()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    Answers answers = school.allYes();
    answers.insert(u"age"_qs, Answer::Blank);
    school.enter(school.given(pupil, answers));
    CheckQuestion question = ask(school, {pupil});
    QVERIFY(first(school, question).isYes());
    question.age = true;
    QCOMPARE(first(school, question).purpose, u"age"_qs);
    QCOMPARE(first(school, question).state, ConsentState::Unclear);
}

void TestCheck::aGroupIsThreeOrMorePupilsEachNeedingAYes()
{
    SchoolBook school;
    const QList<RecordId> pupils{school.addPupil(u"Hà Nguyễn"_qs), school.addPupil(u"Tomos O'Brien"_qs),
                                 school.addPupil(u"Grace Okafor"_qs)};
    for (const RecordId &pupil : pupils.mid(0, 2))
        school.enter(school.given(pupil, school.allYes()));
    CheckQuestion question = ask(school, pupils);
    question.group = true;
    auto answers = check(question, school.book);
    QVERIFY(answers);
    QVERIFY(answers->at(0).isYes() && answers->at(1).isYes() && !answers->at(2).isYes());
    QVERIFY(!allYes(*answers));
    school.enter(school.given(pupils.at(2), school.allYes()));
    QVERIFY(allYes(*check(question, school.book)));
    for (const QList<RecordId> &few : {pupils.mid(0, 2), QList<RecordId>(3, pupils.first())}) {
        question.pupils = few;
        QCOMPARE(check(question, school.book).error().code, Error::Code::Usage);
    }
}

void TestCheck::firstNamesInAGroupEachNeedFirstName()
{
    SchoolBook school;
    QList<RecordId> pupils;
    for (const Answer name : {Answer::Yes, Answer::Yes, Answer::No}) {
        pupils.append(school.addPupil(u"Hà Nguyễn"_qs));
        Answers answers = school.allYes();
        answers.insert(u"first-name"_qs, name);
        school.enter(school.given(pupils.last(), answers));
    }
    CheckQuestion question = ask(school, pupils);
    question.group = true;
    QVERIFY(allYes(*check(question, school.book)));
    question.firstName = true;
    const auto answers = check(question, school.book);
    QVERIFY(answers->at(0).isYes() && answers->at(1).isYes());
    QCOMPARE(answers->at(2).purpose, u"first-name"_qs);
}

void TestCheck::aOneOffNamesThePostAndWhereItGoes()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(onForm(school.given(pupil, {}), addOneOff(school, u"Facebook"_qs)));
    CheckQuestion question = ask(school, {pupil}, u"Facebook"_qs);
    question.firstName = true;
    question.post = u"Poetry prize"_qs;
    QVERIFY(first(school, question).isYes());
    question.platform = u"X"_qs;
    QVERIFY(!first(school, question).isYes());
    question.platform = u"Facebook"_qs;
    question.age = true; // not on that form
    QVERIFY(!first(school, question).isYes());
    OneOffWish wish = poetryPrize({});
    QCOMPARE(oneOffForm(school.book, school.school.id, 2026, wish).error().code, Error::Code::BadInput);
    wish = poetryPrize(u"Facebook"_qs);
    wish.use.clear();
    QCOMPARE(oneOffForm(school.book, school.school.id, 2026, wish).error().code, Error::Code::BadInput);
}

void TestCheck::protectionAndWithdrawalBeatTheOneOff()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(onForm(school.given(pupil, {}), addOneOff(school)));
    CheckQuestion question = ask(school, {pupil});
    question.firstName = true;
    question.post = u"Poetry prize"_qs;
    QVERIFY(first(school, question).isYes());
    ConsentReturn withdrawal = school.given(pupil, {}, 1, QDate(2026, 10, 3));
    withdrawal.isWithdrawal = true;
    withdrawal.version = {};
    school.enter(withdrawal);
    QCOMPARE(first(school, question).state, ConsentState::Withdrawn);
    school.book.put(Protection{RecordId::make(), 1, pupil, true, QDate(2026, 10, 4), 1, {}});
    QCOMPARE(first(school, question).state, ConsentState::Protected);
}

void TestCheck::consentCountsOnTheDayOfThePost()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    CheckQuestion question = ask(school, {pupil});
    question.on = QDate(2026, 9, 9);
    QCOMPARE(first(school, question).state, ConsentState::NotReturned);
    question.on = QDate(2027, 9, 1);
    QCOMPARE(first(school, question).state, ConsentState::Expired);
    const auto unknown = check(ask(school, {pupil}), school.book, 1);
    QCOMPARE(unknown->first().state, ConsentState::NotReturned);
}

void TestCheck::aLeaverIsAYesWithAWarning()
{
    SchoolBook school;
    const RecordId id = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(id, school.allYes()));
    QVERIFY(!first(school, ask(school, {id})).hasLeft);
    Pupil pupil = *school.book.pupil(id);
    pupil.onRoll.append({false, QDate(2026, 11, 1), 1, {}, DatedFlag::Source::Import, {}});
    school.book.put(pupil);
    QVERIFY(first(school, ask(school, {id})).isYes());
    QVERIFY(first(school, ask(school, {id})).hasLeft);
}

void TestCheck::whoMayNotKnowOfProtectionReadsRefused()
{
    SchoolBook school;
    const RecordId shielded = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId refusing = school.addPupil(u"Tomos O'Brien"_qs);
    school.book.put(Protection{RecordId::make(), 1, shielded, true, QDate(2026, 10, 4), 1, {}});
    school.enter(school.given(refusing, {{u"image"_qs, Answer::No}}));
    const auto answers = check(ask(school, {shielded, refusing}), school.book);
    QVERIFY(reasonText(answers->at(0), school.book, true).contains(u"protected"_qs));
    QCOMPARE(reasonText(answers->at(0), school.book, false), reasonText(answers->at(1), school.book, false));
    QVERIFY(reasonText(answers->at(1), school.book, true).contains(u"10/09/2026"_qs));
}

void TestCheck::aYesNamesTheReturnThatSaysSo()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId given = school.enter(school.given(pupil, school.allYes()));
    QCOMPARE(first(school, ask(school, {pupil})).because, given);
    QVERIFY(reasonText(first(school, ask(school, {pupil})), school.book, true).isEmpty());
}

/// Not for the others of its platform, whatever they are called; a form that names no account is for none.
void TestCheck::aOneOffIsForTheVeryAccountThePostGoesTo()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    PostingAccounts both = accounts(school);
    both.all << both.all.first();
    both.all.last().id = RecordId::make();
    both.all.last().name = u"Larkfield School Choir"_qs;
    const RecordId ours = both.all.first().id;
    const RecordId choirs = both.all.last().id;
    const auto isYesOn = [&](const RecordId &account) {
        CheckQuestion question = ask(school, {pupil});
        question.firstName = true;
        question.post = u"Poetry prize"_qs;
        question.account = account;
        return allYes(*checkInFull(question, school.book, both));
    };
    school.enter(onForm(school.given(pupil, {}), addOneOff(school, u"X"_qs)));
    QVERIFY(!isYesOn(ours));
    school.enter(onForm(school.given(pupil, {}), addOneOff(school, u"Larkfield School Choir (X)"_qs)));
    QVERIFY(isYesOn(choirs));
    QVERIFY(!isYesOn(ours));
    school.enter(onForm(school.given(pupil, {}), addOneOff(school, u"Larkfield School (X)"_qs)));
    QVERIFY(isYesOn(ours));
    QVERIFY(!isYesOn(RecordId::make()));
}

namespace {

/// A pupil with a yes to a one-off form for the first of two accounts.
struct NamedInAPost
{
    explicit NamedInAPost(bool isPublic = false)
    {
        both = accounts(school);
        both.all.first().isPublic = isPublic;
        both.all << both.all.first();
        both.all.last().id = RecordId::make();
        both.all.last().name = u"Larkfield School Choir"_qs;
        question.pupils = {school.addPupil(u"Hà Nguyễn"_qs)};
        question.on = school.today;
        question.firstName = true;
        question.post = u"Poetry prize"_qs;
        question.account = ours().id;
        const auto form
            = oneOffForm(school.book, school.school.id, 2026, oneOffWish(question, u"a prize"_qs, both, school.school));
        school.book.put(*form);
        oneOff = form->id;
        school.enter(onForm(school.given(question.pupils.first(), {}), oneOff));
    }

    PostingAccount &ours() { return both.all.first(); }
    PostingAccount &choirs() { return both.all.last(); }
    bool isYesOn(const PostingAccount &account)
    {
        question.account = account.id;
        return allYes(*checkInFull(question, school.book, both));
    }

    SchoolBook school;
    PostingAccounts both;
    CheckQuestion question;
    RecordId oneOff;
};

} // namespace

/// Once an answer cites a version its wording never changes; the account is known by its record.
void TestCheck::aOneOffStaysWithItsAccountWhateverThatIsCalledByNow()
{
    NamedInAPost post;
    QVERIFY(post.isYesOn(post.ours()));
    QVERIFY(!post.isYesOn(post.choirs()));
    post.ours().name = u"Larkfield Primary"_qs;
    post.choirs().name = u"Larkfield School"_qs; // the name that the form says
    QVERIFY(post.isYesOn(post.ours()));
    QVERIFY(!post.isYesOn(post.choirs()));
    QCOMPARE(post.school.book.version(post.oneOff)->oneOffPlace, u"Larkfield School (X)"_qs);
    const auto more = oneOffForm(post.school.book, post.school.school.id, 2026,
                                 oneOffWish(post.question, u"a prize"_qs, post.both, post.school.school));
    QVERIFY(more->id != post.oneOff); // whoever is asked from now on reads the name of today
    post.ours().platform = u"Facebook"_qs; // nobody was asked about that
    QVERIFY(!post.isYesOn(post.ours()));
}

void TestCheck::aOneOffSaysThatAnybodyCanSeeItsAccountWhateverThatIsCalledByNow()
{
    NamedInAPost post(true);
    QCOMPARE(post.school.book.version(post.oneOff)->publicAccounts, QStringList{u"Larkfield School"_qs});
    post.ours().name = u"Larkfield Primary"_qs;
    QVERIFY(post.isYesOn(post.ours()));

    NamedInAPost closed;
    closed.ours().isPublic = true; // since, and its form does not say so
    QVERIFY(!closed.isYesOn(closed.ours()));
}

void TestCheck::pupilsCoveredBeyondRecoveryAreListedAsCovered()
{
    SchoolBook school;
    QList<RecordId> pupils;
    for (int i = 0; i < 4; ++i)
        pupils.append(school.addPupil(u"Hà Nguyễn"_qs));
    for (const RecordId &pupil : pupils.mid(0, 3))
        school.enter(school.given(pupil, school.allYes()));
    CheckQuestion question = ask(school, pupils.mid(0, 3));
    question.covered = pupils.mid(3);
    question.group = true;
    const auto answers = check(question, school.book);
    QCOMPARE(answers->size(), 4);
    QVERIFY(answers->last().isCovered && answers->last().isYes() && answers->last().because.isNull());
    QVERIFY(!answers->first().isCovered);
    QVERIFY(allYes(*answers));
    question.covered = pupils.mid(2); // two who can be recognised are no group
    question.pupils = pupils.mid(0, 2);
    QCOMPARE(check(question, school.book).error().code, Error::Code::Usage);
}

void TestCheck::whoMayOnlyCheckGetsNoReasonForAnyPupil()
{
    SchoolBook school;
    const RecordId may = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId mayNot = school.addPupil(u"Tomos O'Brien"_qs);
    school.enter(school.given(may, school.allYes()));
    const CheckQuestion question = ask(school, {may, mayNot});
    const auto answers = check(question, school.book);
    const Permissions staff({{Role::Staff, {}}});
    for (const ShownAnswer &shown : shownAnswers(*answers, school.book, staff))
        QVERIFY(shown.words.isEmpty() && shown.warning.isEmpty());
    const QList<ShownAnswer> marketing
        = shownAnswers(*answers, school.book, Permissions({{Role::MarketingOfficer, {}}}));
    QCOMPARE(marketing.at(0).words, u"received 10/09/2026"_qs); // answers only: not whose letter it was
    QVERIFY(marketing.at(1).words.contains(u"not returned"_qs));
    const QList<ShownAnswer> office = shownAnswers(*answers, school.book, Permissions({{Role::Office, {}}}));
    QCOMPARE(office.at(0).words, u"Ana Nguyễn, received 10/09/2026"_qs);
    const QString copied = textToCopy(question, shownAnswers(*answers, school.book, staff), u"X"_qs);
    QCOMPARE(copied, u"Image on X, as individuals, on 22/11/2026\nHà Nguyễn\tyes\nTomos O'Brien\tno\n"_qs);
}

void TestCheck::everyCheckIsKept()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    CheckQuestion question = ask(school, {pupil});
    question.age = true;
    question.post = u"Poetry prize"_qs;
    question.covered = {school.addPupil(u"Tomos O'Brien"_qs)};
    question.account = RecordId::make();
    question.poster = school.user;
    const auto answers = check(question, school.book);
    QVERIFY(answers);

    const test::VaultFixture fixture;
    const auto vault = fixture.open(true);
    QVERIFY(vault);
    QVERIFY(wait((*vault)->commit(keepCheck(question, *answers, school.hand()))));
    const auto kept = wait((*vault)->read<QList<KeptCheck>>(readChecks));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().question, question);
    QCOMPARE(kept->first().answers, *answers);
    QCOMPARE(kept->first().by, school.user);
    QCOMPARE(kept->first().asked, school.hand().now);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestCheck)
#include "test_check.moc"
