#include "models/cases/case_evidence.h"
#include "models/cases/case_json.h"
#include "models/cases/case_patterns.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_trail.h"
#include "models/cases/case_veil.h"
#include "models/cases/case_words.h"
#include "models/registers/form_tasks.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/support/case_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

FormRecord about(const QString &concerns, const QString &kind, const Values &more = {})
{
    FormRecord record;
    record.set(u"concerns"_qs, concerns);
    record.set(u"kind"_qs, kind);
    for (auto value = more.begin(); value != more.end(); ++value)
        record.set(value.key(), value.value());
    return record;
}

Values closing(const Values &more = {})
{
    Values values{{u"outcome_kind"_qs, u"resolved"_qs},
                  {u"outcome"_qs, u"Both apologised; the group was closed"_qs},
                  {u"cp_reference"_qs, u"CP-104"_qs}};
    values.insert(more);
    return values;
}

/// Of the closed vaults; about one record where it is named.
QStringList taskKinds(Register &reg, const RecordId &record = {})
{
    QStringList kinds;
    const auto tasks = wait(readFormTasks(reg));
    for (const FormTask &task : tasks.value_or(QList<FormTask>())) {
        const FormRegister *form = formRegister(task.place);
        if (form && !form->isInOffice() && (record.isNull() || task.record == record))
            kinds << task.kind;
    }
    return kinds;
}

QList<TrailEntry> readingsIn(CaseSchool &school, const RecordId &record)
{
    const auto raw = school.fixture().raw(u"safeguarding"_qs);
    TrailFilter filter;
    filter.record = record;
    QList<TrailEntry> entries = readTrail(*raw, filter).value_or(QList<TrailEntry>());
    entries.removeIf([](const TrailEntry &entry) { return entry.kind != Change::Kind::Log; });
    return entries;
}

} // namespace

/// Cases (policy, sections 8 and 10; the registers' specification, section 6) on real files.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<CaseSchool>(); }
    void whoLeads_data();
    void whoLeads();
    void whichPolicyApplies_data();
    void whichPolicyApplies();
    void leadAndPolicyAreChangedOnlyWithAReason();
    void everyFieldHasItsColumnInEveryClosedVault();
    void aCaseIsReadByThoseWhoHoldItsVaultAndNobodyElse();
    void whoIsAllegedReadsNothingOfIt();
    void aCaseAboutSomebodyElseDoesNotStayInTheVault();
    void aCaseClosesOnlyWithOutcomeAndItsReference();
    void anAllegationClosesOnlyWithTheLadosPart();
    void aClosedCaseIsReopenedWithAReason();
    void theChronologyIsOnlyAddedTo();
    void everyDecisionHasItsReasons();
    void nothingIsAddedToAClosedCase();
    void thePoliceDecisionIsTheHeadteachersAndTheJudgementTheDsls();
    void attachmentsAreSealedUntilThePolicesAdviceIsRecorded();
    void actionsAndReviewsWaitForThoseWhoseTheyAre();
    void theLadoIsContactedWithinOneWorkingDay();
    void aTransferIsDueWithinFiveSchoolDays_data();
    void aTransferIsDueWithinFiveSchoolDays();
    void noReceiptRaisesATask();
    void readingsAreLogged();
    void aCaseIsKeptUntilTwentyFiveYearsAfterTheYoungestsBirth();
    void aListThatLeavesItsVaultsIsOneEntryInEach();
    void theThirdConcernThisTermIsSaid();
    void theReasonOfAProtectionLiesInSafeguarding();
    void aRedactedCopyNamesNobody();
    void theCaseAsJsonHoldsItsChronology();

private:
    std::unique_ptr<CaseSchool> m_school;
};

void TestCases::whoLeads_data()
{
    QTest::addColumn<QString>("concerns");
    QTest::addColumn<QString>("lead");
    QTest::newRow("about the headteacher") << u"headteacher"_qs << u"chair-of-governors"_qs;
    QTest::newRow("about the DSL") << u"dsl"_qs << u"headteacher"_qs;
    QTest::newRow("about the CEO") << u"ceo"_qs << u"chair-of-trustees"_qs;
    QTest::newRow("about any other adult working in school") << u"staff"_qs << u"headteacher"_qs;
    QTest::newRow("otherwise") << u"pupil"_qs << u"dsl"_qs;
    QTest::newRow("unknown persons included") << u"unknown"_qs << u"dsl"_qs;
}

void TestCases::whoLeads()
{
    QFETCH(QString, concerns);
    const CaseRuling ruling = leadOf(about(concerns, u"cyberbullying"_qs));
    QTEST(ruling.key, "lead");
    QVERIFY(!ruling.because.isEmpty());
}

void TestCases::whichPolicyApplies_data()
{
    QTest::addColumn<FormRecord>("record");
    QTest::addColumn<QString>("policy");
    QTest::newRow("pupil cyberbullying") << about(u"pupil"_qs, u"cyberbullying"_qs) << u"anti-bullying"_qs;
    QTest::newRow("exploitation") << about(u"pupil"_qs, u"online-abuse"_qs) << u"safeguarding"_qs;
    QTest::newRow("a disclosure") << about(u"pupil"_qs, u"pupil-behaviour"_qs, {{u"disclosure"_qs, qint64(1)}})
                                  << u"safeguarding"_qs;
    QTest::newRow("other conduct of a pupil") << about(u"pupil"_qs, u"pupil-behaviour"_qs) << u"behaviour"_qs;
    QTest::newRow("allegation against staff") << about(u"staff"_qs, u"adult-conduct"_qs) << u"allegations"_qs;
    QTest::newRow("cyberbullying from staff") << about(u"staff"_qs, u"cyberbullying"_qs) << u"allegations"_qs;
    QTest::newRow("other conduct of staff")
        << about(u"staff"_qs, u"adult-conduct"_qs, {{u"allegation"_qs, qint64(0)}}) << u"staff-conduct"_qs;
    QTest::newRow("an adult outside") << about(u"unknown"_qs, u"adult-conduct"_qs) << u"safeguarding"_qs;
}

void TestCases::whichPolicyApplies()
{
    QFETCH(FormRecord, record);
    const CaseRuling ruling = policyOf(record);
    QTEST(ruling.key, "policy");
    QVERIFY(!ruling.because.isEmpty());
}

void TestCases::leadAndPolicyAreChangedOnlyWithAReason()
{
    CaseSchool &school = *m_school;
    FormRecord changed = school.openCase(Role::Dsl);
    for (const auto &[field, value, reason] :
         {std::tuple{u"lead_instead"_qs, u"headteacher"_qs, u"lead_reason"_qs},
          std::tuple{u"policy_instead"_qs, u"behaviour"_qs, u"policy_reason"_qs}}) {
        const auto bare = school.trySet(Role::Dsl, casesKey(), changed, {{field, value}});
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, Error::Code::Refused);
        const auto set
            = school.trySet(Role::Dsl, casesKey(), changed, {{field, value}, {reason, u"The DSL is away"_qs}});
        QVERIFY2(set, qPrintable(refusal(set)));
        changed = *set;
    }
    QCOMPARE(leadOf(changed).key, u"headteacher"_qs);
    QCOMPARE(leadOf(changed).because, u"The DSL is away"_qs);
    QCOMPARE(policyOf(changed).key, u"behaviour"_qs);
}

void TestCases::everyFieldHasItsColumnInEveryClosedVault()
{
    const RegisterFixture fixture;
    for (const QString &vault : {u"safeguarding"_qs, u"about-head"_qs, u"about-dsl"_qs, u"about-ceo"_qs}) {
        const auto raw = fixture.raw(vault);
        for (const FormRegister *form : closedRegisters()) {
            QStringList columns{u"id"_qs,         u"revision"_qs, u"state"_qs, u"school"_qs,
                                u"entered_by"_qs, u"entered"_qs,  u"moved"_qs, u"reason"_qs};
            for (const FormField &field : form->fields)
                columns << field.key;
            QStringList standing;
            Query query(*raw, u"SELECT name FROM pragma_table_info(?)"_qs);
            query.bind(form->table);
            QVERIFY(query.exec());
            while (query.next())
                standing << query.text(0);
            std::sort(columns.begin(), columns.end());
            std::sort(standing.begin(), standing.end());
            QCOMPARE(standing, columns);
        }
    }
}

void TestCases::aCaseIsReadByThoseWhoHoldItsVaultAndNobodyElse()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    for (const Role role : allRoles()) {
        const bool reads = role == Role::Dsl || role == Role::Headteacher;
        const auto book = wait(FormDesk(school.as(role), *formRegister(casesKey())).read());
        QVERIFY2(book && book->records.contains(open) == reads, qPrintable(roleKey(role)));
        QVERIFY2(book->records.isEmpty() == !reads, qPrintable(roleKey(role)));
        QVERIFY2(bool(wait(readCaseFile(school.as(role), open.id))) == reads, qPrintable(roleKey(role)));
        const auto added = school.tryAdd(
            role, casesKey(),
            {{u"concerns"_qs, u"pupil"_qs}, {u"kind"_qs, u"cyberbullying"_qs}, {u"summary"_qs, u"Another"_qs}});
        QVERIFY2(bool(added) == reads, qPrintable(roleKey(role)));
    }
}

void TestCases::whoIsAllegedReadsNothingOfIt()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(
        Role::Headteacher, {{u"concerns"_qs, u"staff"_qs}, {u"alleged_staff"_qs, school.user(Role::Dsl)}});
    QVERIFY(wait(readCaseFile(school.as(Role::Headteacher), open.id)));
    QVERIFY(!wait(readCaseFile(school.as(Role::Dsl), open.id)));
    QVERIFY(!wait(FormDesk(school.as(Role::Dsl), *formRegister(casesKey())).read())->records.contains(open));
}

void TestCases::aCaseAboutSomebodyElseDoesNotStayInTheVault()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    const auto changed = school.trySet(Role::Dsl, casesKey(), open, {{u"concerns"_qs, u"headteacher"_qs}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Refused);
    const auto added = school.tryAdd(
        Role::Dsl, casesKey(),
        {{u"concerns"_qs, u"headteacher"_qs}, {u"kind"_qs, u"adult-conduct"_qs}, {u"summary"_qs, u"Another"_qs}});
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::NotAllowed); // reported instead, sealed
}

void TestCases::aCaseClosesOnlyWithOutcomeAndItsReference()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    for (const QString &lacking : {u"outcome_kind"_qs, u"outcome"_qs, u"cp_reference"_qs}) {
        Values values = closing();
        values.remove(lacking);
        QVERIFY(!school.tryMove(Role::Dsl, casesKey(), open, u"closed"_qs, values));
    }
    const FormRecord closed = school.move(Role::Dsl, casesKey(), open, u"closed"_qs, closing());
    QCOMPARE(closed.text(u"closed_on"_qs), school.day());
    QVERIFY(!school.trySet(Role::Dsl, casesKey(), closed, {{u"summary"_qs, u"Nothing"_qs}}));
}

void TestCases::anAllegationClosesOnlyWithTheLadosPart()
{
    CaseSchool &school = *m_school;
    const FormRecord open
        = school.openCase(Role::Headteacher, {{u"concerns"_qs, u"staff"_qs}, {u"kind"_qs, u"adult-conduct"_qs}});
    QVERIFY(!school.tryMove(Role::Headteacher, casesKey(), open, u"closed"_qs, closing()));
    const Values lado{
        {u"lado_on"_qs, school.day()}, {u"lado_threshold"_qs, u"harm"_qs}, {u"lado_outcome"_qs, u"unfounded"_qs}};
    for (const QString &lacking : lado.keys()) {
        Values values = lado;
        values.remove(lacking);
        QVERIFY(!school.tryMove(Role::Headteacher, casesKey(), open, u"closed"_qs, closing(values)));
    }
    QVERIFY(school.tryMove(Role::Headteacher, casesKey(), open, u"closed"_qs, closing(lado)));
}

void TestCases::aClosedCaseIsReopenedWithAReason()
{
    CaseSchool &school = *m_school;
    const FormRecord closed = school.move(Role::Dsl, casesKey(), school.openCase(Role::Dsl), u"closed"_qs, closing());
    QVERIFY(!school.tryMove(Role::Dsl, casesKey(), closed, u"open"_qs));
    const FormRecord again = school.move(Role::Dsl, casesKey(), closed, u"open"_qs, {}, u"It went on"_qs);
    QCOMPARE(again.reason, u"It went on"_qs);
}

void TestCases::theChronologyIsOnlyAddedTo()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    const FormRecord other = school.openCase(Role::Dsl);
    const auto entry = [&](const FormRecord &of, const QString &words, const Values &more = {}) {
        Values values{{ofCase(), of.id.toText()},
                      {u"kind"_qs, u"discussion"_qs},
                      {u"words"_qs, words},
                      {u"reasons"_qs, u"To hear both"_qs}};
        values.insert(more);
        return school.tryAdd(Role::Dsl, chronologyKey(), values);
    };
    const auto first = entry(open, u"Spoke with the class"_qs);
    QVERIFY2(first, qPrintable(refusal(first)));
    QVERIFY(!school.trySet(Role::Dsl, chronologyKey(), *first, {{u"words"_qs, u"Said nothing"_qs}}));
    QVERIFY(!school.tryMove(Role::Dsl, chronologyKey(), *first, u"cancelled"_qs, {}, u"Wrong"_qs));
    QVERIFY(!entry(other, u"Corrected"_qs, {{u"corrects"_qs, first->id.toText()}})); // another case's
    const auto correction = entry(open, u"Spoke with two of the class"_qs, {{u"corrects"_qs, first->id.toText()}});
    QVERIFY2(correction, qPrintable(refusal(correction)));
    const auto file = wait(readCaseFile(school.as(Role::Dsl), open.id));
    QVERIFY(file);
    QCOMPARE(file->chronology.size(), 2);
    QCOMPARE(file->chronology.last().link(u"corrects"_qs), first->id);
}

void TestCases::everyDecisionHasItsReasons()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    for (const FieldChoice &kind : formRegister(chronologyKey())->field(u"kind"_qs)->choices) {
        const auto bare
            = school.tryAdd(Role::Dsl, chronologyKey(),
                            {{ofCase(), open.id.toText()}, {u"kind"_qs, kind.key}, {u"words"_qs, u"So"_qs}});
        QVERIFY2(bool(bare) == (kind.key == u"concern"), qPrintable(kind.key));
    }
}

void TestCases::nothingIsAddedToAClosedCase()
{
    CaseSchool &school = *m_school;
    const FormRecord closed = school.move(Role::Dsl, casesKey(), school.openCase(Role::Dsl), u"closed"_qs, closing());
    QVERIFY(!school.tryAdd(Role::Dsl, chronologyKey(),
                           {{ofCase(), closed.id.toText()}, {u"kind"_qs, u"concern"_qs}, {u"words"_qs, u"Again"_qs}}));
}

void TestCases::thePoliceDecisionIsTheHeadteachersAndTheJudgementTheDsls()
{
    CaseSchool &school = *m_school;
    const QString open = school.openCase(Role::Dsl).id.toText();
    const Values decision{{ofCase(), open}, {u"called"_qs, u"no"_qs}, {u"called_reasons"_qs, u"See the DSL's"_qs}};
    const Values judgement{{ofCase(), open},
                           {u"because"_qs, u"curiosity"_qs},
                           {u"because_reasons"_qs, u"Both are twelve and it stayed between them"_qs}};
    QVERIFY(!school.tryAdd(Role::Dsl, policeKey(), decision));
    QVERIFY(school.tryAdd(Role::Headteacher, policeKey(), decision));
    QVERIFY(school.tryAdd(Role::Dsl, policeKey(), judgement));
    Values bare = judgement;
    bare.remove(u"because_reasons"_qs);
    QVERIFY(!school.tryAdd(Role::Dsl, policeKey(), bare));
    QVERIFY(!school.tryAdd(Role::Dsl, policeKey(), {{ofCase(), open}}));
}

void TestCases::attachmentsAreSealedUntilThePolicesAdviceIsRecorded()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    Register &dsl = school.as(Role::Dsl);
    const QByteArray bytes("%PDF-1.4 a screenshot");
    QVERIFY(wait(attachEvidence(dsl, *formRegister(casesKey()), open, u"chat.pdf"_qs, bytes)));
    const auto before = wait(readCaseFile(dsl, open.id));
    QVERIFY(before && before->evidence.size() == 1);
    QCOMPARE(before->evidence.first().hash, crypto::hash(bytes));
    const RecordId file = before->evidence.first().id;
    QCOMPARE(wait(openEvidence(dsl, *before, file)).value_or(QByteArray()), bytes);
    QCOMPARE(readingsIn(school, file).size(), 1);

    school.set(Role::Dsl, casesKey(), open, {{u"may_show_nude"_qs, qint64(1)}});
    const auto sealed = wait(openEvidence(dsl, *before, file)); // whatever was read before
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Error::Code::Refused);
    QVERIFY(sealed.error().message.contains(u"UK Council for Internet Safety"_qs));
    QVERIFY(wait(readCaseFile(dsl, open.id))->isSealed());
    QVERIFY(wait(openAllEvidence(dsl, open.id))->isEmpty()); // nor is it handed over

    school.add(Role::Dsl, policeKey(), {{ofCase(), open.id.toText()}, {u"advice"_qs, u"Keep the device; no copy"_qs}});
    QVERIFY(wait(openEvidence(dsl, *before, file)));
    QCOMPARE(wait(openAllEvidence(dsl, open.id))->size(), before->evidence.size());
    QVERIFY(!wait(openAllEvidence(school.as(Role::ChairOfGovernors), open.id)));
    QVERIFY(!wait(attachEvidence(school.as(Role::Office), *formRegister(casesKey()), open, u"x"_qs, bytes)));
}

void TestCases::actionsAndReviewsWaitForThoseWhoseTheyAre()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    school.set(Role::Dsl, casesKey(), open, {{u"review_on"_qs, school.day(3)}});
    const FormRecord action = school.add(Role::Dsl, u"case-actions"_qs,
                                         {{ofCase(), open.id.toText()},
                                          {u"what"_qs, u"Speak with both families"_qs},
                                          {u"owner"_qs, school.user(Role::Headteacher)},
                                          {u"due_on"_qs, school.day(1)}});
    QVERIFY(taskKinds(school.as(Role::Headteacher)).contains(u"case-action"_qs));
    QVERIFY(!taskKinds(school.as(Role::Dsl)).contains(u"case-action"_qs));
    QVERIFY(taskKinds(school.as(Role::Dsl)).contains(u"review"_qs));
    QVERIFY(taskKinds(school.as(Role::Office)).isEmpty());
    QVERIFY(!school.tryMove(Role::Headteacher, u"case-actions"_qs, action, u"done"_qs));
    school.move(Role::Headteacher, u"case-actions"_qs, action, u"done"_qs, {{u"result"_qs, u"Both were told"_qs}});
    QVERIFY(!taskKinds(school.as(Role::Headteacher)).contains(u"case-action"_qs));
}

void TestCases::theLadoIsContactedWithinOneWorkingDay()
{
    QCOMPARE(workingDayAfter(QDate(2026, 11, 20)), QDate(2026, 11, 23)); // Friday
    QCOMPARE(workingDayAfter(QDate(2026, 11, 22)), QDate(2026, 11, 23)); // Sunday
    CaseSchool &school = *m_school;
    const FormRecord open
        = school.openCase(Role::Headteacher, {{u"concerns"_qs, u"staff"_qs}, {u"kind"_qs, u"adult-conduct"_qs}});
    QVERIFY(taskKinds(school.as(Role::Headteacher), open.id).contains(u"lado"_qs));
    school.set(Role::Headteacher, casesKey(), open, {{u"lado_on"_qs, school.day()}});
    QVERIFY(!taskKinds(school.as(Role::Headteacher), open.id).contains(u"lado"_qs));
}

void TestCases::aTransferIsDueWithinFiveSchoolDays_data()
{
    QTest::addColumn<QDate>("leaves");
    QTest::addColumn<QDate>("due");
    QTest::newRow("in the year") << QDate(2026, 11, 23) << QDate(2026, 11, 30);
    QTest::newRow("over a weekend") << QDate(2026, 11, 27) << QDate(2026, 12, 4);
    QTest::newRow("in the summer holiday") << QDate(2026, 8, 10) << QDate(2026, 9, 7);
}

void TestCases::aTransferIsDueWithinFiveSchoolDays()
{
    QFETCH(QDate, leaves);
    QTEST(transferDue(leaves), "due");
}

void TestCases::noReceiptRaisesATask()
{
    CaseSchool &school = *m_school;
    const QString pupil = school.addPupil(u"Ida"_qs, u"Stone"_qs).toText();
    const FormRecord open = school.openCase(Role::Dsl, {{u"harmed_pupils"_qs, pupil}});
    const QString place = u"case-transfers"_qs;
    const FormRecord due = school.add(Role::Dsl, place,
                                      {{ofCase(), open.id.toText()},
                                       {u"pupil"_qs, pupil},
                                       {u"to_school"_qs, u"Harbour High"_qs},
                                       {u"leaves_on"_qs, school.day()}});
    QVERIFY(taskKinds(school.as(Role::Dsl)).contains(u"transfer"_qs)
            || transferDue(school.today()) > school.today().addDays(5));
    QVERIFY(!school.tryMove(Role::Dsl, place, due, u"sent"_qs));
    const FormRecord sent = school.move(Role::Dsl, place, due, u"sent"_qs, {{u"sent_how"_qs, u"secure-transfer"_qs}});
    QVERIFY(!taskKinds(school.as(Role::Dsl)).contains(u"transfer-receipt"_qs));
    school.clock().advance(qint64(8) * 24 * 3600 * 1000);
    QVERIFY(taskKinds(school.as(Role::Dsl)).contains(u"transfer-receipt"_qs));
    school.move(Role::Dsl, place, sent, u"received"_qs,
                {{u"received_by"_qs, u"N. Hale"_qs}, {u"received_on"_qs, school.day()}});
    QVERIFY(!taskKinds(school.as(Role::Dsl)).contains(u"transfer-receipt"_qs));
}

void TestCases::readingsAreLogged()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    FormDesk desk(school.as(Role::Headteacher), *formRegister(casesKey()));
    for (const QString &how : {u"opened"_qs, u"printed"_qs, u"exported"_qs})
        QVERIFY(wait(desk.noteReading(open, how)));
    const QList<TrailEntry> readings = readingsIn(school, open.id);
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings.last().reason, u"opened"_qs);
    QCOMPARE(readings.last().who, school.userId(Role::Headteacher));
}

void TestCases::aCaseIsKeptUntilTwentyFiveYearsAfterTheYoungestsBirth()
{
    const FormRecord bullying = about(u"pupil"_qs, u"cyberbullying"_qs);
    const QList<QDate> births{QDate(2010, 3, 1), QDate(2012, 5, 14)};
    QCOMPARE(retentionOf(bullying, births).until, QDate(2037, 5, 14));
    QVERIFY(retentionOf(bullying, births).isDue(QDate(2037, 5, 14)));
    QVERIFY(!retentionOf(bullying, births).isDue(QDate(2037, 5, 13)));
    QVERIFY(!retentionOf(bullying, {}).isDue(QDate(2099, 1, 1))); // nothing is said where nothing is known
    FormRecord allegation = about(u"staff"_qs, u"adult-conduct"_qs);
    QVERIFY(!retentionOf(allegation, births).until.isValid());
    allegation.set(u"closed_on"_qs, u"2026-11-23"_qs);
    QCOMPARE(retentionOf(allegation, births).until, QDate(2036, 11, 23));

    CaseSchool &school = *m_school;
    const RecordId ida = school.addPupil(u"Ida"_qs, u"Stone"_qs);
    const Write born{u"pupil"_qs, ida, 1, {{u"born"_qs, u"2012-05-14"_qs}}};
    QVERIFY(wait(school.as(Role::Office).office().commit({Change::Kind::Record, {}, {born}})));
    const FormRecord open = school.openCase(Role::Dsl, {{u"alleged_pupils"_qs, ida.toText()}});
    const auto file = wait(readCaseFile(school.as(Role::Dsl), open.id));
    QVERIFY(file);
    QCOMPARE(file->retention.until, QDate(2037, 5, 14));
}

void TestCases::aListThatLeavesItsVaultsIsOneEntryInEach()
{
    CaseSchool &school = *m_school;
    school.openCase(Role::Dsl);
    school.openCase(Role::Dsl);
    const auto listings = [&school](const QString &vault) {
        TrailFilter filter;
        filter.table = formRegister(casesKey())->table;
        auto entries = readTrail(*school.fixture().raw(vault), filter).value_or(QList<TrailEntry>());
        entries.removeIf([](const TrailEntry &entry) { return !entry.record.isNull(); });
        return entries.size();
    };
    school.as(Role::ChairOfGovernors);
    Register &head = school.as(Role::Headteacher);
    QVERIFY(wait(noteListing(head, *formRegister(casesKey()), u"exported"_qs)));
    QCOMPARE(listings(u"safeguarding"_qs), 1); // however many cases it lists
    QCOMPARE(listings(u"about-dsl"_qs), 1);
    QCOMPARE(listings(u"about-head"_qs), 0);
    const auto trail = wait(readCaseTrail(school.as(Role::Dsl), u"safeguarding"_qs));
    QVERIFY(trail && !trail->isEmpty());
    QCOMPARE(trail->first().reason, u"exported"_qs);
    QCOMPARE(trail->first().who, head.user().id);
    QVERIFY(trail->first().record.isNull() && trail->first().values.isEmpty());
    const auto verified = head.verify();
    QVERIFY(verified);
    for (const auto &vault : *verified)
        QVERIFY2(vault.found.isEmpty(), qPrintable(vault.vault));
}

void TestCases::theThirdConcernThisTermIsSaid()
{
    CaseSchool &school = *m_school;
    const QString ida = school.addPupil(u"Ida"_qs, u"Stone"_qs).toText();
    QList<FormRecord> hers;
    for (int i = 0; i < 3; ++i)
        hers << school.openCase(Role::Dsl, {{u"harmed_pupils"_qs, ida}});
    const auto book = wait(FormDesk(school.as(Role::Dsl), *formRegister(casesKey())).read());
    QVERIFY(book);
    const CasePatterns patterns(book->records, school.today().addDays(-30));
    QVERIFY(patterns.about(hers.first(), book->names).isEmpty());
    QCOMPARE(patterns.about(hers.last(), book->names), QStringList{u"The third concern about Ida Stone this term."_qs});
    QCOMPARE(patterns.othersWith(hers.last()).size(), 2);
    QList<FormRecord> backwards = book->records; // however a table has them
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(CasePatterns(backwards, school.today().addDays(-30)).about(hers.last(), book->names),
             patterns.about(hers.last(), book->names));
    const CasePatterns next(book->records, school.today().addDays(1)); // another term
    QVERIFY(next.about(hers.last(), book->names).isEmpty());
}

void TestCases::theReasonOfAProtectionLiesInSafeguarding()
{
    CaseSchool &school = *m_school;
    const QString pupil = school.addPupil(u"Ida"_qs, u"Stone"_qs).toText();
    const FormRecord reason = school.add(Role::Dsl, u"protection-reasons"_qs,
                                         {{u"pupil"_qs, pupil}, {u"why"_qs, u"Must not be found by a relative"_qs}});
    QCOMPARE(reason.vault, u"safeguarding"_qs);
    for (const Role role : {Role::Office, Role::ChairOfGovernors})
        QVERIFY(wait(FormDesk(school.as(role), *formRegister(u"protection-reasons"_qs)).read())->records.isEmpty());
}

void TestCases::aRedactedCopyNamesNobody()
{
    CaseSchool &school = *m_school;
    const RecordId ida = school.addPupil(u"Ida"_qs, u"Stone"_qs);
    const FormRecord open
        = school.openCase(Role::Dsl,
                          {{u"harmed_pupils"_qs, ida.toText()},
                           {u"alleged"_qs, u"Rufus Quill"_qs},
                           {u"summary"_qs, u"Quill wrote to ida; Stone's mother saw it. Idaho is a place."_qs}});
    const auto file = wait(readCaseFile(school.as(Role::Dsl), open.id));
    QVERIFY(file);
    const QString words = CaseVeil(*file).text(open.text(u"summary"_qs));
    QCOMPARE(words, u"Person C wrote to Pupil A; Pupil A's mother saw it. Idaho is a place."_qs);
    QVERIFY(CaseVeil(*file, {ida}).text(u"Ida"_qs) == u"Ida");
}

void TestCases::theCaseAsJsonHoldsItsChronology()
{
    CaseSchool &school = *m_school;
    const FormRecord open = school.openCase(Role::Dsl);
    school.add(Role::Dsl, chronologyKey(),
               {{ofCase(), open.id.toText()}, {u"kind"_qs, u"concern"_qs}, {u"words"_qs, u"It began in May"_qs}});
    const auto file = wait(readCaseFile(school.as(Role::Dsl), open.id));
    QVERIFY(file);
    const QByteArray json = caseJson(*file);
    QVERIFY(json.contains("It began in May") && json.contains("anti-bullying"));
    QVERIFY(json.contains(caseReference(open.id).toUtf8()));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestCases)
#include "test_cases.moc"
