#include "app/cases/figures_chart.h"
#include "app/registers/field_editor.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_pane.h"
#include "app/registers/group_page.h"
#include "app/registers/initials.h"
#include "app/registers/initials_delegate.h"
#include "app/table/register_table.h"
#include "models/cases/case_registers.h"
#include "tests/gui/support/school_window.h"
#include "tests/support/case_school.h"

#include <QLabel>
#include <QTest>

namespace lanyard::test {

namespace {

QString figuresKey() { return u"case-figures"_qs; }

} // namespace

/// Figures for governors: published by a lead as an office record, counted and never typed, shown as table and chart.
class TestCaseFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<CaseSchool>(); }
    void aLeadPublishesWhatIsCounted();
    void governorsSeeTheChartAndNoName();
    void initialsStandForNames_data();
    void initialsStandForNames();

private:
    FormPane &open(Role role);

    std::unique_ptr<CaseSchool> m_school;
    DeskWindow m_desk;
};

FormPane &TestCaseFigures::open(Role role)
{
    m_desk.open(m_school->fixture(), figuresKey(), roleKey(role));
    auto *pane = qobject_cast<FormPane *>(m_desk.page<GroupPage>(casesKey()).pageOf(figuresKey()));
    if (!pane || !QTest::qWaitFor([pane] { return pane->source().isRead(); }))
        qFatal("the figures did not appear");
    return *pane;
}

void TestCaseFigures::aLeadPublishesWhatIsCounted()
{
    for (int i = 0; i < 6; ++i)
        m_school->openCase(Role::Dsl);
    m_school->openCase(Role::Dsl, {{u"kind"_qs, u"online-abuse"_qs}});
    FormPane &pane = open(Role::Dsl);
    pane.createNew();
    QVERIFY(!pane.editor()->findChild<FieldEditor *>(u"sheet"_qs)); // nobody types it
    const Values typed{
        {u"title"_qs, u"Autumn term"_qs}, {u"from_day"_qs, u"01/09/2020"_qs}, {u"until_day"_qs, u"31/12/2099"_qs}};
    for (auto value = typed.begin(); value != typed.end(); ++value)
        pane.editor()->findChild<FieldEditor *>(value.key())->setTyped(value.value());
    Q_EMIT pane.editor()->save();
    QTRY_COMPARE(pane.source().table().recordCount(), 1);
    const QList<PublishedFigure> figures = publishedFigures(pane.source().table().records().first().text(u"sheet"_qs));
    QVERIFY(figures.contains(PublishedFigure{u"Kind"_qs, u"Cyberbullying"_qs, u"–"_qs})); // else 7 - 6 would say it
    QVERIFY(figures.contains(PublishedFigure{u"Kind"_qs, u"Online abuse, harassment or exploitation"_qs, u"<5"_qs}));
}

void TestCaseFigures::governorsSeeTheChartAndNoName()
{
    FormPane &pane = open(Role::Governor);
    QVERIFY(pane.registerTable()->setCurrentId(pane.source().table().records().first().id));
    QTRY_VERIFY(pane.findChild<FiguresChart *>());
    const auto *chart = pane.findChild<FiguresChart *>();
    QTRY_VERIFY(chart->isVisible());
    QVERIFY(chart->accessibleName().contains(u"Kind, Online abuse, harassment or exploitation: <5"_qs));
    QVERIFY(chart->height() > 100);
    for (const QLabel *label : pane.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'\t'), qPrintable(label->text())); // the sheet as it is stored
}

void TestCaseFigures::initialsStandForNames_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("initials");
    QTest::newRow("nobody") << QString() << QString();
    QTest::newRow("one") << u"Ida Stone"_qs << u"I. S."_qs;
    QTest::newRow("several") << u"Ida Stone, Ben van Dyk"_qs << u"I. S., B. v. D."_qs;
    QTest::newRow("one word") << u"Ólafur"_qs << u"Ó."_qs;
}

void TestCaseFigures::initialsStandForNames()
{
    QFETCH(const QString, names);
    QTEST(initialsOf(names), "initials");
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestCaseFigures)
#include "test_case_figures.moc"
