#include "models/consent/appendix_d.h"
#include "models/consent/consent_grid.h"
#include "models/store/vault.h"
#include "school_book.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

namespace lanyard {

using test::SchoolBook;

/// What is entered about consent, how it is checked, kept and read again.
class TestConsentChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedAfterReceivedIsRefused();
    void receivedAfterTodayIsRefused();
    void aPurposeTheFormDoesNotAskForIsRefused();
    void everyFaultNamesItsField();
    void whatIsEnteredCarriesItsHandAndMoment();
    void cancellingNeedsAReasonAndHappensOnce();
    void aWithdrawalSaysWhatItStopped();
    void anAmendmentSaysWhatItStopped();
    void aFindingNeedsEvidenceAndAContact();
    void theFirstVersionIsAppendixDWithTenPurposes();
    void onceCitedAVersionsWordingNeverChanges();
    void aLaterYearsFirstCopiesTheLatest();
    void aFormsPurposesAreChecked();
    void aOneOffNamesThePost();
    void answersPackTheSameWayAndBack();
    void rubbishIsNoAnswers();
    void everythingComesBackFromTheFile();
    void theGridSaysWhatTheRulesSay();
    void purposesComeInPolicyOrderThenAsAdded();
};

static QString fields(const InputFaults &faults)
{
    QStringList keys;
    for (const InputFault &fault : faults)
        keys.append(fault.field);
    return keys.join(u' ');
}

void TestConsentChanges::signedAfterReceivedIsRefused()
{
    SchoolBook school;
    ConsentReturn given = school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes());
    given.signedOn = given.receivedOn;
    QVERIFY(checkReturn(given, school.book, school.today).isEmpty());
    given.signedOn = given.receivedOn.addDays(1);
    QCOMPARE(fields(checkReturn(given, school.book, school.today)), u"signed_on"_qs);
    QCOMPARE(enterReturn(given, school.book, school.hand()).error().code, Error::Code::BadInput);
}

void TestConsentChanges::receivedAfterTodayIsRefused()
{
    SchoolBook school;
    ConsentReturn given = school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes(), 0, school.today);
    QVERIFY(enterReturn(given, school.book, school.hand()));
    given.receivedOn = school.today.addDays(1);
    QCOMPARE(fields(checkReturn(given, school.book, school.today)), u"received_on"_qs);
    QCOMPARE(fields(checkWithdrawal(given, school.book, school.today)), u"received_on"_qs);
}

void TestConsentChanges::aPurposeTheFormDoesNotAskForIsRefused()
{
    SchoolBook school;
    ConsentReturn given = school.given(school.addPupil(u"Hà Nguyễn"_qs), {{u"image/TikTok"_qs, Answer::Yes}});
    QCOMPARE(fields(checkReturn(given, school.book, school.today)), u"image/TikTok"_qs);
    given.purposes = {u"image"_qs, u"image/TikTok"_qs};
    QCOMPARE(fields(checkWithdrawal(given, school.book, school.today)), u"image/TikTok"_qs);
}

void TestConsentChanges::everyFaultNamesItsField()
{
    const SchoolBook school;
    ConsentReturn nothing;
    QCOMPARE(fields(checkReturn(nothing, school.book, school.today)),
             u"upn received_on given_by academic_year answers"_qs);
}

void TestConsentChanges::whatIsEnteredCarriesItsHandAndMoment()
{
    SchoolBook school;
    const auto change
        = enterReturn(school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes()), school.book, school.hand());
    QVERIFY(change);
    QCOMPARE(change->writes.size(), 1);
    const Write &write = change->writes.first();
    QCOMPARE(write.revision, 0);
    QVERIFY(!write.id.isNull());
    QCOMPARE(write.values.value(u"entered_by"_qs).toByteArray(), school.user.toBytes());
    QCOMPARE(write.values.value(u"entered"_qs).toLongLong(), school.hand().now);
    const FormVersion next = formOfYear(school.book, school.school.id, 2027);
    ConsentReturn early = school.given(school.book.pupils().first().id, school.allYes());
    early.version = next.id;
    QVERIFY(!enterReturn(early, school.book, school.hand()));
    QCOMPARE(enterReturn(early, school.book, school.hand(), &next)->writes.size(), 2);
}

void TestConsentChanges::cancellingNeedsAReasonAndHappensOnce()
{
    SchoolBook school;
    ConsentReturn given = school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes());
    given.id = RecordId::make();
    given.revision = 1;
    QVERIFY(!cancelReturn(given, u" "_qs, school.hand()));
    const auto change = cancelReturn(given, u"Entered for the wrong pupil"_qs, school.hand());
    QVERIFY(change);
    QCOMPARE(change->writes.first().revision, 1);
    QCOMPARE(change->writes.first().values.keys(), (QStringList{u"cancel_reason"_qs, u"cancelled"_qs}));
    given.cancelled = 1;
    QVERIFY(!cancelReturn(given, u"Again"_qs, school.hand()));
}

void TestConsentChanges::aWithdrawalSaysWhatItStopped()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    Answers answers = school.allYes();
    answers.insert(u"video/X"_qs, Answer::No);
    school.enter(school.given(pupil, answers));
    ConsentReturn withdrawal = school.given(pupil, {}, 1, QDate(2026, 11, 1));
    withdrawal.id = RecordId::make();
    withdrawal.isWithdrawal = true;
    withdrawal.version = {};
    withdrawal.purposes = {u"video"_qs, u"video/X"_qs};
    QCOMPARE(stoppedBy(withdrawal, school.book), QStringList{u"video"_qs});
    withdrawal.purposes.clear();
    QCOMPARE(stoppedBy(withdrawal, school.book).size(), 9);
    school.book.put(withdrawal);
    QCOMPARE(stoppedBy(withdrawal, school.book).size(), 9); // the same once it is kept
}

void TestConsentChanges::anAmendmentSaysWhatItStopped()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    ConsentReturn amended
        = school.given(pupil, {{u"image"_qs, Answer::No}, {u"age"_qs, Answer::Yes}}, 0, QDate(2026, 11, 1));
    amended.id = RecordId::make();
    QCOMPARE(stoppedBy(amended, school.book), QStringList{u"image"_qs});
}

void TestConsentChanges::aFindingNeedsEvidenceAndAContact()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    Finding finding{{},
                    0,
                    pupil,
                    school.book.pupil(pupil)->contacts.first().id,
                    Finding::Kind::CourtOrder,
                    school.today,
                    0,
                    {},
                    u"Order of 3 October seen"_qs};
    QVERIFY(recordFinding(finding, school.book, school.hand()));
    finding.evidence.clear();
    QVERIFY(!recordFinding(finding, school.book, school.hand()));
    finding.evidence = u"seen"_qs;
    finding.kind = Finding::Kind::NoResponsibility;
    finding.contact = RecordId::make();
    QVERIFY(!recordFinding(finding, school.book, school.hand()));
    QVERIFY(protectPupil(pupil, true, school.today, school.book, school.hand()));
    QVERIFY(!protectPupil(RecordId::make(), true, school.today, school.book, school.hand()));
}

void TestConsentChanges::theFirstVersionIsAppendixDWithTenPurposes()
{
    School school;
    school.id = RecordId::make();
    const QList<Write> writes = firstConsentRecords(school, QDate(2026, 8, 31));
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().values.value(u"year"_qs).toInt(), 2025);
    const FormVersion first = firstFormVersion(school.id, 2026);
    QCOMPARE(first.purposes, policyPurposes());
    QCOMPARE(first.wording, appendixD(policyPurposes(), {}));
    QCOMPARE(first.pupilWording, appendixDForPupils(policyPurposes(), {}));
    QVERIFY(first.publicAccounts.isEmpty());
}

void TestConsentChanges::onceCitedAVersionsWordingNeverChanges()
{
    SchoolBook school;
    const FormWish wish{school.form.purposes.mid(0, 3), {u"X"_qs}};
    const auto before = revisedForm(school.book, school.form, wish);
    QVERIFY(before);
    QCOMPARE(before->id, school.form.id);
    QCOMPARE(before->purposes.size(), 3);
    school.enter(school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes()));
    const auto after = revisedForm(school.book, school.form, wish);
    QVERIFY(after);
    QVERIFY(after->id != school.form.id);
    QCOMPARE(after->revision, 0);
    QCOMPARE(after->number, 2);
    QVERIFY(after->wording.contains(u"anybody"_qs));
}

void TestConsentChanges::aLaterYearsFirstCopiesTheLatest()
{
    SchoolBook school;
    const FormVersion same = formOfYear(school.book, school.school.id, 2026);
    QCOMPARE(same.id, school.form.id);
    FormVersion second = school.form;
    second.id = RecordId::make();
    second.number = 2;
    second.purposes.removeLast();
    second.materiallyChanged = true;
    school.book.put(second);
    const FormVersion later = formOfYear(school.book, school.school.id, 2028);
    QCOMPARE(later.purposes, second.purposes);
    QCOMPARE(later.year, 2028);
    QCOMPARE(later.number, 1);
    QVERIFY(!later.materiallyChanged);
    QCOMPARE(formOfYear(school.book, school.school.id, 2024).purposes, policyPurposes());
}

void TestConsentChanges::aFormsPurposesAreChecked()
{
    const SchoolBook school;
    const auto revise = [&](const QList<Purpose> &purposes) {
        return bool(revisedForm(school.book, school.form, {purposes, {}}));
    };
    QVERIFY(revise({{u"image/trust"_qs, u"Images on the trust's accounts"_qs}}));
    QVERIFY(!revise({}));
    QVERIFY(!revise({{u"image"_qs, u""_qs}}));
    QVERIFY(!revise({{u"image\ttab"_qs, u"Images"_qs}}));
    QVERIFY(!revise({{u"image"_qs, u"Images\non two lines"_qs}}));
    QVERIFY(!revise({{u"image"_qs, u"Images"_qs}, {u"Image"_qs, u"Again"_qs}}));
}

void TestConsentChanges::aOneOffNamesThePost()
{
    const SchoolBook school;
    const OneOffWish wish{u"Poetry prize"_qs, u"Facebook"_qs, u"The winners on stage"_qs, {u"image"_qs}, {}};
    for (QString OneOffWish::*needed : {&OneOffWish::title, &OneOffWish::place, &OneOffWish::use}) {
        OneOffWish unsaid = wish;
        unsaid.*needed = u" "_qs;
        QVERIFY(!oneOffForm(school.book, school.school.id, 2026, unsaid));
    }
    const auto form = oneOffForm(school.book, school.school.id, 2026, wish);
    QVERIFY(form);
    QVERIFY(form->isOneOff());
    QCOMPARE(form->number, 2);
}

void TestConsentChanges::answersPackTheSameWayAndBack()
{
    const Answers one{{u"video"_qs, Answer::Both}, {u"age"_qs, Answer::Unreadable}, {u"image/X"_qs, Answer::Yes}};
    Answers other{{u"image/X"_qs, Answer::No}, {u"age"_qs, Answer::Unreadable}};
    other.insert(u"video"_qs, Answer::Both);
    other.insert(u"image/X"_qs, Answer::Yes);
    QCOMPARE(other, one);
    QCOMPARE(other.toBytes(), one.toBytes());
    QCOMPARE(one.toBytes(), QByteArray("uy2\nage\nimage/X\nvideo"));
    QCOMPARE(*Answers::fromBytes(one.toBytes()), one);
    QCOMPARE(*Answers::fromBytes({}), Answers());
    QCOMPARE(Answers::fromBytes(one.toBytes())->keys().constData(),
             Answers::fromBytes(one.toBytes())->keys().constData());
    other.remove(u"age"_qs);
    QVERIFY(!other.contains(u"age"_qs));
    QCOMPARE(other.value(u"video"_qs), Answer::Both);
}

void TestConsentChanges::rubbishIsNoAnswers()
{
    for (const char *bytes : {"\n", "y", "y\n", "yy\nage", "y\nage\nimage", "x\nage", "yy\nimage\nage", "yy\nage\nage"})
        QVERIFY2(!Answers::fromBytes(bytes) || QByteArray(bytes) == "y\n", bytes);
}

void TestConsentChanges::everythingComesBackFromTheFile()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.form.publicAccounts = {u"X"_qs, u"Facebook"_qs};
    school.form.materiallyChanged = true;
    school.form.materialFrom = QDate(2026, 10, 1);
    school.form.materialEntered = 5;
    school.form.oneOffTitle = u"Poetry prize"_qs;
    school.form.revision = 0;
    ConsentReturn given = school.given(pupil, school.allYes());
    given.id = RecordId::make();
    given.signedOn = QDate(2026, 9, 9);
    given.enteredBy = school.user;
    given.entered = 77;
    given.evidence = RecordId::make();
    ConsentReturn withdrawal = given;
    withdrawal.id = RecordId::make();
    withdrawal.isWithdrawal = true;
    withdrawal.version = {};
    withdrawal.answers = {};
    withdrawal.purposes = {u"video"_qs, u"image/X"_qs};
    withdrawal.cancelled = 99;
    withdrawal.cancelReason = u"Another pupil"_qs;
    Protection mark{RecordId::make(), 0, pupil, true, QDate(2026, 10, 1), 8, school.user};
    Finding finding{RecordId::make(),   0, pupil,       {},        Finding::Kind::CourtOrder,
                    QDate(2026, 10, 2), 9, school.user, u"seen"_qs};

    const test::VaultFixture fixture;
    const auto vault = fixture.open(true);
    QVERIFY(vault);
    Change change;
    change.writes = {test::schoolNamed(u"Larkfield"_qs, school.school.id),
                     test::pupilNamed(u"Nguyễn"_qs, school.school.id, pupil),
                     toWrite(school.form),
                     toWrite(given),
                     toWrite(withdrawal),
                     toWrite(mark),
                     toWrite(finding)};
    const auto done = wait((*vault)->commit(change));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    const auto book
        = wait((*vault)->read<ConsentBook>([](Connection &connection) { return ConsentBook::read(connection); }));
    QVERIFY(book);
    for (ConsentReturn *one : {&given, &withdrawal})
        one->revision = 1;
    mark.revision = finding.revision = school.form.revision = 1;
    QCOMPARE(*book->version(school.form.id), school.form);
    QCOMPARE(book->returns(), (QList<ConsentReturn>{given, withdrawal}));
    QCOMPARE(book->protections(), QList<Protection>{mark});
    QCOMPARE(book->findings(), QList<Finding>{finding});
    QCOMPARE(book->about(pupil).returns.size(), 2);
    QCOMPARE(book->given(withdrawal.id)->cancelReason, withdrawal.cancelReason);
    QVERIFY(book->isCited(school.form.id));
}

void TestConsentChanges::theGridSaysWhatTheRulesSay()
{
    SchoolBook school;
    for (int i = 0; i < 30; ++i) {
        const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
        Answers answers = school.allYes();
        answers.insert(school.form.purposes.at(i % 10).key, i % 2 ? Answer::No : Answer::Both);
        if (i % 7)
            school.enter(school.given(pupil, answers, i % 3));
    }
    const QStringList purposes = school.book.purposes(school.today);
    const ConsentGrid grid = ConsentGrid::of(school.book, purposes, school.today);
    for (int row = 0; row < 30; ++row) {
        const Pupil &pupil = school.book.pupils().at(row);
        QCOMPARE(grid.pupils.at(row), pupil.id);
        for (int column = 0; column < purposes.size(); ++column) {
            const InForce found
                = inForce(school.book.about(pupil), school.book.versions(), purposes.at(column), school.today);
            QCOMPARE(grid.at(row, column), found);
        }
        QCOMPARE(ConsentGrid::row(school.book, pupil, purposes, school.today),
                 grid.cells.mid(row * purposes.size(), purposes.size()));
    }
}

void TestConsentChanges::purposesComeInPolicyOrderThenAsAdded()
{
    SchoolBook school;
    school.form.purposes.prepend({u"image/website"_qs, u"Website"_qs});
    school.form.purposes.removeLast();
    school.book.put(school.form);
    const QStringList purposes = school.book.purposes(school.today);
    QCOMPARE(purposes.size(), 10);
    QCOMPARE(purposes.first(), u"image"_qs);
    QCOMPARE(purposes.last(), u"image/website"_qs);
    QCOMPARE(school.book.purposeLabel(u"image/website"_qs), u"Website"_qs);
    QCOMPARE(school.book.purposes(QDate(2030, 1, 1)).size(), 10);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestConsentChanges)
#include "test_consent_changes.moc"
