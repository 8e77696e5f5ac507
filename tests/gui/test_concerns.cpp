#include "app/concern/concern_form.h"
#include "app/concern/concern_page.h"
#include "app/concern/receipt_card.h"
#include "app/concern/reports_banner.h"
#include "app/concern/whom_question.h"
#include "app/printing/print_panel.h"
#include "app/registers/field_editor.h"
#include "app/session.h"
#include "app/today/task_card.h"
#include "app/today/today_page.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/cases/case_rules.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/school_window.h"
#include "tests/support/case_school.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace lanyard::test {

namespace {

/// Of each test its own: they share one school.
QString words()
{
    return u"Zephyrine was threatened, in %1 %2"_qs
        .arg(QLatin1String(QTest::currentTestFunction()), QLatin1String(QTest::currentDataTag()))
        .trimmed();
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words.append(label->text());
    for (const QPlainTextEdit *edit : widget.findChildren<QPlainTextEdit *>())
        words.append(edit->toPlainText());
    return words;
}

int rowsIn(const RegisterFixture &fixture, const QString &table)
{
    const auto office = fixture.raw(u"office"_qs);
    Query query(*office, u"SELECT count(*) FROM "_qs + table);
    return query.exec() && query.next() ? int(query.integer(0)) : -1;
}

QString errorAt(const FormFields &fields, const QString &key)
{
    const auto *row = qobject_cast<FieldRow *>(fields.findChild<FieldEditor *>(key)->parentWidget());
    return row && row->hasError() ? fields.findChild<FieldEditor *>(key)->accessibleDescription() : QString();
}

} // namespace

/// "Report a concern" in the real window, and what a lead sees of it at sign-in (registers.md, section 6).
class TestConcerns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anybodySignedInReportsWithTheKeyboardAlone_data();
    void anybodySignedInReportsWithTheKeyboardAlone();
    void theScreenOpensWithItsWarning();
    void theFirstQuestionIsWhomItConcernsAndSaysWhoLeads();
    void whatIsEmptyOrTooLongIsRefusedBesideItsField();
    void theReporterKeepsAReceiptAndSeesNothingAfterwards();
    void theReceiptIsPrintedWithoutAWordOfTheReport();
    void whatIsNotSentIsKeptNowhere();
    void closingWithAnUnsentReportAsksOnce();
    void unopenedReportsShowAtSignInToEveryLeadEntitledToThem();
    void aReportDeliveredMeanwhileShowsWithoutSigningInAgain();

private:
    ConcernPage &open(Role role);
    ConcernForm &fill(ConcernPage &page, const QString &whom);
    QString send(ConcernPage &page); ///< the reference

    std::unique_ptr<CaseSchool> m_school;
    DeskWindow m_desk;
};

void TestConcerns::initTestCase() { m_school = std::make_unique<CaseSchool>(); }

ConcernPage &TestConcerns::open(Role role)
{
    m_desk.open(m_school->fixture(), ConcernPage::key(), role == Role::Office ? u"anna"_qs : roleKey(role));
    return m_desk.page<ConcernPage>(ConcernPage::key());
}

ConcernForm &TestConcerns::fill(ConcernPage &page, const QString &whom)
{
    page.form()->whom()->findChild<QRadioButton *>(whom)->click();
    page.form()->fields()->setTyped({{u"kind"_qs, u"cyberbullying"_qs}, {u"summary"_qs, words()}});
    return *page.form();
}

QString TestConcerns::send(ConcernPage &page)
{
    Q_EMIT page.form()->send();
    if (!QTest::qWaitFor([&page] { return page.receipt()->isVisible(); }))
        qFatal("the report was not delivered: %s", qPrintable(wordsOf(page).join(u'\n')));
    return page.receipt()->words().section(u' ', 1, 1).remove(u',');
}

void TestConcerns::anybodySignedInReportsWithTheKeyboardAlone_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Staff, Role::Governor, Role::IctTechnician, Role::Dsl})
        QTest::newRow(qPrintable(roleKey(role))) << role;
}

void TestConcerns::anybodySignedInReportsWithTheKeyboardAlone()
{
    QFETCH(const Role, role);
    MainWindow &window = m_desk.open(m_school->fixture(), u"today"_qs, roleKey(role));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Keys keys;
    keys.press(Qt::Key_R, Qt::ControlModifier);
    auto &page = m_desk.page<ConcernPage>(ConcernPage::key());
    QCOMPARE(window.frame()->currentPage(), &page);
    keys.press(Qt::Key_Space).press(Qt::Key_Tab); // a pupil; then what kind
    QCOMPARE(page.form()->whom()->answer(), u"pupil"_qs);
    keys.press(Qt::Key_Down).press(Qt::Key_Tab).type(words()).press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!page.receipt()->isVisible()); // it is sealed beside the window
    QTRY_VERIFY2(page.receipt()->isVisible(), qPrintable(wordsOf(page).join(u'\n')));
    const QList<FormRecord> cases = m_school->found(Role::Headteacher);
    const auto filed = std::find_if(cases.begin(), cases.end(),
                                    [](const FormRecord &one) { return one.text(u"summary"_qs) == words(); });
    QVERIFY(filed != cases.end());
    QVERIFY(page.receipt()->words().contains(caseReference(filed->id)));
    QCOMPARE(filed->text(u"reported_by"_qs), page.session().user().shownName());
    QVERIFY(keys.count() < words().size() + 10);
}

void TestConcerns::theScreenOpensWithItsWarning()
{
    const QStringList shown = wordsOf(open(Role::Staff));
    QVERIFY(shown.contains(u"In danger now: find the DSL or a deputy, or call 999. This is not an alert."_qs));
}

void TestConcerns::theFirstQuestionIsWhomItConcernsAndSaysWhoLeads()
{
    ConcernPage &page = open(Role::Staff);
    QVERIFY(QTest::qWaitForWindowActive(&m_desk.window()));
    QVERIFY(page.form()->whom()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(page.form()->whom()->answer(), QString());
    page.form()->whom()->findChild<QRadioButton *>(u"headteacher"_qs)->click();
    QVERIFY(wordsOf(page).join(u'\n').contains(u"the chair of governors leads, and nobody else reads it"_qs));
    page.form()->whom()->findChild<QRadioButton *>(u"staff"_qs)->click();
    QVERIFY(wordsOf(page).join(u'\n').contains(u"the headteacher leads"_qs));
    // Pupils by name are offered to those who may know them.
    QVERIFY(page.form()->findChild<FieldEditor *>(u"harmed_pupils"_qs));
    QVERIFY(!open(Role::Governor).form()->findChild<FieldEditor *>(u"harmed_pupils"_qs));
}

void TestConcerns::whatIsEmptyOrTooLongIsRefusedBesideItsField()
{
    ConcernPage &page = open(Role::Staff);
    const int before = rowsIn(m_school->fixture(), u"report_box"_qs);
    Q_EMIT page.form()->send();
    const FormFields &fields = *page.form()->fields();
    QVERIFY(!errorAt(fields, u"kind"_qs).isEmpty() && !errorAt(fields, u"summary"_qs).isEmpty());
    QVERIFY(page.form()->whom()->property("wrong").toBool());
    fill(page, u"pupil"_qs).fields()->setTyped({{u"summary"_qs, QString(4001, u'x')}});
    Q_EMIT page.form()->send();
    QVERIFY(errorAt(fields, u"summary"_qs).contains(u"4000"_qs)
            || errorAt(fields, u"summary"_qs).contains(u"4,000"_qs));
    QVERIFY(errorAt(fields, u"kind"_qs).isEmpty() && !page.form()->whom()->property("wrong").toBool());
    // Each field within its limit, and together more than a box holds.
    page.form()->fields()->setTyped({{u"summary"_qs, QString(4000, u'…')},
                                     {u"addresses"_qs, u"https://example.org/"_qs + QString(1900, u'x')},
                                     {u"harmed"_qs, QString(500, u'…')},
                                     {u"alleged"_qs, QString(500, u'…')},
                                     {u"platform"_qs, QString(100, u'…')}});
    Q_EMIT page.form()->send();
    QTRY_VERIFY(errorAt(fields, u"summary"_qs).contains(u"too long"_qs));
    QCOMPARE(rowsIn(m_school->fixture(), u"report_box"_qs), before);
    QCOMPARE(page.form()->concern().text(u"summary"_qs).size(), 4000); // what was written stays
}

void TestConcerns::theReporterKeepsAReceiptAndSeesNothingAfterwards()
{
    ConcernPage &page = open(Role::Staff);
    fill(page, u"pupil"_qs);
    const QString reference = send(page);
    QCOMPARE(reference.size(), 9);
    QVERIFY(page.form()->isEmpty());
    QVERIFY(!wordsOf(m_desk.window()).join(u'\n').contains(u"Zephyrine"_qs));
    page.receipt()->findChildren<QPushButton *>().first()->click(); // copy
    QCOMPARE(QApplication::clipboard()->text(), page.receipt()->words());
    m_desk.window().frame()->openPlace(u"today"_qs);
    m_desk.window().frame()->openPlace(ConcernPage::key());
    QVERIFY(!page.receipt()->isVisible() && page.receipt()->words().isEmpty());
    QVERIFY(!wordsOf(m_desk.window()).join(u'\n').contains(reference));
    // The trail says that it was delivered, and no more.
    const auto trail = wait(m_school->as(Role::Headteacher).office().read<QList<TrailEntry>>([](Connection &office) {
        return readTrail(office, {});
    }));
    const auto delivered = std::find_if(trail->begin(), trail->end(),
                                        [](const TrailEntry &entry) { return entry.table == u"report_box"; });
    QVERIFY(delivered != trail->end());
    QCOMPARE(delivered->reason, u"Report delivered"_qs);
}

void TestConcerns::theReceiptIsPrintedWithoutAWordOfTheReport()
{
    ConcernPage &page = open(Role::Staff);
    fill(page, u"pupil"_qs);
    const QString reference = send(page);
    page.print();
    QTRY_VERIFY(!page.printPanel()->pdf().isEmpty());
    const PdfText text = PdfText::read(page.printPanel()->pdf());
    QVERIFY(text.contains(reference) && text.contains(u"call 999"_qs));
    QVERIFY(!text.all().contains(u"Zephyrine"_qs));
    Q_EMIT page.printPanel()->closed();
    QVERIFY(page.receipt()->isVisible());
}

void TestConcerns::whatIsNotSentIsKeptNowhere()
{
    const int drafts = rowsIn(m_school->fixture(), u"draft"_qs);
    ConcernPage &page = open(Role::Staff);
    fill(page, u"pupil"_qs);
    m_desk.window().frame()->saveDrafts();
    m_desk.window().lock();
    QCOMPARE(rowsIn(m_school->fixture(), u"draft"_qs), drafts);
    QVERIFY(open(Role::Staff).form()->isEmpty());
}

void TestConcerns::closingWithAnUnsentReportAsksOnce()
{
    ConcernPage &page = open(Role::Staff);
    QVERIFY(page.mayLeave());
    fill(page, u"pupil"_qs);
    QVERIFY(!page.mayLeave());
    QVERIFY(wordsOf(page).join(u'\n').contains(u"has not been sent"_qs));
    QVERIFY(page.mayLeave());
}

void TestConcerns::unopenedReportsShowAtSignInToEveryLeadEntitledToThem()
{
    m_school->as(Role::ChairOfGovernors);
    const QString about = m_school->report(Role::Staff, u"headteacher"_qs, words());
    const QString pupil = m_school->report(Role::Staff, u"pupil"_qs, words());
    const QList<std::pair<Role, QString>> leads{
        {Role::Dsl, pupil}, {Role::Headteacher, pupil}, {Role::ChairOfGovernors, about}};
    for (const auto &[lead, theirs] : leads) {
        MainWindow &window = m_desk.open(m_school->fixture(), u"policy-review"_qs, roleKey(lead));
        auto *banner = window.findChild<ReportsBanner *>();
        QTRY_VERIFY2(banner->isVisible(), qPrintable(roleKey(lead)));
        QVERIFY(banner->accessibleName().contains(u"not been opened"_qs));
        Q_EMIT banner->listWanted();
        auto &today = m_desk.page<TodayPage>(u"today"_qs);
        QVERIFY(today.isVisible() && !banner->isVisible());
        QTRY_VERIFY(wordsOf(today).join(u'\n').contains(theirs));
        QVERIFY(!wordsOf(today).join(u'\n').contains(theirs == pupil ? about : pupil));
    }
    MainWindow &window = m_desk.open(m_school->fixture(), u"concern"_qs, roleKey(Role::Staff));
    QTest::qWait(300);
    QVERIFY(!window.findChild<ReportsBanner *>()->isVisible());
}

void TestConcerns::aReportDeliveredMeanwhileShowsWithoutSigningInAgain()
{
    MainWindow &window = m_desk.open(m_school->fixture(), u"concern"_qs, roleKey(Role::Dsl));
    auto *banner = window.findChild<ReportsBanner *>();
    QTRY_VERIFY(banner->isVisible());
    banner->findChildren<QPushButton *>().last()->click(); // not now
    QVERIFY(!banner->isVisible());
    m_school->report(Role::Staff, u"pupil"_qs, words());
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 8000);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestConcerns)
#include "test_concerns.moc"
