#include "history.h"

#include <QTest>

namespace lanyard {

using test::blank;
using test::both;
using test::History;
using test::moment;
using test::no;
using test::yes;

namespace {

const QDate September(2026, 9, 10);
const QDate October(2026, 10, 5);
const QDate November(2026, 11, 3);
const QDate Today(2026, 11, 22);

} // namespace

/// A function for each sentence of the rules of what is in force, named after it.
class TestInForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The return
    void onlyAnUnambiguousYesPermits();
    void aPurposeNotOnTheFormIsNo();
    void purposesNewInAVersionReadNotReturned();
    void olderAnswersStandUnlessTheWordingIsMateriallyChanged();
    void aChangeForOnePupilEndsThatPupilsAnswers();
    void aCancelledReturnNeverWasFromThenOn();

    // 1
    void anAnswerHasEffectFromTheLaterOfReceivedOnAndTheYearsFirstDay();
    void anAnswerHasEffectUntilTheYearsLastDay();
    void theYearIsTheFormVersionsNotTheSignatures();
    void theYearsFirstDayCanBeSet();
    void knowledgeHasAnAxisOfItsOwn();

    // 2
    void theLatestAnswerToThatPurposeNotTheLatestForm();
    void aLaterBlankReplacesAYesByUnclear();
    void twoDifferentAnswersOfOnePersonOnOneDayAreUnclear();
    void aWithdrawalOnTheSameDayBeatsAReturn();

    // 3
    void somebodyElsesNoCountsTheirYesIsUnclear();
    void evidencedAuthorityEntitles();
    void aPupilsNoIsFinal();
    void beforeEighteenAPupilsYesDoesNotReplaceAParents();
    void fromTheEighteenthBirthdayOnlyThePupilsCounts();
    void bornOnALeapDayComesOfAgeOnTheFirstOfMarch();
    void parentalResponsibilityIsADatedFact();
    void withdrawalsDoNotExpire();
    void whereNobodyEntitledHasAnsweredANoIsRefusedAnythingElseUnclear();

    // 4
    void protectedComesFirst();
    void protectionIsADatedFact();
    void withdrawnByAnybodyEntitled();
    void liftedOnlyByThatPersonsNewSignedReturn();
    void disputedIsAYesAndANoFromTwoParents();
    void refusedByAnyNo();
    void unclearByAnyUnclear();
    void consentedNeedsAYesFromEveryContactWhoMustAlsoBeAsked();
    void expiredIsAYesInAnEarlierYearAndNothingInThis();

    // 5
    void aDisputeEndsByAChangedWrittenAnswer();
    void aDisputeEndsByACourtOrder();
    void aDisputeEndsByProofThatSomebodyHasNoParentalResponsibility();

    // 6
    void consentDoesNotFollowAPupilToAnotherSchool();
    void aLeaversConsentRunsToItsYearsEnd();

    // Amend and withdraw
    void aYesThatBecomesANoDuringTheYearIsAWithdrawalOfThatPurpose();
    void aNoBeforeTheYearBeginsIsOnlyANo();
    void aWithdrawalIsForTheWholeFormOrSomePurposes();
    void nextYearsNoIsRefused();

    void theRecordThatSaysSoIsNamed();
};

void TestInForce::onlyAnUnambiguousYesPermits()
{
    QCOMPARE(History().state(Today), u"not returned"_qs);
    for (const Answer answer : {Answer::Blank, Answer::Both, Answer::Unreadable}) {
        History history;
        history.returned(history.mother, September, {{History::Image, answer}});
        QCOMPARE(history.state(Today), u"unclear"_qs);
    }
    History history;
    history.returned(history.mother, September, yes());
    QCOMPARE(history.state(Today), u"consented"_qs);
    QCOMPARE(history.state(Today, History::Video), u"not returned"_qs);
}

void TestInForce::aPurposeNotOnTheFormIsNo()
{
    History history;
    history.returned(history.mother, September, yes(u"image/TikTok"_qs));
    QCOMPARE(history.state(Today, u"image/TikTok"_qs), u"refused"_qs);
}

void TestInForce::purposesNewInAVersionReadNotReturned()
{
    History history;
    history.returned(history.mother, September, yes());
    const RecordId second = history.addForm(2026, 2);
    history.versions[second].purposes.append({u"image/website"_qs, {}});
    QCOMPARE(history.state(Today, u"image/website"_qs), u"not returned"_qs);
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::olderAnswersStandUnlessTheWordingIsMateriallyChanged()
{
    History history;
    history.returned(history.mother, September, yes());
    FormVersion &second = history.versions[history.addForm(2026, 2)];
    QCOMPARE(history.state(Today), u"consented"_qs);
    second.materiallyChanged = true;
    second.materialFrom = October;
    second.materialEntered = moment(November);
    QCOMPARE(history.state(Today), u"not returned"_qs);
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
    QCOMPARE(history.state(Today, History::Image, moment(November) - 1), u"consented"_qs);
    history.returned(history.mother, November, yes(), second.id);
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::aChangeForOnePupilEndsThatPupilsAnswers()
{
    History history;
    history.returned(history.mother, September, yes());
    history.found(Finding::Kind::MaterialChange, {}, October);
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
    QCOMPARE(history.state(October), u"not returned"_qs);
    history.returned(history.mother, November, yes());
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::aCancelledReturnNeverWasFromThenOn()
{
    History history;
    history.returned(history.mother, September, yes()).cancelled = moment(October);
    QCOMPARE(history.state(Today), u"not returned"_qs);
    QCOMPARE(history.state(Today, History::Image, moment(October) - 1), u"consented"_qs);
    QCOMPARE(history.state(Today, History::Image, moment(October)), u"not returned"_qs);
}

void TestInForce::anAnswerHasEffectFromTheLaterOfReceivedOnAndTheYearsFirstDay()
{
    History history;
    history.returned(history.mother, QDate(2026, 7, 6), yes());
    QCOMPARE(history.state(QDate(2026, 8, 31)), u"not returned"_qs);
    QCOMPARE(history.state(QDate(2026, 9, 1)), u"consented"_qs);
    History later;
    later.returned(later.mother, October, yes());
    QCOMPARE(later.state(October.addDays(-1)), u"not returned"_qs);
    QCOMPARE(later.state(October), u"consented"_qs);
}

void TestInForce::anAnswerHasEffectUntilTheYearsLastDay()
{
    History history;
    history.returned(history.mother, September, yes());
    QCOMPARE(history.state(QDate(2027, 8, 31)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2027, 9, 1)), u"expired"_qs);
}

void TestInForce::theYearIsTheFormVersionsNotTheSignatures()
{
    History history;
    const RecordId lastYears = history.addForm(2025);
    history.returned(history.mother, September, yes(), lastYears);
    QCOMPARE(history.state(Today), u"expired"_qs);
    QCOMPARE(history.state(QDate(2026, 8, 31)), u"not returned"_qs);
}

void TestInForce::theYearsFirstDayCanBeSet()
{
    History history;
    history.school.yearStarts = u"08-15"_qs;
    history.returned(history.mother, QDate(2026, 7, 6), yes());
    QCOMPARE(history.state(QDate(2026, 8, 14)), u"not returned"_qs);
    QCOMPARE(history.state(QDate(2026, 8, 15)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2027, 8, 14)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2027, 8, 15)), u"expired"_qs);
}

void TestInForce::knowledgeHasAnAxisOfItsOwn()
{
    History history;
    history.returned(history.mother, September, yes());
    history.withdrew(history.mother, October).entered = moment(November);
    QCOMPARE(history.state(October), u"withdrawn"_qs);
    QCOMPARE(history.state(October, History::Image, moment(November) - 1), u"consented"_qs);
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
}

void TestInForce::theLatestAnswerToThatPurposeNotTheLatestForm()
{
    History history;
    history.returned(history.mother, September, {{History::Image, Answer::Yes}, {History::Video, Answer::No}});
    history.returned(history.mother, October, yes(History::Video));
    QCOMPARE(history.state(Today), u"consented"_qs);
    QCOMPARE(history.state(Today, History::Video), u"consented"_qs);
}

void TestInForce::aLaterBlankReplacesAYesByUnclear()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.mother, October, blank());
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
    QCOMPARE(history.state(October), u"unclear"_qs);
}

void TestInForce::twoDifferentAnswersOfOnePersonOnOneDayAreUnclear()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.mother, September, no());
    QCOMPARE(history.state(Today), u"unclear"_qs);
    History same;
    same.returned(same.mother, September, yes());
    same.returned(same.mother, September, yes());
    QCOMPARE(same.state(Today), u"consented"_qs);
}

void TestInForce::aWithdrawalOnTheSameDayBeatsAReturn()
{
    History history;
    history.withdrew(history.mother, September);
    history.returned(history.mother, September, yes()).entered += 60000;
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
}

void TestInForce::somebodyElsesNoCountsTheirYesIsUnclear()
{
    for (const bool byContact : {true, false}) {
        History history;
        history.returned(history.mother, September, yes());
        const RecordId who = byContact ? history.grandmother : RecordId();
        history.returned(who, October, yes());
        QCOMPARE(history.state(Today), u"unclear"_qs);
        history.returned(who, November, no());
        QCOMPARE(history.state(Today), u"refused"_qs);
    }
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.grandmother, October, blank());
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::evidencedAuthorityEntitles()
{
    History history;
    history.returned(history.grandmother, September, yes());
    QCOMPARE(history.state(Today), u"unclear"_qs);
    history.found(Finding::Kind::HasResponsibility, history.grandmother, October);
    QCOMPARE(history.state(October.addDays(-1)), u"unclear"_qs);
    QCOMPARE(history.state(October), u"consented"_qs);
}

void TestInForce::aPupilsNoIsFinal()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.pupil.id, October, no());
    history.returned(history.mother, November, yes());
    QCOMPARE(history.state(Today), u"refused"_qs);
}

void TestInForce::beforeEighteenAPupilsYesDoesNotReplaceAParents()
{
    History history;
    history.returned(history.pupil.id, September, yes());
    QCOMPARE(history.state(Today), u"not returned"_qs);
    history.returned(history.mother, October, no());
    QCOMPARE(history.state(Today), u"refused"_qs);
    history.returned(history.mother, November, yes());
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::fromTheEighteenthBirthdayOnlyThePupilsCounts()
{
    History history;
    history.pupil.born = QDate(2008, 11, 3);
    history.returned(history.mother, September, yes());
    history.returned(history.father, September, no(History::Video));
    QCOMPARE(history.state(QDate(2026, 11, 2)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2026, 11, 3)), u"unclear"_qs);
    QCOMPARE(history.state(QDate(2026, 11, 3), History::Video), u"refused"_qs);
    history.returned(history.pupil.id, November, {{History::Image, Answer::No}, {History::Video, Answer::Yes}});
    QCOMPARE(history.state(Today), u"refused"_qs);
    QCOMPARE(history.state(Today, History::Video), u"consented"_qs);
    history.withdrew(history.mother, Today);
    QCOMPARE(history.state(Today, History::Video), u"consented"_qs);
}

void TestInForce::bornOnALeapDayComesOfAgeOnTheFirstOfMarch()
{
    History history;
    history.pupil.born = QDate(2008, 2, 29);
    history.form = history.addForm(2025);
    history.returned(history.mother, QDate(2025, 9, 10), yes());
    QCOMPARE(history.state(QDate(2026, 2, 28)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2026, 3, 1)), u"unclear"_qs);
}

void TestInForce::parentalResponsibilityIsADatedFact()
{
    History history;
    history.returned(history.mother, September, yes());
    history.contact(history.mother).responsibility.append(History::flag(false, October));
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
    QCOMPARE(history.state(October), u"unclear"_qs);
    QCOMPARE(history.state(October, History::Image, moment(October) - 1), u"consented"_qs);
}

void TestInForce::withdrawalsDoNotExpire()
{
    History history;
    history.form = history.addForm(2024);
    const RecordId next = history.addForm(2026);
    history.returned(history.father, QDate(2024, 9, 10), yes());
    history.withdrew(history.father, QDate(2024, 11, 1));
    history.returned(history.mother, September, yes(), next);
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
}

void TestInForce::whereNobodyEntitledHasAnsweredANoIsRefusedAnythingElseUnclear()
{
    for (const Answer answer : {Answer::Yes, Answer::Blank, Answer::Both}) {
        History history;
        history.returned(history.grandmother, September, {{History::Image, answer}});
        QCOMPARE(history.state(Today), u"unclear"_qs);
    }
    History history;
    history.returned({}, September, no());
    QCOMPARE(history.state(Today), u"refused"_qs);
}

void TestInForce::protectedComesFirst()
{
    History history;
    history.returned(history.mother, September, yes());
    history.withdrew(history.father, October);
    history.protect(true, October);
    QCOMPARE(history.state(Today), u"protected"_qs);
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
}

void TestInForce::protectionIsADatedFact()
{
    History history;
    history.returned(history.mother, September, yes());
    history.protect(true, October);
    history.protect(false, November);
    QCOMPARE(history.state(November.addDays(-1)), u"protected"_qs);
    QCOMPARE(history.state(November), u"consented"_qs);
    QCOMPARE(history.state(November, History::Image, moment(November) - 1), u"protected"_qs);
    QCOMPARE(history.state(November, History::Image, moment(October) - 1), u"consented"_qs);
}

void TestInForce::withdrawnByAnybodyEntitled()
{
    for (const bool byPupil : {false, true}) {
        History history;
        history.returned(history.mother, September, yes());
        history.withdrew(byPupil ? history.pupil.id : history.father, October);
        QCOMPARE(history.state(October), u"withdrawn"_qs);
    }
    History history;
    history.returned(history.mother, September, yes());
    history.withdrew(history.grandmother, October);
    QCOMPARE(history.state(October), u"refused"_qs);
}

void TestInForce::liftedOnlyByThatPersonsNewSignedReturn()
{
    History history;
    history.returned(history.mother, September, yes());
    history.withdrew(history.father, October);
    history.returned(history.mother, November, yes());
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
    history.returned(history.father, November, blank());
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
    history.returned(history.father, November.addDays(1), yes()).signedOn = October;
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
    history.returned(history.father, November.addDays(2), yes()).method = Method::Orally;
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
    history.returned(history.father, November.addDays(3), yes());
    QCOMPARE(history.state(Today), u"consented"_qs);
}

void TestInForce::disputedIsAYesAndANoFromTwoParents()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.father, October, no());
    QCOMPARE(history.state(Today), u"disputed"_qs);
    History pupils;
    pupils.returned(pupils.mother, September, yes());
    pupils.returned(pupils.pupil.id, October, no());
    QCOMPARE(pupils.state(Today), u"refused"_qs);
}

void TestInForce::refusedByAnyNo()
{
    History history;
    history.returned(history.mother, September, no());
    history.returned(history.father, September, both());
    QCOMPARE(history.state(Today), u"refused"_qs);
}

void TestInForce::unclearByAnyUnclear()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.father, September, both());
    QCOMPARE(history.state(Today), u"unclear"_qs);
}

void TestInForce::consentedNeedsAYesFromEveryContactWhoMustAlsoBeAsked()
{
    History history;
    history.returned(history.mother, September, yes());
    history.contact(history.grandmother).mustBeAsked = {History::flag(true, October)};
    QCOMPARE(history.state(October.addDays(-1)), u"consented"_qs);
    QCOMPARE(history.state(October), u"not returned"_qs);
    history.returned(history.grandmother, November, yes());
    QCOMPARE(history.state(Today), u"consented"_qs);
    History alone;
    alone.contact(alone.grandmother).mustBeAsked = {History::flag(true, September)};
    alone.returned(alone.grandmother, September, yes());
    QCOMPARE(alone.state(Today), u"unclear"_qs);
}

void TestInForce::expiredIsAYesInAnEarlierYearAndNothingInThis()
{
    History history;
    const RecordId earlier = history.addForm(2024);
    history.returned(history.mother, QDate(2024, 9, 10), yes(), earlier);
    history.returned(history.mother, QDate(2024, 9, 10), no(History::Video), earlier);
    QCOMPARE(history.state(Today), u"expired"_qs);
    QCOMPARE(history.state(Today, History::Video), u"not returned"_qs);
    history.returned(history.mother, September, blank());
    QCOMPARE(history.state(Today), u"unclear"_qs);
}

void TestInForce::aDisputeEndsByAChangedWrittenAnswer()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.father, October, no());
    history.returned(history.father, November, yes());
    QCOMPARE(history.state(October), u"disputed"_qs);
    QCOMPARE(history.state(November), u"consented"_qs);
}

void TestInForce::aDisputeEndsByACourtOrder()
{
    for (const bool forTheMother : {true, false}) {
        History history;
        history.returned(history.mother, September, yes());
        history.returned(history.father, October, no());
        history.found(Finding::Kind::CourtOrder, forTheMother ? history.mother : history.father, November);
        QCOMPARE(history.state(November.addDays(-1)), u"disputed"_qs);
        QCOMPARE(history.state(November), forTheMother ? u"consented"_qs : u"refused"_qs);
        history.found(Finding::Kind::CourtOrder, {}, Today);
        QCOMPARE(history.state(Today), u"disputed"_qs);
    }
}

void TestInForce::aDisputeEndsByProofThatSomebodyHasNoParentalResponsibility()
{
    History history;
    history.returned(history.mother, September, yes());
    history.returned(history.father, October, no());
    history.found(Finding::Kind::NoResponsibility, history.father, November);
    QCOMPARE(history.state(November.addDays(-1)), u"disputed"_qs);
    QCOMPARE(history.state(November), u"consented"_qs);
    history.returned(history.father, Today, no());
    QCOMPARE(history.state(Today), u"refused"_qs);
}

void TestInForce::consentDoesNotFollowAPupilToAnotherSchool()
{
    History history;
    history.returned(history.mother, September, yes());
    history.pupil.school = RecordId::make();
    QCOMPARE(history.state(Today), u"not returned"_qs);
}

void TestInForce::aLeaversConsentRunsToItsYearsEnd()
{
    History history;
    history.returned(history.mother, September, yes());
    history.pupil.onRoll = {History::flag(true, {}), History::flag(false, October)};
    QVERIFY(!isLeaver(history.consent(), October.addDays(-1)));
    QVERIFY(isLeaver(history.consent(), October));
    QCOMPARE(history.state(QDate(2027, 8, 31)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2027, 9, 1)), u"expired"_qs);
}

void TestInForce::aYesThatBecomesANoDuringTheYearIsAWithdrawalOfThatPurpose()
{
    History history;
    history.returned(history.mother, September, {{History::Image, Answer::Yes}, {History::Video, Answer::Yes}});
    history.returned(history.mother, October, no());
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
    QCOMPARE(history.state(Today, History::Video), u"consented"_qs);
    const RecordId next = history.addForm(2027);
    history.returned(history.father, QDate(2027, 9, 5), yes(), next);
    QCOMPARE(history.state(QDate(2027, 9, 5)), u"withdrawn"_qs);
    history.returned(history.mother, QDate(2027, 9, 6), yes(), next);
    QCOMPARE(history.state(QDate(2027, 9, 6)), u"consented"_qs);
}

void TestInForce::aNoBeforeTheYearBeginsIsOnlyANo()
{
    History history;
    history.returned(history.mother, QDate(2026, 7, 1), yes());
    history.returned(history.mother, QDate(2026, 8, 20), no());
    QCOMPARE(history.state(Today), u"refused"_qs);
}

void TestInForce::aWithdrawalIsForTheWholeFormOrSomePurposes()
{
    History history;
    history.returned(history.mother, September, {{History::Image, Answer::Yes}, {History::Video, Answer::Yes}});
    history.withdrew(history.mother, October, {History::Video});
    QCOMPARE(history.state(Today), u"consented"_qs);
    QCOMPARE(history.state(Today, History::Video), u"withdrawn"_qs);
    history.withdrew(history.mother, November);
    QCOMPARE(history.state(Today), u"withdrawn"_qs);
}

void TestInForce::nextYearsNoIsRefused()
{
    History history;
    const RecordId next = history.addForm(2027);
    history.returned(history.mother, September, yes());
    history.returned(history.mother, QDate(2027, 7, 1), no(), next);
    QCOMPARE(history.state(QDate(2027, 8, 31)), u"consented"_qs);
    QCOMPARE(history.state(QDate(2027, 9, 1)), u"refused"_qs);
}

void TestInForce::theRecordThatSaysSoIsNamed()
{
    History history;
    const RecordId given = history.returned(history.mother, September, yes()).id;
    const auto because = [&] { return inForce(history.consent(), history.versions, History::Image, Today).because; };
    QCOMPARE(because(), given);
    const RecordId refused = history.returned(history.father, October, no()).id;
    QCOMPARE(because(), refused);
    const RecordId withdrawn = history.withdrew(history.mother, November).id;
    QCOMPARE(because(), withdrawn);
    history.protect(true, Today);
    QVERIFY(because().isNull());
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestInForce)
#include "test_in_force.moc"
