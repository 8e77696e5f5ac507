#include "tests/support/form_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString attempts() { return u"contact-attempts"_qs; }
QString breaches() { return u"breaches"_qs; }

} // namespace

/// Contact attempts, breaches, complaints: spec/registers.md, section 5.
class TestConductRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAdultWhoContactedAPupilIsNotThisButACase();
    void aPupilsAttemptIsToldToTheHeadteacher();
    void aBreachByStaffIsReadByHeadteacherAndCeo();
    void neverByItsSubject();
    void breachesByPupilsAndParentsAreReadByTheDsl();
    void theParentsMeetingWithTheHeadteacher();
    void whichRuleAndUnderWhichPolicy();
    void aComplaintIsHandledWithTheLocalGoverningBody();

private:
    FormRecord attempt();
    FormRecord breach(Role role, const Values &whose);
    bool sees(Role role, const FormRecord &breach);

    std::unique_ptr<FormSchool> m_school;
    RecordId m_pupil;
};

void TestConductRegisters::initTestCase()
{
    m_school = std::make_unique<FormSchool>();
    m_pupil = m_school->addPupil(u"Nia"_qs, u"Roberts"_qs);
}

FormRecord TestConductRegisters::attempt()
{
    return m_school->add(Role::Staff, attempts(),
                         {{u"pupil"_qs, m_pupil.toText()},
                          {u"platform"_qs, u"Instagram"_qs},
                          {u"what"_qs, u"Asked to follow a private account"_qs}});
}

FormRecord TestConductRegisters::breach(Role role, const Values &whose)
{
    Values values{{u"place"_qs, u"Facebook"_qs}, {u"rule"_qs, u"Posted a photograph of pupils"_qs}};
    values.insert(whose);
    return m_school->add(role, breaches(), values);
}

bool TestConductRegisters::sees(Role role, const FormRecord &breach)
{
    const QList<FormRecord> seen = m_school->seen(role, breaches());
    return std::any_of(seen.begin(), seen.end(), [&](const FormRecord &one) { return one.id == breach.id; });
}

void TestConductRegisters::anAdultWhoContactedAPupilIsNotThisButACase()
{
    const auto entered = m_school->tryAdd(Role::Staff, attempts(),
                                          {{u"made_by"_qs, u"adult"_qs},
                                           {u"pupil"_qs, m_pupil.toText()},
                                           {u"platform"_qs, u"Instagram"_qs},
                                           {u"what"_qs, u"Wrote to a pupil"_qs}});
    QVERIFY2(refusal(entered).contains(u"is not a contact attempt but a case"_qs), qPrintable(refusal(entered)));
    const auto changed = m_school->trySet(Role::Staff, attempts(), attempt(), {{u"made_by"_qs, u"adult"_qs}});
    QVERIFY(refusal(changed).contains(u"a case"_qs));
}

void TestConductRegisters::aPupilsAttemptIsToldToTheHeadteacher()
{
    const FormRecord reported = attempt();
    QCOMPARE(reported.link(u"reported_by"_qs), m_school->userId(Role::Staff));
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"contact-attempt"_qs));
    const auto close = [&](const Values &values) {
        return m_school->tryMove(Role::Headteacher, attempts(), reported, u"dealt-with"_qs, values);
    };
    const QString why = refusal(close({}));
    QVERIFY2(why.contains(u"Told to the headteacher on"_qs) && why.contains(u"Action"_qs), qPrintable(why));
    QVERIFY(!m_school->tryMove(Role::Staff, attempts(), reported, u"dealt-with"_qs,
                               {{u"told_on"_qs, m_school->day()}, {u"action"_qs, u"None"_qs}}));
    const auto done = close({{u"told_on"_qs, m_school->day()}, {u"action"_qs, u"Spoke with the pupil"_qs}});
    QVERIFY2(done, qPrintable(refusal(done)));
}

void TestConductRegisters::aBreachByStaffIsReadByHeadteacherAndCeo()
{
    const FormRecord entered = breach(
        Role::Staff, {{u"by_whom"_qs, u"staff"_qs}, {u"staff_member"_qs, m_school->user(Role::IctTechnician)}});
    for (const Role role : {Role::Headteacher, Role::Ceo, Role::Staff}) // staff: what they reported themselves
        QVERIFY(sees(role, entered));
    for (const Role role : {Role::Dsl, Role::Dpo, Role::Office, Role::IctTechnician, Role::Governor})
        QVERIFY(!sees(role, entered));
}

void TestConductRegisters::neverByItsSubject()
{
    const FormRecord about
        = breach(Role::Ceo, {{u"by_whom"_qs, u"staff"_qs}, {u"staff_member"_qs, m_school->user(Role::Headteacher)}});
    QVERIFY(!sees(Role::Headteacher, about));
    QVERIFY(sees(Role::Ceo, about));
    QVERIFY(!m_school->trySet(Role::Headteacher, breaches(), about, {{u"place"_qs, u"Elsewhere"_qs}}));
}

void TestConductRegisters::breachesByPupilsAndParentsAreReadByTheDsl()
{
    const FormRecord pupils = breach(Role::Staff, {{u"by_whom"_qs, u"pupil"_qs}, {u"pupil"_qs, m_pupil.toText()}});
    for (const Role role : {Role::Headteacher, Role::Dsl, Role::Dpo, Role::Staff})
        QVERIFY(sees(role, pupils));
    QVERIFY(!sees(Role::IctTechnician, pupils));
}

void TestConductRegisters::theParentsMeetingWithTheHeadteacher()
{
    const FormRecord reported
        = breach(Role::Headteacher,
                 {{u"by_whom"_qs, u"parent"_qs}, {u"parent_name"_qs, u"Mrs Vale"_qs}, {u"date"_qs, m_school->day(-3)}});
    const FormRecord inHand = m_school->move(Role::Headteacher, breaches(), reported, u"in-hand"_qs,
                                             {{u"policy"_qs, u"parents-conduct"_qs}});
    QVERIFY(m_school->tasks(Role::Headteacher).contains(u"meeting"_qs));
    const auto close = [&](const FormRecord &record) {
        return m_school->tryMove(Role::Headteacher, breaches(), record, u"closed"_qs,
                                 {{u"outcome"_qs, u"The post was removed"_qs}});
    };
    QVERIFY(refusal(close(inHand)).contains(u"meeting with the headteacher has no date"_qs));
    const FormRecord planned
        = m_school->set(Role::Headteacher, breaches(), inHand, {{u"meeting_on"_qs, m_school->day(2)}});
    QVERIFY(refusal(close(planned)).contains(u"meeting with the headteacher is on"_qs));
    const auto before
        = m_school->trySet(Role::Headteacher, breaches(), planned, {{u"meeting_on"_qs, m_school->day(-4)}});
    QVERIFY2(refusal(before).contains(u"Meeting with the headteacher: Earlier than \"Date\""_qs),
             qPrintable(refusal(before)));
    const FormRecord met
        = m_school->set(Role::Headteacher, breaches(), planned, {{u"meeting_on"_qs, m_school->day(-1)}});
    const auto done = close(met);
    QVERIFY2(done, qPrintable(refusal(done)));
}

void TestConductRegisters::whichRuleAndUnderWhichPolicy()
{
    const Values pupils{{u"by_whom"_qs, u"pupil"_qs}, {u"pupil"_qs, m_pupil.toText()}, {u"place"_qs, u"X"_qs}};
    QVERIFY(refusal(m_school->tryAdd(Role::Staff, breaches(), pupils)).contains(u"Which rule"_qs));
    const FormRecord reported = breach(Role::Staff, pupils);
    const QString why = refusal(m_school->tryMove(Role::Dsl, breaches(), reported, u"in-hand"_qs));
    QVERIFY2(why.contains(u"Handled under"_qs), qPrintable(why));
    const FormRecord inHand
        = m_school->move(Role::Dsl, breaches(), reported, u"in-hand"_qs, {{u"policy"_qs, u"behaviour"_qs}});
    const QString open = refusal(m_school->tryMove(Role::Dsl, breaches(), inHand, u"closed"_qs));
    QVERIFY2(open.contains(u"Outcome"_qs), qPrintable(open));
    m_school->move(Role::Dsl, breaches(), inHand, u"closed"_qs, {{u"outcome"_qs, u"Two detentions"_qs}});
}

void TestConductRegisters::aComplaintIsHandledWithTheLocalGoverningBody()
{
    const QString place = u"complaints"_qs;
    const FormRecord received = m_school->add(Role::Headteacher, place,
                                              {{u"about"_qs, u"Photographs of sports day"_qs},
                                               {u"complainant"_qs, u"A parent"_qs},
                                               {u"details"_qs, u"Not asked"_qs}});
    QVERIFY(!m_school->tryAdd(Role::Staff, place,
                              {{u"about"_qs, u"x"_qs}, {u"complainant"_qs, u"x"_qs}, {u"details"_qs, u"x"_qs}}));
    const FormRecord inHand = m_school->move(Role::Headteacher, place, received, u"in-hand"_qs);
    const auto answer = [&](const Values &values) {
        return m_school->tryMove(Role::Headteacher, place, inHand, u"answered"_qs, values);
    };
    QVERIFY(refusal(answer({{u"outcome"_qs, u"Apologised"_qs}})).contains(u"local governing body"_qs));
    const auto done = answer({{u"outcome"_qs, u"Apologised"_qs}, {u"governors"_qs, u"Agreed on 20 November"_qs}});
    QVERIFY2(done, qPrintable(refusal(done)));
    QCOMPARE(done->date(u"answered_on"_qs), m_school->today());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestConductRegisters)
#include "test_conduct_registers.moc"
