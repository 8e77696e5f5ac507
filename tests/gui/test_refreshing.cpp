#include "app/background.h"
#include "app/printing/print_panel.h"
#include "app/refresh/chase_panel.h"
#include "app/refresh/class_bars.h"
#include "app/refresh/new_places_banner.h"
#include "app/refresh/refresh_page.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/desk_window.h"
#include "tests/support/posting_school.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace lanyard::test {

/// Refreshing consent in the real window: who has to be asked, what is printed for them, and how it shrinks.
class TestRefreshing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<PostingSchool>(); }
    void cleanupTestCase() { m_school.reset(); }
    void cleanup() { m_desk.close(); }

    void theChaseListShrinksAsAnswersCome();
    void whatGoesOutIsPrintedFromItsMenu();
    void aNewAccountStartsARefresh(); // last: then everybody is asked again

private:
    PostingSchool &school() { return *m_school; }
    RefreshPage &refresh()
    {
        m_desk.open(school().fixture(), u"refresh"_qs, u"anna"_qs);
        return m_desk.page<RefreshPage>(u"refresh"_qs);
    }
    static QByteArray printed(RefreshPage &page, const QString &what);

    std::unique_ptr<PostingSchool> m_school;
    DeskWindow m_desk;
};

/// For the whole school, as its menu offers it.
QByteArray TestRefreshing::printed(RefreshPage &page, const QString &what)
{
    QSignalSpy made(page.printPanel(), &PrintPanel::made);
    QTimer::singleShot(0, &page, [what] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *batch : menu->actions()) {
            if (QString(batch->text()).remove(u'&') == what)
                batch->menu()->actions().last()->trigger();
        }
        menu->close();
    });
    page.print();
    if (!QTest::qWaitFor([&] { return made.size() == 1; }, 15'000))
        qFatal("%s was not printed", qPrintable(what));
    return page.printPanel()->pdf();
}

void TestRefreshing::theChaseListShrinksAsAnswersCome()
{
    const RecordId pupil = school().addConsenting(u"Ifan"_qs, u"Unclear"_qs);
    school().answer(pupil, Answer::Blank, -5);
    auto &page = refresh();
    const auto isAsked = [&] {
        const QList<ChaseRow> &rows = page.table()->records();
        return std::any_of(rows.begin(), rows.end(), [&](const ChaseRow &row) { return row.pupil == pupil; });
    };
    const auto answered = [&] {
        int sum = 0;
        for (const ClassProgress &one : page.panel()->bars()->classes())
            sum += one.answered;
        return sum;
    };
    QTRY_VERIFY(isAsked());
    const int before = answered();
    school().answer(pupil, Answer::Yes);
    m_desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), 15'000);
    QCOMPARE(answered(), before + 1);
}

void TestRefreshing::whatGoesOutIsPrintedFromItsMenu()
{
    const RecordId blank = school().addConsenting(u"Ifan"_qs, u"Child"_qs);
    school().answer(blank, Answer::Blank, -5);
    school().addConsenting(u"Gwyn"_qs, u"Grown"_qs, 18);
    RefreshPage &page = refresh();
    QTRY_COMPARE(page.table()->recordCount(), 2);
    const QHash<QString, QStringList> expected{
        {u"Forms, in the order of the envelopes"_qs, {u"Consent"_qs, u"Ifan"_qs, u"Ana Child"_qs}},
        {u"Forms for pupils who answer themselves"_qs, {u"Consent"_qs, u"Gwyn"_qs}},
        {u"Address sheet"_qs, {u"Ana Child"_qs, u"Gwyn Grown"_qs}},
        {u"Reminders"_qs, {u"A reminder: your consent form"_qs, u"Ana Child"_qs, u"Gwyn Grown"_qs}},
        {u"“You left these blank”"_qs, {u"You left these blank"_qs, u"Ana Child"_qs}}};
    QHash<QString, QByteArray> papers;
    for (const QString &what : expected.keys())
        papers.insert(what, printed(page, what));
    m_desk.close();
    waitForBackground();
    for (const QString &what : expected.keys()) {
        const QString paper = PdfText::read(papers.value(what)).all();
        for (const QString &words : expected.value(what))
            QVERIFY2(paper.contains(words), qPrintable(what + u": "_qs + words));
        QCOMPARE(paper.contains(u"Gwyn"_qs), expected.value(what).join(u' ').contains(u"Gwyn"_qs));
        QCOMPARE(paper.contains(u"Ifan"_qs), what != u"Forms for pupils who answer themselves"_qs);
        QVERIFY2(!paper.contains(u"Penrose"_qs), "who has answered is asked again");
    }
}

void TestRefreshing::aNewAccountStartsARefresh()
{
    auto &page = refresh();
    QTRY_VERIFY(page.banner()->isVisible()); // the trust's account is on no form yet
    page.banner()->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page.banner()->isVisible(), 15'000);
    const auto isAskedAboutIt = [&page] {
        const QList<ChaseRow> &rows = page.table()->records();
        return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [](const ChaseRow &row) {
            return row.missing.join(u' ').contains(u"trust"_qs, Qt::CaseInsensitive);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAskedAboutIt(), 15'000);
    const int before = page.table()->recordCount();
    school().answer(school().three().first(), Answer::Yes);
    m_desk.look();
    QTRY_COMPARE_WITH_TIMEOUT(page.table()->recordCount(), before - 1, 15'000);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestRefreshing)
#include "test_refreshing.moc"
