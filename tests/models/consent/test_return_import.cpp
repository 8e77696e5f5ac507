#include "models/consent/giver_match.h"
#include "models/consent/return_import.h"
#include "models/store/vault.h"
#include "school_book.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

namespace lanyard {

using test::SchoolBook;

/// A spreadsheet of consent returns: all of it, or nothing.
class TestReturnImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeSpreadsheet();
    void valuesMayBeYesNoYNOneZeroBlankOrBoth();
    void headersAndMethodsIgnoreCaseAndHyphens();
    void readsOtherEncodingsSeparatorsAndDates();
    void refusesWithLineColumnAndReason_data();
    void refusesWithLineColumnAndReason();
    void oneRefusedRowRefusesTheFile();
    void aSecondImportOfTheSameFileAddsNothing();
    void theYearIsNeededFromMayToAugust();
    void aYearWithoutAFormGetsOneThatCopiesTheLatest();
    void parentalResponsibilityAddsAContact();
    void withoutItTheirYesIsUnclearAndTheSummarySaysHowMany();
    void aRecordedNoOfResponsibilityStands();
    void thePupilsOwnReturnIsThePupils();
    void matchesByNameAndRelationship_data();
    void matchesByNameAndRelationship();
    void anAmbiguousMatchIsRefused();
    void whatIsPlannedCanBeCommitted();

private:
    static constexpr const char *Upn = "B820400021000";

    SchoolBook makeSchool() const
    {
        SchoolBook school;
        school.addPupil(u"Siân Nowak"_qs, QString::fromLatin1(Upn));
        return school;
    }

    static ReturnImport plan(const SchoolBook &school, const QByteArray &csv)
    {
        return planReturns(csv, school.book, school.hand());
    }

    static QByteArray file(const QByteArray &row)
    {
        return "upn,received_on,signed_on,given_by,relationship,method,image,age\n" + row + "\n";
    }
};

void TestReturnImport::readsAWholeSpreadsheet()
{
    const SchoolBook school = makeSchool();
    const ReturnImport plan
        = TestReturnImport::plan(school, file("B820400021000,2026-09-16,2026-09-15,Ana Nowak,Mother,in person,yes,no"));
    QVERIFY2(plan.canCommit(), plan.canCommit() ? "" : qPrintable(plan.refused.first().text()));
    QCOMPARE(plan.returns.size(), 1);
    const ConsentReturn &given = plan.returns.first();
    QCOMPARE(given.by, ConsentReturn::By::Contact);
    QCOMPARE(given.contact, school.book.pupils().first().contacts.first().id);
    QCOMPARE(given.version, school.form.id);
    QCOMPARE(given.receivedOn, QDate(2026, 9, 16));
    QCOMPARE(given.signedOn, QDate(2026, 9, 15));
    QCOMPARE(given.method, Method::InPerson);
    QCOMPARE(given.answers, (Answers{{u"image"_qs, Answer::Yes}, {u"age"_qs, Answer::No}}));
    QCOMPARE(given.enteredBy, school.user);
    QCOMPARE(plan.unclearGivers, 0);
}

void TestReturnImport::valuesMayBeYesNoYNOneZeroBlankOrBoth()
{
    const SchoolBook school = makeSchool();
    const std::pair<const char *, Answer> values[]{{"yes", Answer::Yes},   {"Y", Answer::Yes},
                                                   {"1", Answer::Yes},     {"NO", Answer::No},
                                                   {"n", Answer::No},      {"0", Answer::No},
                                                   {"", Answer::Blank},    {"Blank", Answer::Blank},
                                                   {"both", Answer::Both}, {"Both-Ticked", Answer::Both}};
    for (const auto &[text, answer] : values) {
        const ReturnImport plan = TestReturnImport::plan(
            school, file("B820400021000,2026-09-16,,Ana Nowak,Mother,paper," + QByteArray(text) + ",no"));
        QVERIFY2(plan.canCommit(), text);
        QCOMPARE(plan.returns.first().answers.value(u"image"_qs), answer);
    }
}

void TestReturnImport::headersAndMethodsIgnoreCaseAndHyphens()
{
    const SchoolBook school = makeSchool();
    const ReturnImport plan = TestReturnImport::plan(
        school, "UPN,Received On,Given By,METHOD,Image/x,First Name\nb820400021000,2026-09-16,Ana Nowak,E-Mail,y,y\n");
    QVERIFY(plan.canCommit());
    QCOMPARE(plan.returns.first().method, Method::Email);
    QCOMPARE(plan.returns.first().answers.keys(), (QStringList{u"first-name"_qs, u"image/X"_qs}));
}

void TestReturnImport::readsOtherEncodingsSeparatorsAndDates()
{
    SchoolBook school;
    school.addPupil(u"Zoë García"_qs, QString::fromLatin1(Upn));
    const QByteArray csv = "upn;received_on;given_by;relationship;method;image\r\n"
                           "B820400021000;16/09/2026;Ana Garc\xED"
                           "a;Mum;paper;yes\r\n\r\n";
    const ReturnImport plan = TestReturnImport::plan(school, csv);
    QVERIFY2(plan.canCommit(), plan.canCommit() ? "" : qPrintable(plan.refused.first().text()));
    QCOMPARE(plan.returns.first().receivedOn, QDate(2026, 9, 16));
    QCOMPARE(plan.returns.first().givenBy, u"Ana García"_qs);
}

void TestReturnImport::refusesWithLineColumnAndReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown pupil") << QByteArray("X820400021000,2026-09-16,,Ana Nowak,,paper,yes,no") << 1;
    QTest::newRow("received after today") << QByteArray("B820400021000,2026-11-23,,Ana Nowak,,paper,yes,no") << 2;
    QTest::newRow("no such day") << QByteArray("B820400021000,2026-02-30,,Ana Nowak,,paper,yes,no") << 2;
    QTest::newRow("no day") << QByteArray("B820400021000,,,Ana Nowak,,paper,yes,no") << 2;
    QTest::newRow("signed after received")
        << QByteArray("B820400021000,2026-09-16,2026-09-17,Ana Nowak,,paper,yes,no") << 3;
    QTest::newRow("nobody") << QByteArray("B820400021000,2026-09-16,,,,paper,yes,no") << 4;
    QTest::newRow("pigeon") << QByteArray("B820400021000,2026-09-16,,Ana Nowak,,pigeon,yes,no") << 6;
    QTest::newRow("perhaps") << QByteArray("B820400021000,2026-09-16,,Ana Nowak,,paper,yes,perhaps") << 8;
}

void TestReturnImport::refusesWithLineColumnAndReason()
{
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    const ReturnImport plan = TestReturnImport::plan(makeSchool(), file(row));
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().line, 2);
    QCOMPARE(plan.refused.first().column, column);
    QVERIFY(!plan.refused.first().reason.isEmpty());
}

void TestReturnImport::oneRefusedRowRefusesTheFile()
{
    const ReturnImport plan = TestReturnImport::plan(makeSchool(),
                                                     file("B820400021000,2026-09-16,,Ana Nowak,,paper,yes,no\n"
                                                          "B820400021000,2026-09-17,,Ana Nowak,,paper,perhaps,no"));
    QVERIFY(!plan.canCommit());
    QCOMPARE(plan.refused.first().line, 3);
    const ReturnImport unknown = TestReturnImport::plan(makeSchool(), "upn,received_on,given_by,method,image,hobby\n");
    QCOMPARE(unknown.refused.first().column, 6);
    QCOMPARE(unknown.refused.first().line, 1);
}

void TestReturnImport::aSecondImportOfTheSameFileAddsNothing()
{
    SchoolBook school = makeSchool();
    const QByteArray csv = file("B820400021000,2026-09-16,,Ana Nowak,,paper,yes,no\n"
                                "B820400021000,2026-09-16,,A Neighbour,Friend,paper,yes,no");
    const ReturnImport once = plan(school, csv);
    QCOMPARE(once.returns.size(), 2);
    for (const ConsentReturn &given : once.returns)
        school.book.put(given);
    const ReturnImport twice = plan(school, csv);
    QVERIFY(twice.returns.isEmpty());
    QCOMPARE(twice.alreadyThere, 2);
    QVERIFY(twice.toChange(school.book).writes.isEmpty());
    QCOMPARE(plan(school, csv + "B820400021000,2026-09-18,,Ana Nowak,,paper,yes,no\n").returns.size(), 1);
}

void TestReturnImport::theYearIsNeededFromMayToAugust()
{
    const SchoolBook school = makeSchool();
    const QByteArray head = "upn,received_on,given_by,method,image,academic_year\n";
    const QByteArray row = "B820400021000,2026-07-03,Ana Nowak,paper,yes,";
    const ReturnImport missing = plan(school, head + row);
    QCOMPARE(missing.refused.size(), 1);
    QCOMPARE(missing.refused.first().column, 6);
    const ReturnImport given = plan(school, head + row + "2026-27");
    QVERIFY(given.canCommit());
    QCOMPARE(given.returns.first().version, school.form.id);
    QVERIFY(!plan(school, head + row + "2026-28").canCommit());
}

void TestReturnImport::aYearWithoutAFormGetsOneThatCopiesTheLatest()
{
    SchoolBook school = makeSchool();
    school.form.purposes.append({u"image/website"_qs, u"Images on the website"_qs});
    school.book.put(school.form);
    const ReturnImport next = plan(school,
                                   "upn,received_on,given_by,method,image/website,academic_year\n"
                                   "B820400021000,2026-07-03,Ana Nowak,paper,yes,2027-28\n"
                                   "B820400021000,2026-07-04,Ana Nowak,paper,yes,2027-28");
    QVERIFY2(next.canCommit(), next.canCommit() ? "" : qPrintable(next.refused.first().text()));
    QCOMPARE(next.newForms.size(), 1);
    QCOMPARE(next.newForms.first().year, 2027);
    QCOMPARE(next.newForms.first().purposes, school.form.purposes);
    QCOMPARE(next.returns.at(1).version, next.newForms.first().id);
}

void TestReturnImport::parentalResponsibilityAddsAContact()
{
    SchoolBook school = makeSchool();
    const ReturnImport plan
        = TestReturnImport::plan(school,
                                 "upn,received_on,given_by,relationship,method,parental_responsibility,image\n"
                                 "B820400021000,2026-09-16,Dr Ewa Zając,Foster carer,paper,yes,yes\n"
                                 "B820400021000,2026-09-20,Ewa Zając,Foster carer,paper,yes,yes");
    QVERIFY2(plan.canCommit(), plan.canCommit() ? "" : qPrintable(plan.refused.first().text()));
    QCOMPARE(plan.contactsAdded, 1);
    QCOMPARE(plan.unclearGivers, 0);
    QCOMPARE(plan.changedPupils.size(), 1);
    const Contact &added = plan.changedPupils.first().contacts.last();
    QCOMPARE(added.surname, u"Zając"_qs);
    QCOMPARE(added.relationship, u"Foster carer"_qs);
    QVERIFY(holds(added.responsibility, QDate(2026, 9, 16), KnownNow));
    QCOMPARE(plan.returns.at(0).contact, added.id);
    QCOMPARE(plan.returns.at(1).contact, added.id);
}

void TestReturnImport::withoutItTheirYesIsUnclearAndTheSummarySaysHowMany()
{
    SchoolBook school = makeSchool();
    const ReturnImport plan
        = TestReturnImport::plan(school,
                                 file("B820400021000,2026-09-16,,Rosa Vidal,Grandmother,paper,yes,no\n"
                                      "B820400021000,2026-09-16,,A Neighbour,Friend,paper,no,yes\n"
                                      "B820400021000,2026-09-16,,Another Neighbour,Friend,paper,no,no"));
    QVERIFY(plan.canCommit());
    QCOMPARE(plan.unclearGivers, 2);
    QVERIFY(plan.summary().join(u' ').contains(u'2'));
    QCOMPARE(plan.returns.at(1).by, ConsentReturn::By::Other);
    school.book.put(plan.returns.at(0));
    const InForce found = inForce(school.book.about(school.book.pupils().first().id), school.book.versions(),
                                  u"image"_qs, school.today);
    QCOMPARE(found.state, ConsentState::Unclear);
}

void TestReturnImport::aRecordedNoOfResponsibilityStands()
{
    const SchoolBook school = makeSchool();
    const ReturnImport plan
        = TestReturnImport::plan(school,
                                 "upn,received_on,given_by,relationship,method,parental_responsibility,image\n"
                                 "B820400021000,2026-09-16,Rosa Vidal,Grandmother,paper,yes,yes\n");
    QVERIFY(plan.canCommit());
    QVERIFY(plan.changedPupils.isEmpty());
    QCOMPARE(plan.unclearGivers, 1);
}

void TestReturnImport::thePupilsOwnReturnIsThePupils()
{
    const SchoolBook school = makeSchool();
    const ReturnImport plan
        = TestReturnImport::plan(school, file("B820400021000,2026-09-16,,Sian Nowak,pupil,paper,yes,no"));
    QVERIFY(plan.canCommit());
    QCOMPARE(plan.returns.first().by, ConsentReturn::By::Pupil);
}

void TestReturnImport::matchesByNameAndRelationship_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("relationship");
    QTest::addColumn<int>("contact");
    QTest::newRow("as recorded") << u"Ana Nowak"_qs << u"Mother"_qs << 0;
    QTest::newRow("mum") << u"ANA NOWAK"_qs << u"Mum"_qs << 0;
    QTest::newRow("with title") << u"Mrs Ana Nowak"_qs << u""_qs << 0;
    QTest::newRow("title and surname") << u"Mr Nowak"_qs << u"Dad"_qs << 1;
    QTest::newRow("surname first") << u"Nowak, Luis"_qs << u"father"_qs << 1;
    QTest::newRow("stranger") << u"Ana Nowak-Bell"_qs << u"Mother"_qs << -1;
    QTest::newRow("namesake of the pupil") << u"Siân Nowak"_qs << u"Aunt"_qs << -1;
}

void TestReturnImport::matchesByNameAndRelationship()
{
    QFETCH(QString, name);
    QFETCH(QString, relationship);
    QFETCH(int, contact);
    const SchoolBook school = makeSchool();
    const Pupil &pupil = school.book.pupils().first();
    const auto match = matchGiver(pupil, name, relationship);
    QVERIFY(match);
    QCOMPARE(match->by, contact < 0 ? ConsentReturn::By::Other : ConsentReturn::By::Contact);
    QCOMPARE(match->contact, contact < 0 ? RecordId() : pupil.contacts.at(contact).id);
}

void TestReturnImport::anAmbiguousMatchIsRefused()
{
    const SchoolBook school = makeSchool();
    Pupil pupil = school.book.pupils().first();
    QVERIFY(!matchGiver(pupil, u"Ana Nowak"_qs, u"Aunt"_qs));
    pupil.contacts.append(SchoolBook::contact({}, u"Ana"_qs, u"Nowak"_qs, u"Sister"_qs, false));
    QVERIFY(!matchGiver(pupil, u"Ana Nowak"_qs, {}));
    QCOMPARE(matchGiver(pupil, u"Ana Nowak"_qs, u"Sister"_qs)->contact, pupil.contacts.last().id);
    const ReturnImport plan
        = TestReturnImport::plan(school, file("B820400021000,2026-09-16,,Ana Nowak,Aunt,paper,yes,no"));
    QCOMPARE(plan.refused.first().column, 4);
}

void TestReturnImport::whatIsPlannedCanBeCommitted()
{
    const SchoolBook school = makeSchool();
    const test::VaultFixture fixture;
    const auto vault = fixture.open(true);
    QVERIFY(vault);
    Change before;
    Write schoolRow = test::schoolNamed(school.school.name, school.school.id);
    before.writes = {schoolRow, test::pupilNamed(u"Nowak"_qs, school.school.id, school.book.pupils().first().id),
                     toWrite(firstFormVersion(school.school.id, 2025))};
    QVERIFY(wait((*vault)->commit(before)));
    const auto read = [&] {
        return wait((*vault)->read<ConsentBook>([](Connection &connection) { return ConsentBook::read(connection); }));
    };
    auto book = read();
    QVERIFY(book);
    Pupil pupil = book->pupils().first();
    pupil.upn = QString::fromLatin1(Upn);
    book->put(pupil);
    const QByteArray csv = "upn,received_on,given_by,relationship,method,parental_responsibility,image\n"
                           "B820400021000,2026-09-16,Ewa Zając,Foster carer,paper,yes,yes\n";
    const ReturnImport plan = planReturns(csv, *book, school.hand());
    QVERIFY(plan.canCommit());
    const auto done = wait((*vault)->commit(plan.toChange(*book)));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    const auto after = read();
    QVERIFY(after);
    QCOMPARE(after->returns().size(), 1);
    QCOMPARE(after->versions().size(), 2);
    QCOMPARE(after->pupils().first().contacts.size(), 1);
    QCOMPARE(inForce(after->about(pupil.id), after->versions(), u"image"_qs, school.today).state,
             ConsentState::Consented);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestReturnImport)
#include "test_return_import.moc"
