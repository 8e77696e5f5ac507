#include "models/posting/check_record.h"
#include "models/posting/name_search.h"
#include "models/posting/pupil_posts.h"
#include "models/registers/form_signing.h"
#include "models/store/attachment.h"
#include "models/store/connection.h"
#include "tests/support/posting_school.h"

#include <QTest>

namespace lanyard::test {

/// Posts, from the draft to the removal: sections 3 and 7 of the policy, a function for each sentence.
class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<PostingSchool>(); }
    void cleanupTestCase() { m_school.reset(); }

    void aPostGoesFromDraftToRemoved();
    void everyCriterionIsTickedOneByOne();
    void theConfirmationsThatAPostNeeds();
    void theDeviceIsOnTheListOfApprovedOnes();
    void anObjectionOfAnAdultIsANo();
    void theHeadteacherSignsOrReturns();
    void thePictureIsSignedWithThePost();
    void theCeoSignsForTheTrustsAccounts();
    void theAccountMustBeLive();
    void onlyWhoIsAuthorisedPublishes();
    void aPostWhoseConsentHasGoneSinceTheCheckCannotBeApprovedOrPublished();
    void whoMayNotKnowReadsNoReason();
    void theTextIsSearchedForNamesOfTheRoll();
    void aHitCanBeDismissedWithAReason();
    void fullNamesAreAlwaysNo();
    void wordingForNoticesIsSignedInAdvance();
    void aPublishedPostIsNeverCancelled();
    void thePostKeepsTheCheckItReliedOn();
    void staffSeeTheirOwnPostsAlone();
    void everyPostThatAPupilIsIn();

private:
    PostingSchool &school() { return *m_school; }

    std::unique_ptr<PostingSchool> m_school;
};

void TestPosts::aPostGoesFromDraftToRemoved()
{
    const FormRecord post = school().published({});
    QCOMPARE(post.state, u"published"_qs);
    QCOMPARE(post.text(u"address"_qs), u"https://example.org/post/1"_qs);
    const Result<FormRecord> unsaid = school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"removed"_qs);
    QVERIFY(refusal(unsaid).contains(u"reason"_qs));
    const FormRecord gone
        = school().move(Role::SocialMediaManager, u"posts"_qs, post, u"removed"_qs, {}, u"Out of date."_qs);
    QCOMPARE(gone.text(u"removed_on"_qs), school().day());
}

void TestPosts::everyCriterionIsTickedOneByOne()
{
    const QStringList all = PostingSchool::criteria().split(u' ');
    QCOMPARE(all.size(), 7);
    for (const QString &missing : all) {
        QStringList ticked = all;
        ticked.removeOne(missing);
        const FormRecord post = school().draft({{u"criteria"_qs, ticked.join(u' ')}});
        const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs);
        QVERIFY2(refusal(refused).startsWith(u"Not ticked"_qs), qPrintable(missing));
        QCOMPARE(refusal(refused).count(u'\n'), 0);
    }
}

void TestPosts::theConfirmationsThatAPostNeeds()
{
    const auto refused = [&](const Values &values) {
        return refusal(
            school().tryMove(Role::SocialMediaManager, u"posts"_qs, school().draft(values), u"submitted"_qs));
    };
    QVERIFY(refused({{u"confirmed"_qs, u"no-details copyright platform-rules"_qs}}).contains(u"suitably dressed"_qs));
    QVERIFY(refused({{u"confirmed"_qs, u"dressed copyright platform-rules"_qs}}).contains(u"identifying"_qs));
    QVERIFY(refused({{u"confirmed"_qs, u"dressed no-details platform-rules"_qs}}).contains(u"copyright"_qs));
    QVERIFY(refused({{u"confirmed"_qs, u"dressed no-details copyright"_qs}}).contains(u"platform"_qs));
    const QString named = refused({{u"pupils"_qs, school().ids(school().three())},
                                   {u"shown_as"_qs, u"group"_qs},
                                   {u"general_label"_qs, u"Sports day"_qs},
                                   {u"first_names"_qs, qint64(1)}});
    QVERIFY2(named.contains(u"in no order"_qs), qPrintable(named));
    QCOMPARE(refused({{u"media"_qs, u"text"_qs}, {u"confirmed"_qs, u"no-details copyright platform-rules"_qs}}),
             QString());
}

void TestPosts::theDeviceIsOnTheListOfApprovedOnes()
{
    const QString proposed
        = school()
              .add(Role::OnlineSafetyOfficer, u"devices"_qs,
                   {{u"asset_tag"_qs, u"LF-9"_qs}, {u"description"_qs, u"Camera"_qs}, {u"school_owned"_qs, qint64(1)}})
              .id.toText();
    const FormRecord post = school().draft({{u"device"_qs, proposed}});
    const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs);
    QVERIFY(refusal(refused).contains(u"device"_qs));
    const FormRecord none = school().draft({{u"device"_qs, QString()}});
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"posts"_qs, none, u"submitted"_qs));
    const FormRecord drawn = school().draft({{u"device"_qs, QString()}, {u"source"_qs, u"made"_qs}});
    QVERIFY(school().tryMove(Role::SocialMediaManager, u"posts"_qs, drawn, u"submitted"_qs));
}

void TestPosts::anObjectionOfAnAdultIsANo()
{
    const FormRecord post = school().draft({{u"adults"_qs, u"Mr Hale"_qs}, {u"adults_object"_qs, qint64(1)}});
    const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs);
    QVERIFY(refusal(refused).contains(u"objects"_qs));
    const FormRecord unasked = school().draft({{u"adults"_qs, u"Mr Hale"_qs}});
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"posts"_qs, unasked, u"submitted"_qs));
    const FormRecord agreed = school().draft({{u"adults"_qs, u"Mr Hale"_qs}, {u"adults_object"_qs, qint64(0)}});
    QVERIFY(school().tryMove(Role::SocialMediaManager, u"posts"_qs, agreed, u"submitted"_qs));
}

void TestPosts::theHeadteacherSignsOrReturns()
{
    const FormRecord post = school().submitted({});
    QVERIFY(school().tasks(Role::Headteacher).contains(u"sign"_qs));
    for (const Role role : {Role::SocialMediaManager, Role::Ceo, Role::Office})
        QVERIFY(!school().tryMove(role, u"posts"_qs, post, u"approved"_qs));
    const FormRecord returned
        = school().move(Role::Headteacher, u"posts"_qs, post, u"returned"_qs, {}, u"Say when it was."_qs);
    QVERIFY(school().tasks(Role::SocialMediaManager).contains(u"returned"_qs));
    const FormRecord again = school().move(Role::SocialMediaManager, u"posts"_qs, returned, u"submitted"_qs);
    const FormRecord approved = school().move(Role::Headteacher, u"posts"_qs, again, u"approved"_qs);
    const QList<FormSignature> signatures = school().signatures(u"posts"_qs, approved.id);
    QCOMPARE(signatures.size(), 1);
    QVERIFY(signatures.first().isGenuine && signatures.first().changed.isEmpty());
    QVERIFY(!school().trySet(Role::SocialMediaManager, u"posts"_qs, approved, {{u"text"_qs, u"Another."_qs}}));
    const FormRecord out = school().publish(approved);
    QVERIFY(school().signatures(u"posts"_qs, out.id).first().changed.isEmpty());
}

/// Another picture, or one more, after the approval: "changed since", until it is approved anew.
void TestPosts::thePictureIsSignedWithThePost()
{
    const FormRecord draft = school().draft({});
    QVERIFY(school().attach(Role::SocialMediaManager, u"post"_qs, draft.id, "fair"));
    const FormRecord submitted = school().move(Role::SocialMediaManager, u"posts"_qs, draft, u"submitted"_qs);
    const FormRecord approved = school().move(Role::Headteacher, u"posts"_qs, submitted, u"approved"_qs);
    const auto changed = [&] {
        QList<QStringList> all;
        for (const FormSignature &signature : school().signatures(u"posts"_qs, draft.id))
            all << (signature.isGenuine ? signature.changed : QStringList(u"not genuine"_qs));
        return all;
    };
    QCOMPARE(changed(), QList<QStringList>{{}});
    QVERIFY(!school().attach(Role::SocialMediaManager, u"post"_qs, draft.id, "another"));
    const auto office = school().fixture().raw(u"office"_qs);
    const QByteArray hash = readAttachments(*office, u"post"_qs, {draft.id})->first().hash;
    const auto putHash = [&](const QByteArray &put) {
        return office->execute("UPDATE attachment SET hash = x'" + put.toHex() + "' WHERE record = x'"
                               + draft.id.toBytes().toHex() + '\'');
    };
    QVERIFY(putHash(QByteArray(hash.size(), 'x')));
    QCOMPARE(changed(), QList<QStringList>{{u"files"_qs}});
    QVERIFY(putHash(hash));
    QCOMPARE(changed(), QList<QStringList>{{}});

    const FormRecord returned
        = school().move(Role::Headteacher, u"posts"_qs, approved, u"returned"_qs, {}, u"Take the other one."_qs);
    QVERIFY(school().attach(Role::SocialMediaManager, u"post"_qs, draft.id, "another"));
    const FormRecord again = school().move(Role::SocialMediaManager, u"posts"_qs, returned, u"submitted"_qs);
    QCOMPARE(changed(), QList<QStringList>{{u"files"_qs}});
    school().move(Role::Headteacher, u"posts"_qs, again, u"approved"_qs);
    QCOMPARE(changed(), (QList<QStringList>{{u"files"_qs}, {}}));
    QCOMPARE(approvedLabel(*formRegister(u"posts"_qs), u"files"_qs), u"The files attached"_qs);
}

void TestPosts::theCeoSignsForTheTrustsAccounts()
{
    const Values trusts{{u"account"_qs, school().trustAccount()}};
    const FormRecord wrong = school().draft(trusts);
    const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, wrong, u"submitted"_qs);
    QVERIFY2(refusal(refused).contains(u"the CEO approves"_qs), qPrintable(refusal(refused)));
    const FormRecord post = school().submitted({{u"account"_qs, school().trustAccount()}, {u"owner"_qs, u"trust"_qs}});
    QVERIFY(!school().tryMove(Role::Headteacher, u"posts"_qs, post, u"approved"_qs));
    QVERIFY(school().tasks(Role::Ceo).contains(u"sign"_qs));
    QCOMPARE(school().move(Role::Ceo, u"posts"_qs, post, u"approved"_qs).state, u"approved"_qs);
}

void TestPosts::theAccountMustBeLive()
{
    const FormRecord post = school().submitted({});
    const FormRecord account = school().now(u"accounts"_qs, RecordId::fromText(school().account()));
    const FormRecord held
        = school().move(Role::Headteacher, u"accounts"_qs, account, u"suspended"_qs, {}, u"A doubt."_qs);
    const auto refused = school().tryMove(Role::Headteacher, u"posts"_qs, post, u"approved"_qs);
    QVERIFY(refusal(refused).contains(u"not live"_qs));
    school().move(Role::Headteacher, u"accounts"_qs, held, u"live"_qs);
    QVERIFY(school().tryMove(Role::Headteacher, u"posts"_qs, post, u"approved"_qs));
}

void TestPosts::onlyWhoIsAuthorisedPublishes()
{
    const FormRecord post = school().approved({});
    const auto refused
        = school().tryMove(Role::MarketingOfficer, u"posts"_qs, post, u"published"_qs, school().whereItWent());
    QVERIFY2(refusal(refused).contains(u"not authorised"_qs), qPrintable(refusal(refused)));
    Values nowhere = school().whereItWent();
    nowhere.remove(u"address"_qs);
    QVERIFY(refusal(school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"published"_qs, nowhere))
                .contains(u"address"_qs));
    QVERIFY(school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"published"_qs, school().whereItWent()));
}

void TestPosts::aPostWhoseConsentHasGoneSinceTheCheckCannotBeApprovedOrPublished()
{
    const RecordId pupil = school().addConsenting(u"Nia"_qs, u"Rowlands"_qs);
    const Values shown{{u"pupils"_qs, pupil.toText()}, {u"shown_as"_qs, u"individual"_qs}};
    const FormRecord waiting = school().submitted(shown);
    const FormRecord approved = school().approved(shown);
    school().withdraw(pupil);
    for (const auto &[role, post, to] : {std::tuple{Role::Headteacher, waiting, u"approved"_qs},
                                         {Role::SocialMediaManager, approved, u"published"_qs}}) {
        const auto refused
            = school().tryMove(role, u"posts"_qs, post, to, to == u"published" ? school().whereItWent() : Values());
        QVERIFY2(refusal(refused).contains(u"Nia Rowlands may not appear in this post"_qs),
                 qPrintable(refusal(refused)));
        QVERIFY2(refusal(refused).contains(u"withdrawn"_qs), qPrintable(refusal(refused)));
    }
    QVERIFY(school().tasks(Role::Headteacher).contains(u"consent-gone"_qs));
    QVERIFY(school().tasks(Role::SocialMediaManager).contains(u"consent-gone"_qs));
}

void TestPosts::whoMayNotKnowReadsNoReason()
{
    const RecordId pupil = school().addPupil(u"Ifan"_qs, u"Prys"_qs);
    const FormRecord post
        = school().draft({{u"pupils"_qs, pupil.toText()}, {u"shown_as"_qs, u"individual"_qs}}, Role::Staff);
    const auto refused = school().tryMove(Role::Staff, u"posts"_qs, post, u"submitted"_qs);
    QCOMPARE(refusal(refused), u"Ifan Prys may not appear in this post."_qs);
}

void TestPosts::theTextIsSearchedForNamesOfTheRoll()
{
    school().addConsenting(u"Grace"_qs, u"Okafor-Bell"_qs);
    for (const QString &text :
         {u"Well done, Grace!"_qs, u"well done grace"_qs, u"Grace's picture"_qs, u"The Okafor-Bell family"_qs}) {
        const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs,
                                              school().draft({{u"text"_qs, text}}), u"submitted"_qs);
        QVERIFY2(refusal(refused).contains(u"name of this school's roll"_qs), qPrintable(text));
    }
    for (const QString &text : {u"Gracefully done"_qs, u"Disgrace"_qs, u"A bell rings"_qs})
        QVERIFY2(school().tryMove(Role::SocialMediaManager, u"posts"_qs, school().draft({{u"text"_qs, text}}),
                                  u"submitted"_qs),
                 qPrintable(text));
}

void TestPosts::aHitCanBeDismissedWithAReason()
{
    school().addConsenting(u"Summer"_qs, u"Vaughan"_qs);
    const auto submit = [&](const QString &dismissed) {
        const FormRecord post = school().draft({{u"text"_qs, u"Our Summer fair."_qs}, {u"dismissed"_qs, dismissed}});
        return bool(school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs));
    };
    QVERIFY(!submit({}));
    QVERIFY(!submit(u"Summer"_qs));
    QVERIFY(!submit(u"Summer:  "_qs));
    QVERIFY(submit(u"summer: the season"_qs));
}

void TestPosts::fullNamesAreAlwaysNo()
{
    const RecordId pupil = school().addConsenting(u"Osian"_qs, u"Thorne"_qs);
    for (const QString &text : {u"Osian Thorne won."_qs, u"Won by THORNE, OSIAN."_qs}) {
        const FormRecord post
            = school().draft({{u"text"_qs, text},
                              {u"media"_qs, u"text"_qs},
                              {u"pupils"_qs, pupil.toText()},
                              {u"shown_as"_qs, u"individual"_qs},
                              {u"first_names"_qs, qint64(1)},
                              {u"dismissed"_qs, u"Osian Thorne: a character\nThorne, Osian: too"_qs}});
        const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs);
        QVERIFY2(refusal(refused).contains(u"full name"_qs), qPrintable(refusal(refused)));
    }
    const FormRecord first = school().draft({{u"text"_qs, u"Osian won."_qs},
                                             {u"media"_qs, u"text"_qs},
                                             {u"pupils"_qs, pupil.toText()},
                                             {u"shown_as"_qs, u"individual"_qs},
                                             {u"first_names"_qs, qint64(1)}});
    const auto submitted = school().tryMove(Role::SocialMediaManager, u"posts"_qs, first, u"submitted"_qs);
    QVERIFY2(submitted, qPrintable(refusal(submitted)));
}

void TestPosts::wordingForNoticesIsSignedInAdvance()
{
    const Values wording{{u"title"_qs, u"Closure"_qs},
                         {u"wording"_qs, u"The school is closed today."_qs},
                         {u"criteria"_qs, PostingSchool::criteria()}};
    const FormRecord notice = school().add(Role::SocialMediaManager, u"notices"_qs, wording);
    const Values values{{u"notice"_qs, notice.id.toText()}, {u"text"_qs, QString()}, {u"media"_qs, u"text"_qs}};
    const FormRecord early = school().draft(values);
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"posts"_qs, early, u"published"_qs, school().whereItWent()));
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"notices"_qs, notice, u"signed"_qs));
    school().move(Role::Headteacher, u"notices"_qs, notice, u"signed"_qs);
    const FormRecord out
        = school().move(Role::SocialMediaManager, u"posts"_qs, early, u"published"_qs, school().whereItWent());
    QCOMPARE(out.text(u"text"_qs), u"The school is closed today."_qs);
    for (const Values &other :
         {Values{{u"text"_qs, u"The school is open."_qs}},
          Values{{u"pupils"_qs, school().ids(school().three())}, {u"shown_as"_qs, u"group"_qs}}}) {
        Values with = values;
        with.insert(other);
        const auto refused = school().tryMove(Role::SocialMediaManager, u"posts"_qs, school().draft(with),
                                              u"published"_qs, school().whereItWent());
        QVERIFY(!refused);
    }
    Values named = wording;
    named.insert(u"wording"_qs, u"Grace is ill."_qs);
    school().addConsenting(u"Grace"_qs, u"Idle"_qs);
    const FormRecord about = school().add(Role::SocialMediaManager, u"notices"_qs, named);
    QVERIFY(
        refusal(school().tryMove(Role::Headteacher, u"notices"_qs, about, u"signed"_qs)).contains(u"about nobody"_qs));
}

void TestPosts::aPublishedPostIsNeverCancelled()
{
    const FormRecord post = school().published({});
    QVERIFY(!school().tryMove(Role::SocialMediaManager, u"posts"_qs, post, u"cancelled"_qs, {}, u"A slip."_qs));
    const FormRecord slip = school().draft({});
    QVERIFY(school().tryMove(Role::SocialMediaManager, u"posts"_qs, slip, u"cancelled"_qs, {}, u"A slip."_qs));
}

void TestPosts::thePostKeepsTheCheckItReliedOn()
{
    const QList<RecordId> three = school().three();
    const FormRecord post = school().published(
        {{u"pupils"_qs, school().ids(three)}, {u"shown_as"_qs, u"group"_qs}, {u"general_label"_qs, u"Sports day"_qs}});
    for (const QString &field : {u"relied_on"_qs, u"published_check"_qs}) {
        const auto check = school().check(post.link(field));
        QVERIFY2(check, qPrintable(field));
        QCOMPARE(check->question.pupils, three);
        QCOMPARE(check->question.platform, u"Facebook"_qs);
        QCOMPARE(check->answers.size(), 3);
        QVERIFY(allYes(check->answers));
        QVERIFY(!check->answers.first().because.isNull());
    }
    QCOMPARE(school().check(post.link(u"published_check"_qs))->question.poster,
             school().userId(Role::SocialMediaManager));
}

void TestPosts::staffSeeTheirOwnPostsAlone()
{
    const FormRecord own = school().draft({}, Role::Staff);
    school().draft({});
    const QList<FormRecord> seen = school().seen(Role::Staff, u"posts"_qs);
    QVERIFY(std::all_of(seen.begin(), seen.end(),
                        [&](const FormRecord &post) { return post.enteredBy == school().userId(Role::Staff); }));
    QVERIFY(std::any_of(seen.begin(), seen.end(), [&](const FormRecord &post) { return post.id == own.id; }));
    QVERIFY(school().seen(Role::IctTechnician, u"posts"_qs).isEmpty());
}

void TestPosts::everyPostThatAPupilIsIn()
{
    const RecordId pupil = school().addConsenting(u"Mali"_qs, u"Wynn"_qs);
    const auto all = [&] {
        return *wait(school().as(Role::Office).office().read<QList<PupilPost>>([&](Connection &connection) {
            return readPostsOf(connection, pupil);
        }));
    };
    QVERIFY(all().isEmpty());
    const FormRecord alone = school().shown(pupil, -2);
    const FormRecord covered = school().draft({{u"covered"_qs, pupil.toText()}});
    school().published({});
    const QList<PupilPost> posts = all();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(0).post, covered.id);
    QVERIFY(posts.at(0).isCovered && !posts.at(0).atPublication);
    QCOMPARE(posts.at(1).post, alone.id);
    QCOMPARE(posts.at(1).place, u"Larkfield School (Facebook)"_qs);
    QCOMPARE(posts.at(1).publishedOn, school().today().addDays(-2));
    QVERIFY(posts.at(1).atPublication && posts.at(1).atPublication->isYes());
    QCOMPARE(posts.at(1).atPublication->because, school().book().about(pupil).returns.first()->id);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestPosts)
#include "test_posts.moc"
