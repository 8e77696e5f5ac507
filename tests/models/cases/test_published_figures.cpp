#include "models/cases/case_words.h"
#include "models/cases/figures.h"
#include "tests/support/case_school.h"

#include <QTest>

namespace lanyard::test {

namespace {

/// A case of the autumn term.
FormRecord reported(const QString &kind)
{
    FormRecord record;
    record.state = u"open"_qs;
    record.set(u"concerns"_qs, u"pupil"_qs);
    record.set(u"kind"_qs, kind);
    record.set(u"reported_on"_qs, u"2026-10-05"_qs);
    return record;
}

} // namespace

/// What governors are told of cases: numbers, and none so small that it points at a child.
class TestPublishedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresHideNumbersUnderFive();
    void noSumTellsAHiddenNumber_data();
    void noSumTellsAHiddenNumber();
    void publishedFiguresAreAnOfficeRecord();
};

void TestPublishedFigures::figuresHideNumbersUnderFive()
{
    QList<FormRecord> cases;
    const auto add = [&](int count, const QString &kind, const QString &platform) {
        for (int i = 0; i < count; ++i) {
            cases << reported(kind);
            cases.last().set(u"platform"_qs, platform);
        }
    };
    add(12, u"cyberbullying"_qs, u"WhatsApp"_qs);
    add(7, u"online-abuse"_qs, u"Snapchat"_qs);
    add(2, u"pupil-behaviour"_qs, u"Snapchat"_qs);
    FormRecord mistake = cases.first();
    mistake.state = cancelledState();
    cases << mistake;
    const CaseFigures figures = figuresOf(cases, {}, School(), QDate(2026, 9, 1), QDate(2027, 8, 31));
    QCOMPARE(figures.tables.size(), 5);
    QStringList kinds;
    for (const CaseFigure &figure : figures.tables.at(1).figures)
        kinds << figure.text();
    kinds.sort();
    // The smallest number beside the only hidden one is withheld, too: 21 - 12 - 7 would say it.
    QCOMPARE(kinds, (QStringList{u"12"_qs, u"<5"_qs, u"–"_qs}));
    QCOMPARE(publishedFigures(figures.sheet()).size(), 1 + 3 + 2 + 1 + 1);
    QVERIFY(figures.sheet().contains(u"Autumn term 2026\t21"_qs));
    QVERIFY(!figures.sheet().contains(u"\t2\n"_qs));
    const CaseFigures earlier = figuresOf(cases, {}, School(), QDate(2025, 9, 1), QDate(2026, 8, 31));
    QVERIFY(earlier.sheet().isEmpty());
}

void TestPublishedFigures::noSumTellsAHiddenNumber_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("two that could be anything") << QList<int>{9, 1, 2} << QStringList{u"9"_qs, u"<5"_qs, u"<5"_qs};
    QTest::newRow("two that can only be one")
        << QList<int>{9, 6, 1, 1} << QStringList{u"9"_qs, u"–"_qs, u"<5"_qs, u"<5"_qs};
    QTest::newRow("even beside the least that is told")
        << QList<int>{9, 5, 1, 1} << QStringList{u"–"_qs, u"–"_qs, u"<5"_qs, u"<5"_qs};
    QTest::newRow("two that can only be four") << QList<int>{9, 4, 4} << QStringList{u"–"_qs, u"<5"_qs, u"<5"_qs};
}

void TestPublishedFigures::noSumTellsAHiddenNumber()
{
    QFETCH(const QList<int>, counts);
    const QStringList kinds{u"cyberbullying"_qs, u"online-abuse"_qs, u"pupil-behaviour"_qs, u"adult-conduct"_qs};
    QList<FormRecord> cases;
    for (qsizetype kind = 0; kind < counts.size(); ++kind) {
        for (int i = 0; i < counts.at(kind); ++i)
            cases << reported(kinds.at(kind));
    }
    const CaseFigures figures = figuresOf(cases, {}, School(), QDate(2026, 9, 1), QDate(2027, 8, 31));
    QStringList shown;
    for (qsizetype kind = 0; kind < counts.size(); ++kind) {
        for (const CaseFigure &figure : figures.tables.at(1).figures) {
            if (figure.label == labelIn(caseKinds(), kinds.at(kind)))
                shown << figure.text();
        }
    }
    QTEST(shown, "shown");
}

void TestPublishedFigures::publishedFiguresAreAnOfficeRecord()
{
    CaseSchool school;
    const Values sheet{
        {u"title"_qs, u"Autumn term"_qs}, {u"from_day"_qs, school.day(-80)}, {u"until_day"_qs, school.day()}};
    school.openCase(Role::Dsl);
    QVERIFY(!school.tryAdd(Role::Office, u"case-figures"_qs, sheet));
    QVERIFY(!school.tryAdd(Role::Governor, u"case-figures"_qs, sheet));
    Values typed = sheet;
    typed.insert(u"sheet"_qs, u"Kind\tCyberbullying\t12000"_qs); // counted, whatever somebody types
    const FormRecord published = school.add(Role::Dsl, u"case-figures"_qs, typed);
    const QList<PublishedFigure> lines = publishedFigures(published.text(u"sheet"_qs));
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const PublishedFigure &line) { return line.label == u"Cyberbullying"; }));
    QVERIFY(!published.text(u"sheet"_qs).contains(u"12000"_qs));
    for (const Role role : {Role::Ceo, Role::ChairOfGovernors, Role::Governor, Role::Headteacher})
        QCOMPARE(school.seen(role, u"case-figures"_qs).size(), 1);
    QVERIFY(school.seen(Role::Staff, u"case-figures"_qs).isEmpty());
    QVERIFY(!school.trySet(Role::Dsl, u"case-figures"_qs, published, {{u"title"_qs, u"Other"_qs}}));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestPublishedFigures)
#include "test_published_figures.moc"
