#include "tests/support/form_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString approvals() { return u"site-approvals"_qs; }
QString accounts() { return u"accounts"_qs; }

bool asksFor(const QString &sentence, const QString &words) { return sentence.contains(words, Qt::CaseInsensitive); }

} // namespace

/// Site approvals and accounts: spec/registers.md, section 3; the policy's section 3 and Appendix C.
class TestAccountRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void platformsBeginWithAMinimumAgeAndItsSource();
    void atLeastTwoAdministrators();
    void anOfficialSchoolEmailAccount();
    void theConsentQuestionIsAnsweredWhereContributorsIncludePupils();
    void thePlatformsMinimumAgeAgainstTheAudiencesAges();
    void theMinimumAgeIsEditable();
    void theMarketingOfficerSignsBeforeTheHeadteacher();
    void approvingASiteCreatesTheAccount();
    void theCeoSignsForATrustAccount();
    void returnedOrRefusedWithReasons();
    void aDraftBegunByMistakeIsCancelledAsItStands();
    void whatIsMissingIsSaidOnce();
    void agreementAndPlatformTrainingBeforePostingRights();
    void authorisedPeopleAreNotTypedInOnALiveAccount();
    void anAgreementIsAcknowledgedOnceAVersion();
    void staffReadTheirOwnAgreements();
    void commentsSayWhatWasDone();
    void followersAreVettedBeforeTheyAreApproved();
    void accountsAreReviewed();
    void anAdministratorWhoLeavesRaisesATask();

private:
    Values form(const Values &changes = {});
    FormRecord submitted(const Values &changes = {});
    QString whyNotSubmitted(const Values &changes);
    FormRecord approved(const Values &changes = {});
    void prepare(Role role); ///< agreement and training

    std::unique_ptr<FormSchool> m_school;
};

void TestAccountRegisters::initTestCase() { m_school = std::make_unique<FormSchool>(); }

Values TestAccountRegisters::form(const Values &changes)
{
    Values values{{u"department"_qs, u"PE"_qs},
                  {u"moderator"_qs, m_school->user(Role::SocialMediaManager)},
                  {u"why"_qs, u"News of our teams"_qs},
                  {u"aims"_qs, u"Families follow the fixtures"_qs},
                  {u"content"_qs, u"Results, fixtures, photographs of teams"_qs},
                  {u"audience"_qs, u"staff families"_qs},
                  {u"contributors"_qs, u"staff"_qs},
                  {u"administrators"_qs, m_school->users({Role::SocialMediaManager, Role::Office})},
                  {u"vetting"_qs, u"J. Ames, social media manager"_qs},
                  {u"host"_qs, u"The platform itself"_qs},
                  {u"going_live"_qs, m_school->day(30)},
                  {u"advertising"_qs, u"In the newsletter"_qs},
                  {u"security"_qs, u"Followers are vetted"_qs},
                  {u"platform"_qs, m_school->named(u"platforms"_qs, u"name"_qs, u"Instagram"_qs).toText()},
                  {u"account_name"_qs, u"Quay PE"_qs},
                  {u"official_email"_qs, u"pe@quay.sch.uk"_qs}};
    values.insert(changes);
    return values;
}

FormRecord TestAccountRegisters::submitted(const Values &changes)
{
    const FormRecord draft = m_school->add(Role::SocialMediaManager, approvals(), form(changes));
    return m_school->move(Role::SocialMediaManager, approvals(), draft, u"submitted"_qs);
}

QString TestAccountRegisters::whyNotSubmitted(const Values &changes)
{
    const FormRecord draft = m_school->add(Role::SocialMediaManager, approvals(), form(changes));
    return refusal(m_school->tryMove(Role::SocialMediaManager, approvals(), draft, u"submitted"_qs));
}

FormRecord TestAccountRegisters::approved(const Values &changes)
{
    const FormRecord signedOnce
        = m_school->move(Role::MarketingOfficer, approvals(), submitted(changes), u"marketing-signed"_qs);
    return m_school->move(Role::Headteacher, approvals(), signedOnce, u"approved"_qs);
}

void TestAccountRegisters::platformsBeginWithAMinimumAgeAndItsSource()
{
    const QList<FormRecord> platforms = m_school->all(u"platforms"_qs);
    QVERIFY(platforms.size() >= 9);
    for (const FormRecord &platform : platforms)
        QVERIFY(platform.number(u"minimum_age"_qs) >= 13 && platform.has(u"source"_qs));
    const auto linkedIn = m_school->now(u"platforms"_qs, m_school->named(u"platforms"_qs, u"name"_qs, u"LinkedIn"_qs));
    QCOMPARE(linkedIn.number(u"minimum_age"_qs), 16);
    QVERIFY(asksFor(refusal(m_school->tryAdd(
                        Role::Dpo, u"platforms"_qs,
                        {{u"name"_qs, u"linkedin"_qs}, {u"minimum_age"_qs, 16}, {u"source"_qs, u"Its terms"_qs}})),
                    u"in the list already"_qs));
}

void TestAccountRegisters::atLeastTwoAdministrators()
{
    const QString why = whyNotSubmitted({{u"administrators"_qs, m_school->user(Role::Office)}});
    QVERIFY2(asksFor(why, u"at least two approved administrators"_qs), qPrintable(why));
}

void TestAccountRegisters::anOfficialSchoolEmailAccount()
{
    const QString missing = whyNotSubmitted({{u"official_email"_qs, {}}});
    QVERIFY2(asksFor(missing, u"official school e-mail"_qs), qPrintable(missing));
    const QString own = whyNotSubmitted({{u"official_email"_qs, u"quaype@gmail.com"_qs}});
    QVERIFY2(asksFor(own, u"private e-mail address"_qs), qPrintable(own));
}

void TestAccountRegisters::theConsentQuestionIsAnsweredWhereContributorsIncludePupils()
{
    const Values pupils{{u"contributors"_qs, u"pupils"_qs}, {u"contributors_ages"_qs, u"14 to 16"_qs}};
    const QString why = whyNotSubmitted(pupils);
    QVERIFY2(asksFor(why, u"consent"_qs), qPrintable(why));
    Values answered = pupils;
    answered.insert(u"consent"_qs, u"A letter and the annual form"_qs);
    QCOMPARE(whyNotSubmitted(answered), QString());
    QCOMPARE(whyNotSubmitted({}), QString()); // nobody asks where no pupil contributes
}

void TestAccountRegisters::thePlatformsMinimumAgeAgainstTheAudiencesAges()
{
    const auto audience = [this](const QString &ages) {
        return whyNotSubmitted({{u"audience"_qs, u"pupils"_qs}, {u"audience_ages"_qs, ages}});
    };
    const QString young = audience(u"11 to 16"_qs);
    QVERIFY2(asksFor(young, u"Instagram takes nobody under 13"_qs) && young.contains(u"11"_qs), qPrintable(young));
    QCOMPARE(audience(u"13 to 16"_qs), QString());
    QVERIFY(asksFor(audience(u"all"_qs), u"in numbers"_qs));
    const QString contributors = whyNotSubmitted(
        {{u"contributors"_qs, u"pupils"_qs}, {u"contributors_ages"_qs, u"12"_qs}, {u"consent"_qs, u"A letter"_qs}});
    QVERIFY2(asksFor(contributors, u"Contributors: Instagram"_qs), qPrintable(contributors));
}

void TestAccountRegisters::theMinimumAgeIsEditable()
{
    const FormRecord added = m_school->add(
        Role::Dpo, u"platforms"_qs,
        {{u"name"_qs, u"Class blog"_qs}, {u"minimum_age"_qs, 16}, {u"source"_qs, u"Its terms, May 2026"_qs}});
    const Values young{
        {u"platform"_qs, added.id.toText()}, {u"audience"_qs, u"pupils"_qs}, {u"audience_ages"_qs, u"8 to 9"_qs}};
    QVERIFY(asksFor(whyNotSubmitted(young), u"Class blog takes nobody under 16"_qs));
    m_school->set(Role::Dpo, u"platforms"_qs, added, {{u"minimum_age"_qs, 0}, {u"source"_qs, u"Our own server"_qs}});
    QCOMPARE(whyNotSubmitted(young), QString());
}

void TestAccountRegisters::theMarketingOfficerSignsBeforeTheHeadteacher()
{
    const FormRecord waiting = submitted();
    const QString why = refusal(m_school->tryMove(Role::Headteacher, approvals(), waiting, u"approved"_qs));
    QVERIFY2(asksFor(why, u"What comes next: Sign as marketing officer (Marketing officer)"_qs), qPrintable(why));
    QVERIFY(!m_school->tasks(Role::Headteacher).contains(u"sign"_qs));
    QVERIFY(m_school->tasks(Role::MarketingOfficer).contains(u"sign"_qs));
    const FormRecord next = m_school->move(Role::MarketingOfficer, approvals(), waiting, u"marketing-signed"_qs);
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"sign"_qs));
    QVERIFY(!m_school->tryMove(Role::MarketingOfficer, approvals(), next, u"approved"_qs));
    const FormRecord done = m_school->move(Role::Headteacher, approvals(), next, u"approved"_qs);
    const QList<FormSignature> signatures = m_school->signatures(approvals(), done.id);
    QCOMPARE(signatures.size(), 2);
    for (const FormSignature &signature : signatures) {
        QVERIFY(signature.isGenuine && signature.changed.isEmpty());
        QCOMPARE(signature.sentence,
                 u"I approve the aims and content of the proposed site and the use of the school brand and logo."_qs);
    }
}

void TestAccountRegisters::approvingASiteCreatesTheAccount()
{
    const FormRecord done = approved({{u"account_name"_qs, u"Quay Choir"_qs}});
    const FormRecord account = m_school->now(accounts(), derivedId(done.id, u"account"_qs));
    QCOMPARE(account.state, u"live"_qs);
    QCOMPARE(account.text(u"name"_qs), u"Quay Choir"_qs);
    QCOMPARE(account.link(u"approval"_qs), done.id);
    QCOMPARE(account.ids(u"administrators"_qs).size(), 2);
    QCOMPARE(account.text(u"official_email"_qs), u"pe@quay.sch.uk"_qs);
    QCOMPARE(account.text(u"visibility"_qs), u"accepted"_qs);
    QVERIFY(!account.has(u"posters"_qs)); // nobody has posting rights yet
}

void TestAccountRegisters::theCeoSignsForATrustAccount()
{
    const FormRecord waiting = submitted({{u"owner"_qs, u"trust"_qs}, {u"account_name"_qs, u"The trust"_qs}});
    const FormRecord next = m_school->move(Role::MarketingOfficer, approvals(), waiting, u"marketing-signed"_qs);
    QVERIFY(!m_school->tryMove(Role::Headteacher, approvals(), next, u"approved"_qs));
    const FormRecord done = m_school->move(Role::Ceo, approvals(), next, u"approved"_qs);
    QCOMPARE(m_school->now(accounts(), derivedId(done.id, u"account"_qs)).text(u"owner"_qs), u"trust"_qs);
    const FormRecord schools = m_school->move(Role::MarketingOfficer, approvals(), submitted(), u"marketing-signed"_qs);
    QVERIFY(!m_school->tryMove(Role::Ceo, approvals(), schools, u"approved"_qs));
}

void TestAccountRegisters::returnedOrRefusedWithReasons()
{
    const FormRecord waiting = submitted();
    QVERIFY(!m_school->tryMove(Role::Headteacher, approvals(), waiting, u"refused"_qs)); // without a reason
    const FormRecord back
        = m_school->move(Role::MarketingOfficer, approvals(), waiting, u"returned"_qs, {}, u"Which teams?"_qs);
    QCOMPARE(back.reason, u"Which teams?"_qs);
    QVERIFY(m_school->tasks(Role::SocialMediaManager).contains(u"returned"_qs));
    const FormRecord mended
        = m_school->set(Role::SocialMediaManager, approvals(), back, {{u"why"_qs, u"All teams"_qs}});
    const FormRecord again = m_school->move(Role::SocialMediaManager, approvals(), mended, u"submitted"_qs);
    QVERIFY(!m_school->trySet(Role::SocialMediaManager, approvals(), again, {{u"why"_qs, u"Others"_qs}}));
    const FormRecord refused
        = m_school->move(Role::Headteacher, approvals(), again, u"refused"_qs, {}, u"One account is enough"_qs);
    QVERIFY(formRegister(approvals())->isClosed(refused));
}

void TestAccountRegisters::prepare(Role role)
{
    m_school->add(Role::Office, u"agreements"_qs, {{u"person"_qs, m_school->user(role)}, {u"version"_qs, u"2025"_qs}});
    const FormRecord planned = m_school->add(Role::MarketingOfficer, u"training"_qs,
                                             {{u"topic"_qs, u"Posting on Instagram"_qs},
                                              {u"kind"_qs, u"platform"_qs},
                                              {u"attended"_qs, m_school->user(role)}});
    m_school->move(Role::MarketingOfficer, u"training"_qs, planned, u"held"_qs);
}

void TestAccountRegisters::aDraftBegunByMistakeIsCancelledAsItStands()
{
    const FormRecord begun = m_school->add(Role::SocialMediaManager, approvals(), {});
    QVERIFY(!m_school->tryMove(Role::SocialMediaManager, approvals(), begun, u"cancelled"_qs));
    const auto cancelled
        = m_school->tryMove(Role::SocialMediaManager, approvals(), begun, u"cancelled"_qs, {}, u"Begun twice"_qs);
    QVERIFY2(cancelled, qPrintable(refusal(cancelled)));

    const FormRecord another = m_school->add(Role::SocialMediaManager, approvals(), {});
    const FormRegister &form = *formRegister(approvals());
    QVERIFY(wait(FormDesk(m_school->as(Role::SocialMediaManager), form).undo(another, {})));
    QCOMPARE(m_school->now(approvals(), another.id).state, u"cancelled"_qs);
    QCOMPARE(FormNames().nameOf(form, another), u"Site approval without a name"_qs);
}

void TestAccountRegisters::whatIsMissingIsSaidOnce()
{
    const Values empty{{u"moderator"_qs, {}},
                       {u"official_email"_qs, {}},
                       {u"administrators"_qs, {}},
                       {u"contributors"_qs, u"other-pupils"_qs},
                       {u"contributors_schools"_qs, u"Harbour High"_qs}};
    QCOMPARE(whyNotSubmitted(empty).split(u'\n').size(), 4); // moderator, e-mail, administrators, consent
}

void TestAccountRegisters::agreementAndPlatformTrainingBeforePostingRights()
{
    const FormRecord done = approved({{u"account_name"_qs, u"Quay Library"_qs}});
    const FormRecord account = m_school->now(accounts(), derivedId(done.id, u"account"_qs));
    prepare(Role::SocialMediaManager);
    prepare(Role::Office);
    QVERIFY(!m_school->tasks(Role::MarketingOfficer).isEmpty());
    const Values staff{{u"posters"_qs, m_school->user(Role::Staff)}};
    const QString why = refusal(m_school->tryMove(Role::Headteacher, accounts(), account, u"live"_qs, staff));
    QVERIFY2(asksFor(why, u"staff has not acknowledged the terms of use agreement"_qs), qPrintable(why));
    QVERIFY2(asksFor(why, u"staff has had no platform training on Instagram"_qs), qPrintable(why));
    prepare(Role::Staff);
    QVERIFY(!m_school->tryMove(Role::Ceo, accounts(), account, u"live"_qs, staff));
    const FormRecord authorised = m_school->move(Role::Headteacher, accounts(), account, u"live"_qs, staff);
    QCOMPARE(authorised.ids(u"posters"_qs), QList{m_school->userId(Role::Staff)});
    QCOMPARE(authorised.link(u"authorised_by"_qs), m_school->userId(Role::Headteacher));
    QCOMPARE(authorised.date(u"authorised_on"_qs), m_school->today());
    QCOMPARE(m_school->signatures(accounts(), account.id).size(), 1);
    const QList<FormRecord> own = m_school->seen(Role::Staff, accounts()); // and no other account
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().id, account.id);
}

void TestAccountRegisters::authorisedPeopleAreNotTypedInOnALiveAccount()
{
    const FormRecord done = approved({{u"account_name"_qs, u"Quay Garden"_qs}});
    const FormRecord account = m_school->now(accounts(), derivedId(done.id, u"account"_qs));
    for (const Role role : {Role::SocialMediaManager, Role::Headteacher})
        QVERIFY(!m_school->trySet(role, accounts(), account, {{u"posters"_qs, m_school->user(Role::Staff)}}));
    QVERIFY(!m_school->trySet(Role::SocialMediaManager, accounts(), account, {{u"owner"_qs, u"trust"_qs}}));
    QVERIFY(
        !m_school->trySet(Role::SocialMediaManager, accounts(), account, {{u"official_email"_qs, u"a@b.example"_qs}}));
    const FormRecord changed
        = m_school->set(Role::SocialMediaManager, accounts(), account, {{u"privacy"_qs, u"Closed group"_qs}});
    QCOMPARE(changed.text(u"privacy"_qs), u"Closed group"_qs);
}

void TestAccountRegisters::anAgreementIsAcknowledgedOnceAVersion()
{
    const Values agreement{{u"person"_qs, m_school->user(Role::Dpl)}, {u"version"_qs, u"2026"_qs}};
    const FormRecord first = m_school->add(Role::Office, u"agreements"_qs, agreement);
    QCOMPARE(first.date(u"acknowledged_on"_qs), m_school->today());
    QVERIFY(asksFor(refusal(m_school->tryAdd(Role::Dpo, u"agreements"_qs, agreement)), u"already"_qs));
    Values next = agreement;
    next.insert(u"version"_qs, u"2027"_qs);
    QVERIFY(m_school->tryAdd(Role::Office, u"agreements"_qs, next));
}

void TestAccountRegisters::staffReadTheirOwnAgreements()
{
    m_school->add(Role::Office, u"agreements"_qs,
                  {{u"person"_qs, m_school->user(Role::Staff)}, {u"version"_qs, u"own"_qs}});
    const QList<FormRecord> seen = m_school->seen(Role::Staff, u"agreements"_qs);
    QVERIFY(!seen.isEmpty());
    for (const FormRecord &agreement : seen)
        QCOMPARE(agreement.link(u"person"_qs), m_school->userId(Role::Staff));
}

void TestAccountRegisters::commentsSayWhatWasDone()
{
    const FormRecord seen = m_school->add(Role::SocialMediaManager, u"comments"_qs,
                                          {{u"where_seen"_qs, u"Autumn fair"_qs}, {u"words"_qs, u"(abuse)"_qs}});
    QVERIFY(m_school->tasks(Role::SocialMediaManager).contains(u"comment"_qs));
    const auto handled = [&](const Values &values) {
        return m_school->tryMove(Role::SocialMediaManager, u"comments"_qs, seen, u"handled"_qs, values);
    };
    QVERIFY(asksFor(refusal(handled({})), u"Tick what was done"_qs));
    QVERIFY(asksFor(refusal(handled({{u"done"_qs, u"passed-on"_qs}})), u"To whom"_qs));
    QVERIFY(handled({{u"done"_qs, u"hidden passed-on"_qs}, {u"passed_to"_qs, u"The DSL"_qs}}));
    QVERIFY(!m_school->tryAdd(Role::Headteacher, u"comments"_qs,
                              {{u"where_seen"_qs, u"Autumn fair"_qs}, {u"words"_qs, u"(abuse)"_qs}}));
}

void TestAccountRegisters::followersAreVettedBeforeTheyAreApproved()
{
    const FormRecord account = m_school->all(accounts()).constFirst();
    const FormRecord asked = m_school->add(Role::SocialMediaManager, u"followers"_qs,
                                           {{u"asker"_qs, u"@harbourmum"_qs}, {u"account"_qs, account.id.toText()}});
    const auto tryTo = [&](const FormRecord &record, const QString &to, const Values &values, const QString &reason) {
        return m_school->tryMove(Role::SocialMediaManager, u"followers"_qs, record, to, values, reason);
    };
    QVERIFY(asksFor(refusal(tryTo(asked, u"approved"_qs, {}, {})), u"known as"_qs));
    QVERIFY(!tryTo(asked, u"refused"_qs, {}, {})); // without a reason
    const auto in = tryTo(asked, u"approved"_qs, {{u"known_as"_qs, u"Mother of a pupil in 4B"_qs}}, {});
    QVERIFY2(in, qPrintable(refusal(in)));
    QCOMPARE(in->link(u"decided_by"_qs), m_school->userId(Role::SocialMediaManager));
    const auto out = tryTo(*in, u"removed"_qs, {}, u"Posted photographs of other children"_qs);
    QVERIFY2(out, qPrintable(refusal(out)));
}

void TestAccountRegisters::accountsAreReviewed()
{
    const FormRecord done = approved({{u"account_name"_qs, u"Quay News"_qs}});
    const FormRecord account = m_school->now(accounts(), derivedId(done.id, u"account"_qs));
    QCOMPARE(account.date(u"next_review"_qs), m_school->today().addYears(1));
    const auto reviews = [this] { return m_school->tasks(Role::SocialMediaManager).count(u"review"_qs); };
    const auto before = reviews();
    m_school->set(Role::SocialMediaManager, accounts(), account, {{u"next_review"_qs, m_school->day(10)}});
    QCOMPARE(reviews(), before + 1);
}

/// Last: the headteacher removes somebody.
void TestAccountRegisters::anAdministratorWhoLeavesRaisesATask()
{
    approved({{u"account_name"_qs, u"Quay Music"_qs},
              {u"administrators"_qs, m_school->users({Role::SocialMediaManager, Role::Dpl})}});
    QVERIFY(!m_school->tasks(Role::SocialMediaManager).contains(u"left"_qs));
    m_school->remove(Role::Dpl);
    QVERIFY(m_school->tasks(Role::SocialMediaManager).contains(u"left"_qs));
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"left"_qs));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestAccountRegisters)
#include "test_account_registers.moc"
