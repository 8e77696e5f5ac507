#include "forms/register_prints.h"
#include "tests/models/consent/school_book.h"

#include <QTest>

namespace lanyard {

using test::SchoolBook;

/// What the forms print is gathered from the book by the same rules as every other answer.
class TestRegisterPrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClassSheetListsWhoMayBePublishedWhere();
    void theClassSheetNeverPermitsWhatTheCheckRefuses();
    void whatLapsesBeforeTheSheetDoesIsNotOnIt();
    void theReceiptOfAPupilIsForWhatWasSaidLast();

private:
    static QStringList namesFor(const SchoolBook &school, const QString &purpose, const QDate &expires)
    {
        PrintScope scope;
        scope.school = school.school.id;
        const auto sheets = classSheetsOf(school.book, scope, school.today, expires);
        Q_ASSERT(sheets && sheets->size() == 1);
        const QString label = school.form.purpose(purpose)->label;
        for (const ClassSheet::Place &place : sheets->first().places) {
            if (place.where == label)
                return place.pupils;
        }
        return {};
    }
};

void TestRegisterPrints::theClassSheetListsWhoMayBePublishedWhere()
{
    SchoolBook school;
    const RecordId may = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId notOnX = school.addPupil(u"Łukasz Nowak"_qs);
    school.addPupil(u"Grace Okafor"_qs);
    school.enter(school.given(may, school.allYes()));
    Answers answers = school.allYes();
    answers.insert(u"image/X"_qs, Answer::No);
    school.enter(school.given(notOnX, answers));
    QCOMPARE(namesFor(school, u"image/X"_qs, school.today), QStringList{u"Hà Nguyễn"_qs});
    QCOMPARE(namesFor(school, u"image"_qs, school.today).size(), 2);
}

void TestRegisterPrints::theClassSheetNeverPermitsWhatTheCheckRefuses()
{
    SchoolBook school;
    school.school.publicPlatforms = u"X"_qs;
    school.book.put(school.school);
    school.enter(school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes()));
    QCOMPARE(namesFor(school, u"image/X"_qs, school.today), QStringList());
    QCOMPARE(namesFor(school, u"image/Facebook"_qs, school.today).size(), 1);

    SchoolBook other;
    Answers answers = other.allYes();
    answers.insert(u"image"_qs, Answer::No); // an account on X needs image and image/X
    other.enter(other.given(other.addPupil(u"Hà Nguyễn"_qs), answers));
    QCOMPARE(namesFor(other, u"image/X"_qs, other.today), QStringList());
}

void TestRegisterPrints::whatLapsesBeforeTheSheetDoesIsNotOnIt()
{
    SchoolBook school;
    school.enter(school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes()));
    QCOMPARE(namesFor(school, u"image/X"_qs, QDate(2027, 8, 31)).size(), 1);
    QCOMPARE(namesFor(school, u"image/X"_qs, QDate(2027, 9, 1)), QStringList());
}

void TestRegisterPrints::theReceiptOfAPupilIsForWhatWasSaidLast()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    QVERIFY(latestReturnOf(school.book, pupil).isNull());
    school.enter(school.given(pupil, school.allYes()));
    const RecordId second = school.enter(school.given(pupil, school.allYes(), 1, QDate(2026, 10, 1)));
    ConsentReturn mistake = school.given(pupil, school.allYes(), 0, QDate(2026, 11, 1));
    mistake.cancelled = 1;
    school.enter(mistake);
    QCOMPARE(latestReturnOf(school.book, pupil), second);
    const auto receipt = receiptOf(school.book, second);
    QVERIFY(receipt);
    QCOMPARE(receipt->given.givenBy, u"Luis Nguyễn"_qs);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestRegisterPrints)
#include "test_register_prints.moc"
