#include "models/registers/form_checks.h"
#include "tests/support/form_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString reports() { return u"inappropriate-content"_qs; }
QString requests() { return u"blocked-content"_qs; }
QString sites() { return u"blocked-sites"_qs; }

} // namespace

/// Appendix A and B, blocked sites, bans, devices, permissions, reviews: spec/registers.md, section 4.
class TestFilteringRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void xFacebookAndInstagramAreBlockedForPupilsToStartWith();
    void reportedActionTakenClosed();
    void aPupilInvolvedTellsTheDslAtOnce();
    void blockThisSiteEntersTheBlockedListAndCitesTheReport();
    void whatIsBlockedAlreadyIsNotBlockedTwice();
    void theTechniciansPartIsTheTechnicians();
    void theHeadteacherDecidesAndSigns();
    void approvingARequestMakesTheTechniciansTask();
    void aRefusedRequestIsSignedWithItsReasons();
    void unblockedIsReviewedOrBlockedAgain();
    void aSiteIsAllowedOnlyAfterTheHeadteacherApprovedAccess();
    void aBanSaysWhoWhenHowFromUntilAndSupervision();
    void onlySchoolOwnedDevicesAreApprovedByTheOnlineSafetyOfficer();
    void aDeviceIsListedOnce();
    void pupilAccessIsSignedByHeadteacherAndTechnician();
    void noPupilAccessBelowThePlatformsAge();
    void theFilteringReviewIsYearlyAndLedByTheDsl();

private:
    FormRecord report(const QString &urls, const Values &more = {});
    FormRecord actionTaken(const FormRecord &report, bool block);
    FormRecord request(const QString &url);
    QList<FormRecord> blocked(const QString &site);

    std::unique_ptr<FormSchool> m_school;
};

void TestFilteringRegisters::initTestCase() { m_school = std::make_unique<FormSchool>(); }

QList<FormRecord> TestFilteringRegisters::blocked(const QString &site)
{
    QList<FormRecord> found = m_school->all(sites());
    found.removeIf([&site](const FormRecord &record) { return record.text(u"site"_qs) != site; });
    return found;
}

FormRecord TestFilteringRegisters::report(const QString &urls, const Values &more)
{
    Values values{{u"urls"_qs, urls}, {u"nature"_qs, u"Gambling"_qs}};
    values.insert(more);
    return m_school->add(Role::Staff, reports(), values);
}

FormRecord TestFilteringRegisters::actionTaken(const FormRecord &report, bool block)
{
    return m_school->move(Role::IctTechnician, reports(), report, u"action-taken"_qs,
                          {{u"action_taken"_qs, u"Looked at the filter"_qs}, {u"block_site"_qs, block ? 1 : 0}});
}

FormRecord TestFilteringRegisters::request(const QString &url)
{
    return m_school->add(Role::Staff, requests(),
                         {{u"url"_qs, url},
                          {u"content"_qs, u"Recorded concerts"_qs},
                          {u"reasons"_qs, u"Year 8 music"_qs},
                          {u"risks"_qs, u"Advertisements; shown by the teacher only"_qs}});
}

void TestFilteringRegisters::xFacebookAndInstagramAreBlockedForPupilsToStartWith()
{
    QCOMPARE(m_school->all(sites()).size(), 3);
    for (const QString &name : {u"X"_qs, u"Facebook"_qs, u"Instagram"_qs}) {
        const QList<FormRecord> found = blocked(name);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().state, u"blocked"_qs);
        QCOMPARE(found.first().text(u"audience"_qs), u"pupils"_qs);
    }
}

void TestFilteringRegisters::reportedActionTakenClosed()
{
    const FormRecord reported = report(u"https://bets.example/now"_qs);
    QCOMPARE(reported.link(u"reporter"_qs), m_school->userId(Role::Staff));
    QCOMPARE(reported.date(u"date"_qs), m_school->today());
    QVERIFY(m_school->tasks(Role::IctTechnician).contains(u"sign"_qs));
    const QString why = refusal(m_school->tryMove(Role::IctTechnician, reports(), reported, u"action-taken"_qs, {}));
    QVERIFY2(why.contains(u"Action taken"_qs), qPrintable(why));
    const FormRecord done = actionTaken(reported, false);
    QCOMPARE(done.link(u"technician"_qs), m_school->userId(Role::IctTechnician));
    QCOMPARE(done.date(u"action_date"_qs), m_school->today());
    QCOMPARE(m_school->signatures(reports(), done.id).size(), 1);
    QVERIFY(blocked(u"bets.example"_qs).isEmpty()); // only where it was asked for
    m_school->move(Role::OnlineSafetyOfficer, reports(), done, u"closed"_qs);
}

void TestFilteringRegisters::aPupilInvolvedTellsTheDslAtOnce()
{
    const RecordId pupil = m_school->addPupil(u"Ayo"_qs, u"Bello"_qs);
    const auto before = m_school->tasks(Role::Dsl).count(u"pupil-involved"_qs);
    const FormRecord reported = report(u"https://fights.example"_qs, {{u"pupils"_qs, pupil.toText()}});
    QCOMPARE(m_school->tasks(Role::Dsl).count(u"pupil-involved"_qs), before + 1);
    const FormRecord done = actionTaken(reported, false);
    const QString why = refusal(m_school->tryMove(Role::IctTechnician, reports(), done, u"closed"_qs));
    QVERIFY2(why.contains(u"DSL has not noted"_qs), qPrintable(why));
    QVERIFY(!m_school->trySet(Role::IctTechnician, reports(), done, {{u"dsl_seen_on"_qs, m_school->day()}}));
    const FormRecord seen = m_school->set(Role::Dsl, reports(), done, {{u"dsl_seen_on"_qs, m_school->day()}});
    QCOMPARE(m_school->tasks(Role::Dsl).count(u"pupil-involved"_qs), before);
    m_school->move(Role::Dsl, reports(), seen, u"closed"_qs);
}

void TestFilteringRegisters::blockThisSiteEntersTheBlockedListAndCitesTheReport()
{
    const FormRecord done = actionTaken(
        report(u"https://www.slots.example/play?x=1\nhttps://slots.example/other\nhttp://dice.example"_qs), true);
    for (const QString &site : {u"slots.example"_qs, u"dice.example"_qs}) {
        const QList<FormRecord> entries = blocked(site);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().state, u"blocked"_qs);
        QCOMPARE(entries.first().link(u"report"_qs), done.id);
        QCOMPARE(entries.first().enteredBy, m_school->userId(Role::IctTechnician));
    }
}

void TestFilteringRegisters::whatIsBlockedAlreadyIsNotBlockedTwice()
{
    actionTaken(report(u"https://lottery.example/a"_qs), true);
    actionTaken(report(u"https://lottery.example/b"_qs), true);
    QCOMPARE(blocked(u"lottery.example"_qs).size(), 1);
    const auto again = m_school->tryAdd(Role::IctTechnician, sites(),
                                        {{u"site"_qs, u"Lottery.example"_qs}, {u"why"_qs, u"Gambling"_qs}});
    QVERIFY(refusal(again).contains(u"in the list already"_qs));
}

void TestFilteringRegisters::theTechniciansPartIsTheTechnicians()
{
    const FormRecord reported = report(u"https://odds.example"_qs);
    for (const Role role : {Role::Staff, Role::Dsl, Role::OnlineSafetyOfficer}) {
        QVERIFY(!m_school->trySet(role, reports(), reported, {{u"action_taken"_qs, u"Nothing"_qs}}));
        QVERIFY(!m_school->tryMove(role, reports(), reported, u"action-taken"_qs, {{u"action_taken"_qs, u"No"_qs}}));
    }
}

void TestFilteringRegisters::theHeadteacherDecidesAndSigns()
{
    const FormRecord asked = request(u"https://music.example/concert"_qs);
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"sign"_qs));
    for (const Role role : {Role::IctTechnician, Role::Dsl, Role::OnlineSafetyOfficer, Role::Staff})
        QVERIFY(!m_school->tryMove(role, requests(), asked, u"approved"_qs, {{u"decision_reasons"_qs, u"Fine"_qs}}));
    const QString why = refusal(m_school->tryMove(Role::Headteacher, requests(), asked, u"approved"_qs));
    QVERIFY2(why.contains(u"Reasons"_qs), qPrintable(why));
    const FormRecord approved = m_school->move(Role::Headteacher, requests(), asked, u"approved"_qs,
                                               {{u"decision_reasons"_qs, u"For the lesson"_qs}});
    QVERIFY(approved.isYes(u"approved"_qs));
    QCOMPARE(approved.link(u"authoriser"_qs), m_school->userId(Role::Headteacher));
    QCOMPARE(approved.date(u"decided_on"_qs), m_school->today());
    const QList<FormSignature> signatures = m_school->signatures(requests(), approved.id);
    QCOMPARE(signatures.size(), 1);
    QVERIFY(signatures.first().isGenuine && signatures.first().changed.isEmpty());
}

void TestFilteringRegisters::approvingARequestMakesTheTechniciansTask()
{
    const auto before = m_school->tasks(Role::IctTechnician).count(u"unblock"_qs);
    const FormRecord approved = m_school->move(Role::Headteacher, requests(), request(u"https://maps.example"_qs),
                                               u"approved"_qs, {{u"decision_reasons"_qs, u"Geography"_qs}});
    QCOMPARE(m_school->tasks(Role::IctTechnician).count(u"unblock"_qs), before + 1);
    const FormRecord open = m_school->move(Role::IctTechnician, requests(), approved, u"unblocked"_qs);
    QCOMPARE(open.date(u"unblocked_on"_qs), m_school->today());
    QCOMPARE(m_school->tasks(Role::IctTechnician).count(u"unblock"_qs), before);
}

void TestFilteringRegisters::aRefusedRequestIsSignedWithItsReasons()
{
    const FormRecord refused
        = m_school->move(Role::Headteacher, requests(), request(u"https://chat.example"_qs), u"refused"_qs,
                         {{u"decision_reasons"_qs, u"Strangers can write to pupils there"_qs}});
    QVERIFY(refused.has(u"approved"_qs) && !refused.isYes(u"approved"_qs));
    QCOMPARE(m_school->signatures(requests(), refused.id).size(), 1);
    QVERIFY(!m_school->tryMove(Role::IctTechnician, requests(), refused, u"unblocked"_qs));
}

void TestFilteringRegisters::unblockedIsReviewedOrBlockedAgain()
{
    const FormRecord approved
        = m_school->move(Role::Headteacher, requests(), request(u"https://games.example/chess"_qs), u"approved"_qs,
                         {{u"decision_reasons"_qs, u"Chess club"_qs}});
    const FormRecord open = m_school->move(Role::IctTechnician, requests(), approved, u"unblocked"_qs,
                                           {{u"review_on"_qs, m_school->day(3)}});
    QVERIFY(m_school->tasks(Role::OnlineSafetyOfficer).contains(u"review"_qs));
    const QString why = refusal(m_school->tryMove(Role::OnlineSafetyOfficer, requests(), open, u"reviewed"_qs));
    QVERIFY2(why.contains(u"what the review found"_qs), qPrintable(why));
    const FormRecord reviewed = m_school->move(Role::OnlineSafetyOfficer, requests(), open, u"reviewed"_qs,
                                               {{u"review"_qs, u"Used as agreed"_qs}});
    QVERIFY(!m_school->tryMove(Role::IctTechnician, requests(), reviewed, u"blocked-again"_qs)); // without a reason
    m_school->move(Role::IctTechnician, requests(), reviewed, u"blocked-again"_qs, {}, u"It now has a chat"_qs);
    const QList<FormRecord> entries = blocked(u"games.example"_qs);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().link(u"request"_qs), approved.id);
    QCOMPARE(entries.first().text(u"why"_qs), u"It now has a chat"_qs);
}

void TestFilteringRegisters::aSiteIsAllowedOnlyAfterTheHeadteacherApprovedAccess()
{
    const FormRecord site = m_school->add(Role::IctTechnician, sites(),
                                          {{u"site"_qs, u"news.example"_qs},
                                           {u"address"_qs, u"https://news.example"_qs},
                                           {u"why"_qs, u"Blocked by its category"_qs}});
    const auto allow = [&](const FormRecord &record) {
        return m_school->tryMove(Role::IctTechnician, sites(), record, u"allowed"_qs, {}, u"Needed in lessons"_qs);
    };
    QVERIFY(refusal(allow(site)).contains(u"headteacher has approved no"_qs));
    m_school->move(Role::Headteacher, requests(), request(u"https://www.news.example/today"_qs), u"approved"_qs,
                   {{u"decision_reasons"_qs, u"Current affairs"_qs}});
    const auto allowed = allow(site);
    QVERIFY2(allowed, qPrintable(refusal(allowed)));
}

void TestFilteringRegisters::aBanSaysWhoWhenHowFromUntilAndSupervision()
{
    const RecordId pupil = m_school->addPupil(u"Rhys"_qs, u"Owen"_qs);
    Values ban{{u"pupil"_qs, pupil.toText()}, {u"how"_qs, u"A proxy"_qs}, {u"until"_qs, m_school->day(-1)}};
    QVERIFY(refusal(m_school->tryAdd(Role::IctTechnician, u"bans"_qs, ban)).contains(u"Close supervision"_qs));
    ban.insert(u"supervision"_qs, u"Only in the library, beside the librarian"_qs);
    QVERIFY(refusal(m_school->tryAdd(Role::IctTechnician, u"bans"_qs, ban)).contains(u"Banned until: Earlier than"_qs));
    ban.insert(u"from_day"_qs, m_school->day(-20));
    QVERIFY(refusal(m_school->tryAdd(Role::IctTechnician, u"bans"_qs, ban)).contains(u"Banned from: Earlier than"_qs));
    ban.insert(u"attempted_on"_qs, m_school->day(-20));
    const FormRecord inForce = m_school->add(Role::IctTechnician, u"bans"_qs, ban);
    QVERIFY(m_school->tasks(Role::IctTechnician).contains(u"ban-ends"_qs));
    m_school->move(Role::IctTechnician, u"bans"_qs, inForce, u"ended"_qs, {}, u"It has run out"_qs);
    QVERIFY(!m_school->tasks(Role::IctTechnician).contains(u"ban-ends"_qs));
}

void TestFilteringRegisters::onlySchoolOwnedDevicesAreApprovedByTheOnlineSafetyOfficer()
{
    const auto device = [this](int owned) {
        return m_school->add(Role::IctTechnician, u"devices"_qs,
                             {{u"asset_tag"_qs, owned != 0 ? u"QP-0101"_qs : u"QP-0102"_qs},
                              {u"description"_qs, u"Tablet"_qs},
                              {u"school_owned"_qs, owned}});
    };
    const auto approve = [this](Role role, const FormRecord &record) {
        return m_school->tryMove(role, u"devices"_qs, record, u"approved"_qs);
    };
    const QString why = refusal(approve(Role::OnlineSafetyOfficer, device(0)));
    QVERIFY2(why.contains(u"school-owned"_qs), qPrintable(why));
    const FormRecord own = device(1);
    QVERIFY(!approve(Role::IctTechnician, own));
    const auto approved = approve(Role::OnlineSafetyOfficer, own);
    QVERIFY2(approved, qPrintable(refusal(approved)));
    QCOMPARE(approved->link(u"approved_by"_qs), m_school->userId(Role::OnlineSafetyOfficer));
    QVERIFY(m_school->seen(Role::Staff, u"devices"_qs).isEmpty());
    const FormRecord given
        = m_school->set(Role::IctTechnician, u"devices"_qs, *approved, {{u"given_to"_qs, m_school->user(Role::Staff)}});
    QCOMPARE(m_school->seen(Role::Staff, u"devices"_qs).size(), 1);
    const FormRecord withdrawn
        = m_school->move(Role::OnlineSafetyOfficer, u"devices"_qs, given, u"withdrawn"_qs, {}, u"Lost"_qs);
    QCOMPARE(withdrawn.date(u"withdrawn_on"_qs), m_school->today());
}

void TestFilteringRegisters::aDeviceIsListedOnce()
{
    const Values device{{u"asset_tag"_qs, u"QP-0200"_qs}, {u"description"_qs, u"Camera"_qs}, {u"school_owned"_qs, 1}};
    m_school->add(Role::IctTechnician, u"devices"_qs, device);
    QVERIFY(refusal(m_school->tryAdd(Role::IctTechnician, u"devices"_qs, device)).contains(u"QP-0200"_qs));
}

void TestFilteringRegisters::pupilAccessIsSignedByHeadteacherAndTechnician()
{
    const QString place = u"pupil-access"_qs;
    const FormRecord asked
        = m_school->add(Role::Staff, place,
                        {{u"class_name"_qs, u"9B"_qs},
                         {u"ages"_qs, u"13 to 14"_qs},
                         {u"platform"_qs, m_school->named(u"platforms"_qs, u"name"_qs, u"YouTube"_qs).toText()},
                         {u"activity"_qs, u"Media studies"_qs},
                         {u"from_day"_qs, m_school->day(1)},
                         {u"until"_qs, m_school->day(5)}});
    QVERIFY(!m_school->tryMove(Role::IctTechnician, place, asked, u"permitted"_qs));
    const FormRecord permitted = m_school->move(Role::Headteacher, place, asked, u"permitted"_qs);
    const QString why = refusal(m_school->tryMove(Role::IctTechnician, place, permitted, u"open"_qs));
    QVERIFY2(why.contains(u"Network security measures"_qs), qPrintable(why));
    const FormRecord open = m_school->move(Role::IctTechnician, place, permitted, u"open"_qs,
                                           {{u"security"_qs, u"Opened for one room, comments off"_qs}});
    const QList<FormSignature> signatures = m_school->signatures(place, open.id);
    QCOMPARE(signatures.size(), 2);
    QVERIFY(signatures.first().isGenuine && signatures.last().isGenuine);
    QVERIFY(!m_school->tasks(Role::IctTechnician).contains(u"access-ends"_qs));
    m_school->clock().advance(6LL * 24 * 3600 * 1000);
    QVERIFY(m_school->tasks(Role::IctTechnician).contains(u"access-ends"_qs));
    m_school->move(Role::IctTechnician, place, open, u"ended"_qs, {}, u"The days are over"_qs);
}

void TestFilteringRegisters::noPupilAccessBelowThePlatformsAge()
{
    const QString place = u"pupil-access"_qs;
    const FormRecord asked
        = m_school->add(Role::Staff, place,
                        {{u"class_name"_qs, u"7A"_qs},
                         {u"ages"_qs, u"11 to 12"_qs},
                         {u"platform"_qs, m_school->named(u"platforms"_qs, u"name"_qs, u"TikTok"_qs).toText()},
                         {u"activity"_qs, u"Dance"_qs},
                         {u"from_day"_qs, m_school->day(1)},
                         {u"until"_qs, m_school->day(5)}});
    const QString why = refusal(m_school->tryMove(Role::Headteacher, place, asked, u"permitted"_qs));
    QVERIFY2(why.contains(u"TikTok takes nobody under 13"_qs), qPrintable(why));
}

void TestFilteringRegisters::theFilteringReviewIsYearlyAndLedByTheDsl()
{
    const QString place = u"filtering-reviews"_qs;
    QVERIFY(m_school->tasks(Role::Dsl).contains(u"yearly-review"_qs));
    const FormRecord draft = m_school->add(Role::Dsl, place, {{u"checked"_qs, u"The filter's categories"_qs}});
    const QString why = refusal(m_school->tryMove(Role::Dsl, place, draft, u"completed"_qs));
    QVERIFY2(why.contains(u"What was found"_qs) && why.contains(u"Why"_qs), qPrintable(why));
    const Values rest{{u"found"_qs, u"Two gaps"_qs}, {u"decided"_qs, u"Close them"_qs}, {u"why"_qs, u"Tests"_qs}};
    const FormRecord filled = m_school->set(Role::Dsl, place, draft, rest);
    QVERIFY(!m_school->tryMove(Role::Headteacher, place, filled, u"completed"_qs));
    m_school->move(Role::Dsl, place, filled, u"completed"_qs);
    QVERIFY(!m_school->tasks(Role::Dsl).contains(u"yearly-review"_qs));
    m_school->clock().advance(340LL * 24 * 3600 * 1000);
    QVERIFY(m_school->tasks(Role::Dsl).contains(u"yearly-review"_qs));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestFilteringRegisters)
#include "test_filtering_registers.moc"
