#include "tests/support/form_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

constexpr qint64 Day = 24LL * 3600 * 1000;

QString training() { return u"training"_qs; }
QString policies() { return u"policies"_qs; }
QString requests() { return u"data-requests"_qs; }
QString breaches() { return u"data-breaches"_qs; }

} // namespace

/// Training, communications, policy review, data protection: spec/registers.md, sections 7 and 8.
class TestSchoolRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<FormSchool>(); }
    void init() { m_school->clock().set(QDateTime(QDate(2026, 11, 22), QTime(9, 41), Qt::UTC)); }
    void staffAreTrainedAtInduction();
    void pupilsEveryTerm();
    void staffAndParentsOnceAYear();
    void plannedTrainingIsHeldAndSaysWhoAttended();
    void staffReadTheirOwnTraining();
    void parentsAreToldOnceAYear();
    void policiesBeginWithThisPolicy();
    void aPolicyReviewIsDue();
    void aNewVersionTakesThePlaceOfTheOld();
    void requestsAreDueInOneMonth();
    void aRequestNeedsAuthorityAndAnAnswer();
    void theRegulatorIsToldWithinSeventyTwoHours();
    void whoWasToldAndTheReasons();
    void onlyTheDataProtectionOfficersWrite();

private:
    FormRecord hold(Role role, const Values &values);
    FormRecord breach(qint64 hoursAgo);

    std::unique_ptr<FormSchool> m_school;
};

FormRecord TestSchoolRegisters::hold(Role role, const Values &values)
{
    Values all{{u"topic"_qs, u"Safer use of social media"_qs}};
    all.insert(values);
    return m_school->move(role, training(), m_school->add(role, training(), all), u"held"_qs);
}

void TestSchoolRegisters::staffAreTrainedAtInduction()
{
    const auto missing = [this] { return m_school->tasks(Role::Headteacher).count(u"induction"_qs); };
    QCOMPARE(missing(), 0); // everybody has just started
    m_school->clock().advance(15 * Day);
    const auto all = missing();
    QCOMPARE(all, 10); // whoever works at the school; no CEO, governor or chair
    hold(Role::Headteacher,
         {{u"kind"_qs, u"induction"_qs}, {u"attended"_qs, m_school->users({Role::Staff, Role::Dsl})}});
    QCOMPARE(missing(), all - 2);
}

void TestSchoolRegisters::pupilsEveryTerm()
{
    const auto waits = [this] { return m_school->tasks(Role::OnlineSafetyOfficer).contains(u"termly"_qs); };
    QVERIFY(waits()); // 22 November: six weeks of the autumn term are over
    const Values lesson{{u"kind"_qs, u"pupils"_qs}, {u"whom"_qs, u"Years 7 to 11"_qs}};
    QVERIFY(refusal(m_school->tryAdd(Role::OnlineSafetyOfficer, training(), lesson)).contains(u"Topic"_qs));
    Values held = lesson;
    held.insert(u"medium"_qs, u"assembly"_qs);
    held.insert(u"date"_qs, m_school->day(-90)); // before September: last year's
    hold(Role::OnlineSafetyOfficer, held);
    QVERIFY(waits());
    held.insert(u"date"_qs, m_school->day(-30));
    hold(Role::OnlineSafetyOfficer, held);
    QVERIFY(!waits());
    m_school->clock().advance(100 * Day); // March: the spring term's lesson
    QVERIFY(waits());
}

void TestSchoolRegisters::staffAndParentsOnceAYear()
{
    m_school->clock().set(QDateTime(QDate(2027, 8, 1), QTime(9, 0), Qt::UTC));
    const auto waits = [this](const QString &kind) { return m_school->tasks(Role::Headteacher).contains(kind); };
    QVERIFY(waits(u"staff-training"_qs) && waits(u"parents-invited"_qs));
    hold(Role::Headteacher, {{u"kind"_qs, u"ongoing"_qs}, {u"attended"_qs, m_school->user(Role::Staff)}});
    hold(Role::Headteacher, {{u"kind"_qs, u"parents"_qs}, {u"whom"_qs, u"All parents"_qs}});
    QVERIFY(!waits(u"staff-training"_qs) && !waits(u"parents-invited"_qs));
}

void TestSchoolRegisters::plannedTrainingIsHeldAndSaysWhoAttended()
{
    const FormRecord planned = m_school->add(
        Role::Headteacher, training(),
        {{u"topic"_qs, u"Spotting grooming"_qs}, {u"kind"_qs, u"ongoing"_qs}, {u"date"_qs, m_school->day(3)}});
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"training"_qs));
    const auto hold = [&](const Values &values) {
        return m_school->tryMove(Role::Headteacher, training(), planned, u"held"_qs, values);
    };
    const QString early = refusal(hold({}));
    QVERIFY2(early.contains(u"It is planned for"_qs) && early.contains(u"who attended"_qs), qPrintable(early));
    m_school->clock().advance(4 * Day);
    const auto held = hold({{u"attended"_qs, m_school->user(Role::Staff)}});
    QVERIFY2(held, qPrintable(refusal(held)));
}

void TestSchoolRegisters::staffReadTheirOwnTraining()
{
    hold(Role::Headteacher, {{u"kind"_qs, u"ongoing"_qs}, {u"attended"_qs, m_school->user(Role::Dsl)}});
    const auto others = m_school->seen(Role::Staff, training());
    for (const FormRecord &own : others)
        QVERIFY(own.ids(u"attended"_qs).contains(m_school->userId(Role::Staff)));
    hold(Role::Headteacher, {{u"kind"_qs, u"ongoing"_qs}, {u"attended"_qs, m_school->user(Role::Staff)}});
    QCOMPARE(m_school->seen(Role::Staff, training()).size(), others.size() + 1);
    QVERIFY(!m_school->tryAdd(Role::Staff, training(), {{u"topic"_qs, u"Mine"_qs}, {u"kind"_qs, u"ongoing"_qs}}));
}

void TestSchoolRegisters::parentsAreToldOnceAYear()
{
    const QString place = u"parent-communications"_qs;
    const auto waits = [this] { return m_school->tasks(Role::Headteacher).contains(u"tell-parents"_qs); };
    QVERIFY(waits());
    const FormRecord draft
        = m_school->add(Role::Office, place,
                        {{u"subject"_qs, u"Online this year"_qs}, {u"whom"_qs, u"All"_qs}, {u"way"_qs, u"letter"_qs}});
    const QString why = refusal(m_school->tryMove(Role::Office, place, draft, u"sent"_qs));
    QVERIFY2(why.contains(u"filter and monitor"_qs) && why.contains(u"asked to do online"_qs)
                 && why.contains(u"interacting with online"_qs),
             qPrintable(why));
    m_school->move(Role::Office, place, draft, u"sent"_qs,
                   {{u"systems"_qs, u"A filter and a monitor"_qs},
                    {u"asked"_qs, u"Homework on the learning platform"_qs},
                    {u"meeting_whom"_qs, u"Their own teachers"_qs}});
    QVERIFY(!waits());
    m_school->clock().advance(340 * Day);
    QVERIFY(waits());
}

void TestSchoolRegisters::policiesBeginWithThisPolicy()
{
    const QList<FormRecord> all = m_school->all(policies());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().state, u"in-force"_qs);
    QCOMPARE(all.first().text(u"name"_qs), u"Social Media and Networking Policy"_qs);
    QCOMPARE(all.first().date(u"approved_on"_qs), QDate(2024, 11, 6));
    QCOMPARE(all.first().date(u"next_review"_qs), QDate(2025, 11, 30));
}

void TestSchoolRegisters::aPolicyReviewIsDue()
{
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"policy-review"_qs)); // since November 2025
    QVERIFY(m_school->tasks(Role::Ceo).contains(u"policy-review"_qs));
    QVERIFY(!m_school->tasks(Role::Staff).contains(u"policy-review"_qs));
    const FormRecord policy = m_school->all(policies()).constFirst();
    m_school->set(Role::Headteacher, policies(), policy, {{u"next_review"_qs, m_school->day(200)}});
    QVERIFY(!m_school->tasks(Role::Headteacher).contains(u"policy-review"_qs));
}

void TestSchoolRegisters::aNewVersionTakesThePlaceOfTheOld()
{
    const FormRecord old = m_school->all(policies()).constFirst();
    const FormRecord draft = m_school->add(Role::Headteacher, policies(),
                                           {{u"name"_qs, old.text(u"name"_qs)}, {u"version"_qs, u"November 2026"_qs}});
    const QString why = refusal(m_school->tryMove(Role::Headteacher, policies(), draft, u"in-force"_qs));
    QVERIFY2(why.contains(u"Approved by"_qs) && why.contains(u"Next review"_qs), qPrintable(why));
    m_school->move(Role::Headteacher, policies(), draft, u"in-force"_qs,
                   {{u"approved_by"_qs, u"Trust Board"_qs},
                    {u"approved_on"_qs, m_school->day(-2)},
                    {u"next_review"_qs, m_school->day(363)}});
    const FormRecord after = m_school->now(policies(), old.id);
    QCOMPARE(after.state, u"superseded"_qs);
    QVERIFY(after.reason.contains(u"November 2026"_qs));
}

void TestSchoolRegisters::requestsAreDueInOneMonth()
{
    const FormRecord received = m_school->add(
        Role::Dpo, requests(),
        {{u"requester"_qs, u"Mr Finch"_qs}, {u"received_on"_qs, u"2026-10-31"_qs}, {u"right_of"_qs, u"parent"_qs}});
    const FormRegister &form = *formRegister(requests());
    QCOMPARE(form.nextReview(received), QDate(2026, 11, 30)); // no 31 November
    QVERIFY(m_school->tasks(Role::Dpo).contains(u"data-request"_qs));
    const FormRecord extended = m_school->set(Role::Dpo, requests(), received,
                                              {{u"extended"_qs, 1}, {u"extended_why"_qs, u"Twelve years of files"_qs}});
    QCOMPARE(form.nextReview(extended), QDate(2027, 1, 31));
}

void TestSchoolRegisters::aRequestNeedsAuthorityAndAnAnswer()
{
    const FormRecord received
        = m_school->add(Role::Dpl, requests(), {{u"requester"_qs, u"A pupil"_qs}, {u"right_of"_qs, u"child"_qs}});
    QVERIFY(refusal(m_school->tryMove(Role::Dpo, requests(), received, u"accepted"_qs)).contains(u"right to ask"_qs));
    const FormRecord accepted = m_school->move(Role::Dpo, requests(), received, u"accepted"_qs,
                                               {{u"authority"_qs, u"Known to us; competent"_qs}});
    QVERIFY(refusal(m_school->tryMove(Role::Dpo, requests(), accepted, u"answered"_qs)).contains(u"what was given"_qs));
    const FormRecord answered = m_school->move(Role::Dpo, requests(), accepted, u"answered"_qs,
                                               {{u"answer"_qs, u"Everything, two other pupils covered"_qs}});
    QCOMPARE(answered.date(u"answered_on"_qs), m_school->today());
}

FormRecord TestSchoolRegisters::breach(qint64 hoursAgo)
{
    return m_school->add(Role::Dpo, breaches(),
                         {{u"title"_qs, u"Letter to the wrong address"_qs},
                          {u"found_at"_qs, m_school->clock().clock().msecs() - hoursAgo * 3600 * 1000},
                          {u"what"_qs, u"Two letters were swapped"_qs},
                          {u"whose"_qs, u"Two families' addresses"_qs}});
}

void TestSchoolRegisters::theRegulatorIsToldWithinSeventyTwoHours()
{
    const FormRecord found = breach(1);
    QCOMPARE(formRegister(breaches())->nextReview(found), m_school->today().addDays(3));
    const auto waiting = [this] { return m_school->tasks(Role::Dpo).count(u"72-hours"_qs); };
    const auto before = waiting();
    QVERIFY(before > 0);
    const FormRecord assessed
        = m_school->move(Role::Dpo, breaches(), found, u"assessed"_qs,
                         {{u"effect"_qs, u"An address is known to a stranger"_qs}, {u"risk"_qs, u"likely"_qs}});
    QCOMPARE(waiting(), before);
    m_school->set(Role::Dpo, breaches(), assessed, {{u"told_regulator_at"_qs, m_school->clock().clock().msecs()}});
    QCOMPARE(waiting(), before - 1);
}

void TestSchoolRegisters::whoWasToldAndTheReasons()
{
    const FormRecord found = breach(100);
    const QString unassessed = refusal(m_school->tryMove(Role::Dpo, breaches(), found, u"assessed"_qs));
    QVERIFY2(unassessed.contains(u"risk is not assessed"_qs), qPrintable(unassessed));
    const FormRecord assessed = m_school->move(Role::Dpo, breaches(), found, u"assessed"_qs,
                                               {{u"effect"_qs, u"Addresses"_qs}, {u"risk"_qs, u"high"_qs}});
    const auto close = [&](const Values &values) {
        return refusal(m_school->tryMove(Role::Dpo, breaches(), assessed, u"closed"_qs, values));
    };
    Values values;
    QVERIFY(close(values).contains(u"Information Commissioner has not been told"_qs));
    QVERIFY(close(values).contains(u"people concerned were told"_qs));
    values = {{u"told_regulator_at"_qs, m_school->clock().clock().msecs()},
              {u"told"_qs, u"Both families, by telephone"_qs},
              {u"measures"_qs, u"Window envelopes"_qs}};
    QVERIFY(close(values).contains(u"after 72 hours"_qs));
    values.insert(u"reasons"_qs, u"It came to light over a weekend"_qs);
    QCOMPARE(close(values), QString());
}

void TestSchoolRegisters::onlyTheDataProtectionOfficersWrite()
{
    const FormRecord found = breach(1);
    for (const Role role : {Role::Office, Role::Headteacher, Role::Ceo})
        QVERIFY(!m_school->tryMove(role, breaches(), found, u"cancelled"_qs, {}, u"A slip"_qs));
    QVERIFY(m_school->seen(Role::Governor, breaches()).isEmpty());
    QVERIFY(m_school->seen(Role::Staff, breaches()).isEmpty());
    QCOMPARE(m_school->seen(Role::Headteacher, breaches()).size(), m_school->all(breaches()).size());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestSchoolRegisters)
#include "test_school_registers.moc"
