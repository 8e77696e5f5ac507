#include "models/consent/consent_grid.h"
#include "models/demo/demo.h"
#include "models/demo/demo_users.h"
#include "models/people/upn.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_tasks.h"
#include "models/registers/surroundings.h"
#include "models/store/vault.h"
#include "tests/support/test_clock.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

/// The made-up school, on real files.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRolesUserSignsInWithTheOnePassword();
    void theSchoolIsFilled();
    void everyStateOfConsentIsThere();
    void everyRegisterIsFilled();
    void somethingWaitsForThoseWhoSignAndSomethingIsOverdue();
    void theSameSeedMakesTheSameData();
    void upnsAreValidAndUnique();
    void cancellingLeavesNothing();

private:
    Register::Options options(const QString &folder) const;
    Result<ConsentBook> read(const QString &folder) const;
    QStringList registers(const QString &folder) const; ///< a line a record: register, state, name
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    test::TestClock m_clock;
};

Register::Options TestDemo::options(const QString &folder) const
{
    return {m_clock.clock(), folder + u".desk"_qs, false};
}

Result<ConsentBook> TestDemo::read(const QString &folder) const
{
    const auto opened = signInAs(Role::Office, folder, options(folder));
    if (!opened)
        return failure(opened);
    return wait(
        (*opened)->office().read<ConsentBook>([](Connection &connection) { return ConsentBook::read(connection); }));
}

void TestDemo::initTestCase()
{
    const auto made = makeDemo({path(u"first"_qs), 412, 7}, options(path(u"first"_qs)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(made->size(), 5);
}

void TestDemo::everyRolesUserSignsInWithTheOnePassword()
{
    for (const Role role : allRoles()) {
        const auto opened = signInAs(role, path(u"first"_qs), options(path(u"first"_qs)));
        QVERIFY2(opened, qPrintable(roleKey(role)));
        QVERIFY((*opened)->may().has(role));
        QVERIFY(!(*opened)->needsNewPassword());
        QVERIFY((*opened)->isCheap());
    }
}

void TestDemo::theSchoolIsFilled()
{
    const auto book = read(path(u"first"_qs));
    QVERIFY(book);
    QCOMPARE(book->pupils().size(), 412);
    QVERIFY(book->returns().size() > 3 * 412 / 2);
    QCOMPARE(book->versions().size(), 3);
    QVERIFY(!book->protections().isEmpty());
    QVERIFY(!book->findings().isEmpty());
    QVERIFY(!book->schools().first().dpoEmail.isEmpty());
    for (const ConsentReturn &given : book->returns())
        QVERIFY(given.receivedOn <= m_clock.clock().today());
}

void TestDemo::everyStateOfConsentIsThere()
{
    const auto book = read(path(u"first"_qs));
    QVERIFY(book);
    QSet<int> met;
    const ConsentGrid grid = ConsentGrid::of(*book, book->purposes(m_clock.clock().today()), m_clock.clock().today());
    QCOMPARE(grid.cells.size(), 412 * 10);
    for (const InForce &cell : grid.cells)
        met.insert(int(cell.state));
    QCOMPARE(met.size(), 8);
}

QStringList TestDemo::registers(const QString &folder) const
{
    const auto opened = signInAs(Role::Headteacher, folder, options(folder));
    if (!opened)
        return {};
    const auto read = [](Connection &connection) -> Result<QStringList> {
        QStringList lines;
        for (const FormRegister *form : formRegisters()) {
            const auto records = readFormRecords(connection, *form);
            if (!records)
                return failure(records);
            for (const FormRecord &record : *records)
                lines << form->key + u' ' + record.state + u' ' + form->nameOf(record);
        }
        return lines;
    };
    return wait((*opened)->office().read<QStringList>(read)).value_or(QStringList());
}

void TestDemo::everyRegisterIsFilled()
{
    const QStringList lines = registers(path(u"first"_qs));
    for (const FormRegister *form : formRegisters()) {
        const QStringList own = lines.filter(QRegularExpression(u'^' + form->key + u' '));
        QVERIFY2(!own.isEmpty(), qPrintable(form->key));
        QSet<QString> states;
        for (const QString &line : own)
            states << line.section(u' ', 1, 1);
        if (form->workflow.moves.size() > 2) // more than a way to its end and one to cancel it
            QVERIFY2(states.size() >= 2, qPrintable(form->key));
    }
}

void TestDemo::somethingWaitsForThoseWhoSignAndSomethingIsOverdue()
{
    const QDate today = m_clock.clock().today();
    for (const Role role : {Role::Headteacher, Role::MarketingOfficer, Role::IctTechnician}) {
        const auto opened = signInAs(role, path(u"first"_qs), options(path(u"first"_qs)));
        QVERIFY(opened);
        const auto read = [&, may = (*opened)->may(), user = (*opened)->user().id](Connection &connection) {
            return Result<QList<FormTask>>(formTasks(may, Surroundings(connection, today, user)));
        };
        const auto tasks = wait((*opened)->office().read<QList<FormTask>>(read));
        QVERIFY(tasks);
        const auto isSignature = [](const FormTask &task) { return task.isSignature; };
        const auto isOverdue = [&today](const FormTask &task) { return task.due.isValid() && task.due < today; };
        QVERIFY2(std::any_of(tasks->begin(), tasks->end(), isSignature), qPrintable(roleKey(role)));
        if (role != Role::MarketingOfficer)
            QVERIFY2(std::any_of(tasks->begin(), tasks->end(), isOverdue), qPrintable(roleKey(role)));
    }
}

void TestDemo::theSameSeedMakesTheSameData()
{
    QVERIFY(makeDemo({path(u"again"_qs), 412, 7}, options(path(u"again"_qs))));
    QVERIFY(makeDemo({path(u"other"_qs), 30, 8}, options(path(u"other"_qs))));
    const auto first = read(path(u"first"_qs));
    const auto again = read(path(u"again"_qs));
    const auto other = read(path(u"other"_qs));
    QVERIFY(first && again && other);
    QCOMPARE(again->returns().size(), first->returns().size());
    for (int i = 0; i < first->pupils().size(); ++i) {
        QCOMPARE(again->pupils().at(i).name(), first->pupils().at(i).name());
        QCOMPARE(again->pupils().at(i).upn, first->pupils().at(i).upn);
    }
    for (int i = 0; i < first->returns().size(); ++i)
        QCOMPARE(again->returns().at(i).answers, first->returns().at(i).answers);
    QVERIFY(other->pupils().first().name() != first->pupils().first().name());
    QCOMPARE(registers(path(u"again"_qs)), registers(path(u"first"_qs)));
    QVERIFY(registers(path(u"other"_qs)) != registers(path(u"first"_qs)));
}

void TestDemo::upnsAreValidAndUnique()
{
    const auto book = read(path(u"first"_qs));
    QVERIFY(book);
    QSet<QString> upns;
    for (const Pupil &pupil : book->pupils()) {
        QCOMPARE(upnFault(pupil.upn), UpnFault::None);
        upns.insert(pupil.upn);
    }
    QCOMPARE(upns.size(), 412);
}

void TestDemo::cancellingLeavesNothing()
{
    Progress progress;
    progress.cancel();
    const QString folder = path(u"cancelled"_qs);
    const auto made = makeDemo({folder, 10, 1}, options(folder), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Cancelled);
    QVERIFY(!QDir(folder).exists());
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestDemo)
#include "test_demo.moc"
