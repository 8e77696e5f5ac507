#include "models/posting/pasted_names.h"
#include "tests/models/consent/school_book.h"

#include <QTest>

namespace lanyard {

using Kind = PastedName::Kind;
using test::SchoolBook;

/// "A pasted list of names or UPNs with the doubtful ones asked about."
class TestPastedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAndUpnsAreFound_data();
    void namesAndUpnsAreFound();
    void theDoubtfulOnesAreAskedAbout_data();
    void theDoubtfulOnesAreAskedAbout();
    void whoIsNamedTwiceIsFoundOnce();
    void whoHasLeftIsUnknown();
    void fortyOfTwentyThousandAreFound();

private:
    RecordId add(const QString &name, const QString &group, const QString &upn = {});

    SchoolBook m_school;
    RecordId m_ha;
    RecordId m_tom4;
    RecordId m_tom5;
};

RecordId TestPastedNames::add(const QString &name, const QString &group, const QString &upn)
{
    Pupil pupil = *m_school.book.pupil(m_school.addPupil(name, upn));
    pupil.registrationGroup = group;
    m_school.book.put(pupil);
    return pupil.id;
}

void TestPastedNames::initTestCase()
{
    m_ha = add(u"Hà Nguyễn"_qs, u"4B"_qs, u"G820400010001"_qs);
    m_tom4 = add(u"Tomos O'Brien"_qs, u"4B"_qs);
    m_tom5 = add(u"Tomos O'Brien"_qs, u"5C"_qs);
}

void TestPastedNames::namesAndUpnsAreFound_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Hà Nguyễn", "ha nguyen", "Nguyễn, Hà", "NGUYEN HA", "g820400010001", "Hà Nguyễn (4B)",
                             "4B\tNguyễn\tHà", "1. Hà Nguyễn", "- Nguyen, Ha", "  Hà   Nguyễn "})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPastedNames::namesAndUpnsAreFound()
{
    QFETCH(QString, line);
    const QList<PastedName> names = PastedNames(m_school.book.pupils(), m_school.today).read(line);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().kind, Kind::Found);
    QCOMPARE(names.first().candidates, QList{m_ha});
}

void TestPastedNames::theDoubtfulOnesAreAskedAbout_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("candidates");
    QTest::newRow("two of the name") << u"Tomos O'Brien"_qs << 2;
    QTest::newRow("a letter too few") << u"Ha Nguyn"_qs << 1;
    QTest::newRow("two changed places") << u"Ha Nugyen"_qs << 1;
    QTest::newRow("nobody") << u"Max Hill"_qs << 0;
    QTest::newRow("a class that is not theirs") << u"Tomos O'Brien 6A"_qs << 0;
}

void TestPastedNames::theDoubtfulOnesAreAskedAbout()
{
    QFETCH(QString, line);
    QFETCH(int, candidates);
    const PastedName name = PastedNames(m_school.book.pupils(), m_school.today).read(line).first();
    QCOMPARE(name.candidates.size(), candidates);
    QCOMPARE(name.kind, candidates == 0 ? Kind::Unknown : Kind::Doubtful);
    QCOMPARE(name.typed, line);
}

void TestPastedNames::whoIsNamedTwiceIsFoundOnce()
{
    const QList<PastedName> names = PastedNames(m_school.book.pupils(), m_school.today)
                                        .read(u"Hà Nguyễn\n\nTomos O'Brien (5C);G820400010001\r\nHa Nguyen"_qs);
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.at(0).candidates, QList{m_ha});
    QCOMPARE(names.at(1).candidates, QList{m_tom5});
}

void TestPastedNames::whoHasLeftIsUnknown()
{
    SchoolBook school;
    Pupil pupil = *school.book.pupil(school.addPupil(u"Hà Nguyễn"_qs));
    pupil.onRoll.append({false, QDate(2026, 11, 1), 1, {}, DatedFlag::Source::Import, {}});
    school.book.put(pupil);
    QCOMPARE(PastedNames(school.book.pupils(), school.today).read(u"Hà Nguyễn"_qs).first().kind, Kind::Unknown);
}

void TestPastedNames::fortyOfTwentyThousandAreFound()
{
    SchoolBook school;
    for (int i = 0; i < 20000; ++i)
        school.addPupil(u"Forename%1 Surname%2"_qs.arg(i % 700).arg(i));
    const PastedNames names(school.book.pupils(), school.today);
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"Surname%1, Forename%2\n"_qs.arg(i * 499).arg(i * 499 % 700);
    const QList<PastedName> found = names.read(text);
    QCOMPARE(found.size(), 40);
    for (const PastedName &one : found)
        QCOMPARE(one.kind, Kind::Found);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestPastedNames)
#include "test_pasted_names.moc"
