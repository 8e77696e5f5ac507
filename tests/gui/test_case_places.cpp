#include "app/cases/case_dossier.h"
#include "app/printing/print_panel.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_pane.h"
#include "app/registers/form_shelf.h"
#include "app/registers/group_page.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/file_choice.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/gui/support/desk_window.h"
#include "tests/support/case_school.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard::test {

namespace {

QString userOf(Role role) { return role == Role::Office ? QStringLiteral("anna") : roleKey(role); }

QStringList keysOf(const QList<const FormRegister *> &registers)
{
    QStringList keys;
    for (const FormRegister *form : registers)
        keys << form->key;
    return keys;
}

} // namespace

/// Where cases stand in the window (the registers' specification, section 6; the permission table): a place for those
/// who hold a vault of them, and nothing at all for everybody else.
class TestCasePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<CaseSchool>(); }
    void whoHoldsAVaultHasThePlaceAndNobodyElse_data();
    void whoHoldsAVaultHasThePlaceAndNobodyElse();
    void whoMadeTheRegisterAndKeepsAVaultForOthersSeesNothingOfIt();
    void eachLeadSeesTheCasesOfTheVaultsTheyHold();
    void aCaseOfAnotherDeskAppearsWithoutLosingTheSelection();
    void aRowIsNoReadingAndOpeningIsOne();
    void aListThatIsPrintedOrExportedIsOneEntry();
    void aHalfWrittenCaseIsKeptInItsOwnVault();
    void aTaskForAnActionOpensItsCase();

private:
    MainWindow &open(Role role, const QString &place = QStringLiteral("today"));
    FormPane &openCases(Role role);
    QList<TrailEntry> readings(const RecordId &record);

    std::unique_ptr<CaseSchool> m_school;
    DeskWindow m_desk;
};

MainWindow &TestCasePlaces::open(Role role, const QString &place)
{
    return m_desk.open(m_school->fixture(), place, userOf(role));
}

FormPane &TestCasePlaces::openCases(Role role)
{
    open(role, casesKey());
    auto *pane = qobject_cast<FormPane *>(m_desk.page<GroupPage>(QStringLiteral("cases")).pageOf(casesKey()));
    if (!pane || !QTest::qWaitFor([pane] { return pane->source().isRead(); }))
        qFatal("the cases did not appear");
    return *pane;
}

QList<TrailEntry> TestCasePlaces::readings(const RecordId &record)
{
    TrailFilter filter;
    filter.record = record;
    auto entries = readTrail(*m_school->fixture().raw(QStringLiteral("safeguarding")), filter);
    if (!entries)
        qFatal("the trail cannot be read");
    entries->removeIf([](const TrailEntry &entry) { return entry.kind != Change::Kind::Log; });
    return *entries;
}

void TestCasePlaces::whoHoldsAVaultHasThePlaceAndNobodyElse_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("holds");
    for (const Role role : allRoles()) {
        const bool holds = role == Role::Headteacher || role == Role::Dsl || role == Role::ChairOfGovernors
            || role == Role::ChairOfTrustees;
        QTest::newRow(qPrintable(roleKey(role))) << role << holds;
    }
}

void TestCasePlaces::whoHoldsAVaultHasThePlaceAndNobodyElse()
{
    QFETCH(Role, role);
    QFETCH(bool, holds);
    const FormRecord filed = m_school->openCase(Role::Dsl);
    MainWindow &window = open(role);
    Session &session = window.frame()->currentPage()->session();
    QCOMPARE(keysOf(GroupPage::registersOf(QStringLiteral("cases"), session)).contains(casesKey()), holds);
    const bool hasFigures = session.may().at(Place::CaseFigures) != Accesses();
    QCOMPARE(window.frame()->keys().contains(QStringLiteral("cases")), holds || hasFigures);
    if (holds)
        return;
    QVERIFY(QTest::qWaitFor([&] { return FormShelf::of(session).hasTasks(); }));
    QCOMPARE(FormShelf::of(session).waitingIn(QStringLiteral("cases")), 0);
    const auto go = [](const QString &, const RecordId &) {};
    QVERIFY(session.findRecords(caseReference(filed.id), 10, go).isEmpty());
    window.frame()->goTo(casesKey(), filed.id);
    QVERIFY(window.findChildren<FormPane *>().isEmpty() || !window.findChild<FormPane *>()->source().record(filed.id));
}

void TestCasePlaces::whoMadeTheRegisterAndKeepsAVaultForOthersSeesNothingOfIt()
{
    const RegisterFixture fresh; // nobody entitled has signed in yet: "anna" of the office is caretaker
    MainWindow &window = m_desk.open(fresh, QStringLiteral("today"), QStringLiteral("anna"));
    const Session &session = window.frame()->currentPage()->session();
    QVERIFY(session.reg().vault(QStringLiteral("safeguarding")));
    QVERIFY(!keysOf(GroupPage::registersOf(QStringLiteral("cases"), session)).contains(casesKey()));
}

void TestCasePlaces::eachLeadSeesTheCasesOfTheVaultsTheyHold()
{
    const FormRecord pupils = m_school->openCase(Role::Dsl);
    const FormRecord heads = m_school->openCase(Role::ChairOfGovernors, {{u"concerns"_qs, u"headteacher"_qs}});
    const FormRecord leads = m_school->openCase(Role::Headteacher, {{u"concerns"_qs, u"dsl"_qs}});
    const auto seen = [&](Role role) {
        FormPane &pane = openCases(role);
        QList<bool> found;
        for (const FormRecord &record : {pupils, heads, leads})
            found << (pane.source().record(record.id) != nullptr);
        return found;
    };
    QCOMPARE(seen(Role::Dsl), QList<bool>({true, false, false}));
    QCOMPARE(seen(Role::Headteacher), QList<bool>({true, false, true}));
    QCOMPARE(seen(Role::ChairOfGovernors), QList<bool>({false, true, true}));
}

void TestCasePlaces::aCaseOfAnotherDeskAppearsWithoutLosingTheSelection()
{
    const FormRecord chosen = m_school->openCase(Role::Dsl);
    FormPane &pane = openCases(Role::Dsl);
    QVERIFY(pane.registerTable()->setCurrentId(chosen.id));
    const FormRecord entered = m_school->openCase(Role::Headteacher);
    QTRY_VERIFY_WITH_TIMEOUT(pane.source().record(entered.id) != nullptr, 8000);
    QCOMPARE(pane.registerTable()->view()->currentId(), chosen.id);
}

void TestCasePlaces::aRowIsNoReadingAndOpeningIsOne()
{
    const FormRecord record = m_school->openCase(Role::Dsl, {{u"summary"_qs, u"Messages at night"_qs}});
    FormPane &pane = openCases(Role::Dsl);
    QVERIFY(pane.registerTable()->setCurrentId(record.id));
    QVERIFY(!pane.isOpened(record));
    QVERIFY(!pane.panel()->findChild<QPushButton *>(QStringLiteral("edit")));
    QCOMPARE(readings(record.id).size(), 0);
    pane.panel()->findChild<QPushButton *>(QStringLiteral("open"))->click();
    QTRY_VERIFY(pane.isOpened(record));
    QVERIFY(pane.panel()->findChild<QPushButton *>(QStringLiteral("edit")));
    QCOMPARE(readings(record.id).size(), 1);
    QCOMPARE(readings(record.id).first().reason, QStringLiteral("opened"));
}

void TestCasePlaces::aListThatIsPrintedOrExportedIsOneEntry()
{
    m_school->openCase(Role::Dsl);
    m_school->openCase(Role::Dsl);
    FormPane &pane = openCases(Role::Dsl);
    const auto listings = [this] {
        TrailFilter filter;
        filter.table = formRegister(casesKey())->table;
        QStringList how;
        const auto entries = readTrail(*m_school->fixture().raw(QStringLiteral("safeguarding")), filter);
        for (const TrailEntry &entry : *entries) {
            if (entry.record.isNull())
                how << entry.reason;
        }
        return how;
    };
    QVERIFY(listings().isEmpty()); // a row in a list is no reading
    QTemporaryDir dir;
    FileChoice::answerNext(dir.filePath(QStringLiteral("cases.csv")));
    pane.registerTable()->exportCsv();
    QTRY_VERIFY(QFile::exists(dir.filePath(QStringLiteral("cases.csv"))));
    QCOMPARE(listings(), QStringList{QStringLiteral("exported")});
    pane.print();
    QTRY_VERIFY(!pane.printPanel()->pdf().isEmpty());
    QCOMPARE(listings(), QStringList({QStringLiteral("printed"), QStringLiteral("exported")}));
}

void TestCasePlaces::aHalfWrittenCaseIsKeptInItsOwnVault()
{
    FormPane &pane = openCases(Role::Headteacher);
    pane.createNew();
    FormRecord typed = pane.editor()->before();
    for (const QString &concerns : {QStringLiteral("pupil"), QStringLiteral("dsl")}) {
        pane.editor()->fields()->setTyped(
            {{QStringLiteral("concerns"), concerns}, {QStringLiteral("summary"), QStringLiteral("Half a sentence")}});
        Q_EMIT pane.editor()->changed();
        pane.saveDrafts();
    }
    m_desk.close(); // writes what is still to be kept
    const auto draftsIn = [this](const QString &vault) {
        const auto raw = m_school->fixture().raw(vault);
        Query query(*raw, QStringLiteral("SELECT count(*) FROM draft"));
        return query.exec() && query.next() ? int(query.integer(0)) : -1;
    };
    QCOMPARE(draftsIn(QStringLiteral("office")), 0);
    QCOMPARE(draftsIn(QStringLiteral("safeguarding")), 0);
    QCOMPARE(draftsIn(QStringLiteral("about-dsl")), 1);
    FormPane &again = openCases(Role::Headteacher);
    const auto isThere = [&again] { return again.drafts().of({}) != nullptr; };
    QTRY_VERIFY(isThere());
    QCOMPARE(again.drafts().of({})->typed.value(QStringLiteral("summary")).toString(),
             QStringLiteral("Half a sentence"));
    again.drafts().discard({});
}

void TestCasePlaces::aTaskForAnActionOpensItsCase()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    m_school->add(Role::Dsl, u"case-actions"_qs,
                  {{ofCase(), record.id.toText()},
                   {u"what"_qs, u"See the pupil again"_qs},
                   {u"owner"_qs, m_school->user(Role::Dsl)},
                   {u"due_on"_qs, m_school->day()}});
    MainWindow &window = open(Role::Dsl);
    Session &session = window.frame()->currentPage()->session();
    const auto waiting = [&] {
        QList<FormTask> tasks = FormShelf::of(session).tasks();
        tasks.removeIf([](const FormTask &task) { return task.kind != QLatin1String("case-action"); });
        return tasks;
    };
    QTRY_COMPARE(waiting().size(), 1);
    window.frame()->goTo(waiting().first().place, waiting().first().record); // as its card under Today does
    auto *pane = qobject_cast<FormPane *>(m_desk.page<GroupPage>(QStringLiteral("cases")).currentPage());
    QVERIFY(pane);
    QTRY_VERIFY(pane->isOpened(record));
    QTRY_VERIFY(window.findChild<CaseDossier *>());
    QCOMPARE(window.findChild<CaseDossier *>()->tabs()->current(), QStringLiteral("case-actions"));
    QCOMPARE(readings(record.id).size(), 1);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestCasePlaces)
#include "test_case_places.moc"
